import { listPlannedDrafts, plannedPlace } from '../../../run/planned-drafts.ts';
import { forgetDraft, keepDraft } from '../../../run/run-store.ts';
import type { Draft } from '../../compose/draft.ts';

/** Puts drafts behind those that are planned already. Returns their places. Errors: rejects when the browser refuses storage. */
export async function importDrafts(run: string, drafts: readonly Draft[]): Promise<string[]> {
  const last = (await listPlannedDrafts(run)).at(-1)?.place;
  const first = last === undefined ? 0 : Number(/\d+$/.exec(last)?.[0] ?? 0) + 1;
  const places = drafts.map((_, i) => plannedPlace(first + i));
  await Promise.all(drafts.map((draft, i) => keepDraft(run, places[i] ?? plannedPlace(first + i), draft)));
  return places;
}

export async function forgetDrafts(run: string, places: readonly string[]): Promise<void> {
  await Promise.all(places.map((place) => forgetDraft(run, place)));
}
