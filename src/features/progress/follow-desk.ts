import { type Locale, localeOfPath, localizedPath } from '#i18n/locale.ts';
import { type Catalogue, joinCatalogues } from '#features/lessons/client.ts';
import { dayOf } from '#kernel/clock.ts';
import { type Curriculum, type DeskView, deskView } from './desk.ts';
import { summariseWaiting } from './local-summary.ts';
import { startSending } from './outbox.ts';
import { showSaveState } from './show-save-state.ts';
import { EMPTY_SUMMARY, mergeSummaries, type ProgressSummary } from './summary.ts';

/**
 * Keeps the page's desk complete: draws it again when something waits in this browser that the server's desk lacks, a
 * guest's whole progress or a member's unsent deeds. Otherwise it stays as it came, and Svelte is never loaded.
 */
export async function followDesk(): Promise<void> {
  const desk = document.querySelector<HTMLElement>('[data-desk]');
  if (!desk) return;
  showSaveState();
  const locale = localeOfPath(location.pathname);
  const name = desk.querySelector<HTMLElement>('[data-name]')?.dataset['name'] ?? null;
  const waiting = await summariseWaiting();
  if (waiting.days.length > 0) {
    const [curriculum, summary] = await Promise.all([loadCurriculum(locale), name === null ? EMPTY_SUMMARY : loadSummary()]);
    const now = new Date();
    const today = dayOf(now, now.getTimezoneOffset());
    if (curriculum) await draw(desk, { view: deskView(curriculum, mergeSummaries(summary, waiting), today), locale, name });
  }
  startSending();
}

async function draw(desk: HTMLElement, props: { view: DeskView; locale: Locale; name: string | null }): Promise<void> {
  const [{ mount }, { default: Desk }] = await Promise.all([import('svelte'), import('./ui/Desk.svelte')]);
  desk.replaceChildren();
  mount(Desk, { target: desk, props });
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
