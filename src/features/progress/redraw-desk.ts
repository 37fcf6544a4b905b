import { mount } from 'svelte';
import { type Catalogue, joinCatalogues } from '#features/lessons/client.ts';
import { type Locale, localizedPath } from '#i18n/locale.ts';
import { dayOf } from '#kernel/clock.ts';
import { type Curriculum, deskView } from './desk.ts';
import { EMPTY_SUMMARY, mergeSummaries, type ProgressSummary } from './summary.ts';
import Desk from './ui/Desk.svelte';

type Known = { readonly locale: Locale; readonly name: string | null; readonly waiting: ProgressSummary };

/** Draws the desk anew, with what waits in this browser; without the curriculum it stays as it came. */
export async function redrawDesk(desk: HTMLElement, { locale, name, waiting }: Known): Promise<void> {
  const [curriculum, summary] = await Promise.all([loadCurriculum(locale), name === null ? EMPTY_SUMMARY : loadSummary()]);
  if (!curriculum) return;
  const now = new Date();
  const today = dayOf(now, now.getTimezoneOffset());
  desk.replaceChildren();
  mount(Desk, { target: desk, props: { view: deskView(curriculum, mergeSummaries(summary, waiting), today), locale, name } });
}

async function loadCurriculum(locale: Locale): Promise<Curriculum | null> {
  const [response, released] = await Promise.all([fetch(localizedPath('/curriculum.json', locale)), loadReleased()]);
  if (!response.ok) return null;
  const curriculum: Curriculum = await response.json();
  return { ...curriculum, catalogue: joinCatalogues(curriculum.catalogue, released) };
}

/** Instructors' lessons, which no build knows. Without them the desk still shows ours. */
async function loadReleased(): Promise<Catalogue> {
  const response = await fetch('/api/released/catalogue').catch(() => null);
  return response?.ok ? response.json() : [];
}

async function loadSummary(): Promise<ProgressSummary> {
  const response = await fetch('/api/progress');
  return response.ok ? response.json() : EMPTY_SUMMARY;
}
