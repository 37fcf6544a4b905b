const LEAVE_MS = 200;

/**
 * `<rw-term>`: the definition of a term in a pop-over. A mouse or the focus opens it beside the link; a finger's tap opens
 * it instead of following the link, which then stands inside. Escape and a press elsewhere close it (the browser's own way).
 */
class TermElement extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    const note = this.querySelector<HTMLElement>('[popover]');
    if (!link || !note || typeof note.showPopover !== 'function') return;
    // A term may stand twice in one lesson: each note gets an id of its own.
    note.id = `term-${[...document.querySelectorAll('rw-term')].indexOf(this)}`;
    link.setAttribute('aria-describedby', note.id);
    let leaving: ReturnType<typeof setTimeout> | undefined;
    let byFinger = false;
    let wasOpen = false;

    const isOpen = () => note.matches(':popover-open');
    const open = () => {
      clearTimeout(leaving);
      if (!isOpen()) note.showPopover();
    };
    const close = () => {
      if (isOpen()) note.hidePopover();
    };
    this.addEventListener('pointerdown', (event) => {
      byFinger = event.pointerType === 'touch';
      wasOpen = isOpen();
    });
    this.addEventListener('pointerenter', (event) => {
      if (event.pointerType !== 'touch') open();
    });
    this.addEventListener('pointerleave', (event) => {
      if (event.pointerType !== 'touch' && !this.contains(document.activeElement)) leaving = setTimeout(close, LEAVE_MS);
    });
    link.addEventListener('focus', () => {
      if (link.matches(':focus-visible') && !byFinger) open();
    });
    this.addEventListener('focusout', (event) => {
      if (!(event.relatedTarget instanceof Node && this.contains(event.relatedTarget))) close();
    });
    link.addEventListener('click', (event) => {
      if (!byFinger) return;
      byFinger = false;
      event.preventDefault();
      if (!wasOpen) open();
    });
  }
}

/** Brings the terms of a page to life. */
export function defineTerm(): void {
  if (!customElements.get('rw-term')) customElements.define('rw-term', TermElement);
}
