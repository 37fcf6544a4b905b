import { localeOfPath } from '#i18n/locale.ts';
import { summariseWaiting } from './local-summary.ts';
import { startSending } from './outbox.ts';
import { showSaveState } from './show-save-state.ts';

/**
 * Keeps the page's desk complete: draws it again when something waits in this browser that the server's desk lacks, a
 * guest's whole progress or a member's unsent deeds. Otherwise it stays as it came, and what draws it is never loaded.
 */
export async function followDesk(): Promise<void> {
  const desk = document.querySelector<HTMLElement>('[data-desk]');
  if (!desk) return;
  showSaveState();
  const locale = localeOfPath(location.pathname);
  const name = desk.querySelector<HTMLElement>('[data-name]')?.dataset['name'] ?? null;
  const waiting = await summariseWaiting();
  if (waiting.days.length > 0) {
    const { redrawDesk } = await import('./redraw-desk.ts');
    await redrawDesk(desk, { locale, name, waiting });
  }
  startSending();
}
