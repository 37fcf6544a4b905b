import { onSaveState, type SaveState } from './outbox.ts';

/** Keeps the page's status line ("Saved", "Offline: kept here …") up to date. */
export function showSaveState(): void {
  const line = document.querySelector<HTMLElement>('[data-save-state]');
  if (line) onSaveState((state) => void (line.textContent = wordsFor(state, line.dataset)));
}

function wordsFor(state: SaveState, words: DOMStringMap): string {
  switch (state.kind) {
    case 'nothing-to-save':
      return '';
    case 'kept-here':
      return words['keptHere'] ?? '';
    case 'saved':
      return words['saved'] ?? '';
    case 'sending':
      return words['sending'] ?? '';
    case 'waiting':
      return words[state.why === 'signed-out' ? 'signedOut' : state.why] ?? '';
  }
}
