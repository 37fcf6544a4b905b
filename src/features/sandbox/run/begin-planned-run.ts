import { currentOwner } from '#features/progress/client.ts';
import { type Locale, localizedPath } from '#i18n/locale.ts';
import type { Format, NetworkId, SimHour } from '#simulation/vocabulary.ts';
import { beginRun } from './begin-run.ts';
import { plannedPlace } from './planned-drafts.ts';
import { keepDraft } from './run-store.ts';

/** A post that somebody has planned outside of a run: where, when and what about; its text is yet to be written. */
type Planned = {
  readonly at: SimHour;
  readonly network: NetworkId;
  readonly format: Format;
  readonly pillar: string;
  readonly title: string;
};
type PlannedRun = { readonly client: { readonly id: string; readonly version: number }; readonly posts: readonly Planned[] };

/**
 * Begins a practice run and goes to its calendar, where each planned post lies as a draft at its hour, with its title for
 * first words. Errors: rejects when the browser refuses storage.
 */
export async function beginPlannedRun({ client, posts }: PlannedRun, locale: Locale): Promise<void> {
  const run = await beginRun(currentOwner(), client, locale);
  const inOrder = [...posts].sort((a, b) => a.at - b.at);
  await Promise.all(
    inOrder.map(({ title, ...post }, i) => keepDraft(run.id, plannedPlace(i), { ...post, language: locale, text: title })),
  );
  location.assign(`${localizedPath(`/sandbox/${client.id}/run`, locale)}?id=${run.id}#calendar`);
}
