import type { Attachment } from 'svelte/attachments';
import type { Desk } from './desk.svelte.ts';

/** Brings a piece into view and marks it when the desk asks to see it; focus goes to its pin. */
export function lookedAt(desk: Desk, id: string): Attachment<HTMLElement> {
  return (element) => {
    if (desk.shownPiece !== id) {
      delete element.dataset['lookedAt'];
      return;
    }
    element.dataset['lookedAt'] = '';
    // The page of the dossier may have to open first.
    requestAnimationFrame(() => {
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      (element.matches('button') ? element : element.querySelector<HTMLElement>('[data-pin]'))?.focus({ preventScroll: true });
    });
  };
}
