const GLIDE_MS = 180;
const DRAG_BEGINS_PX = 6;

/** Lets elements glide from where they stood to where `change` puts them. */
export function glide(elements: readonly HTMLElement[], change: () => void): void {
  const before = elements.map((element) => element.getBoundingClientRect());
  change();
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  elements.forEach((element, i) => {
    const { left, top } = element.getBoundingClientRect();
    const dx = (before[i]?.left ?? left) - left;
    const dy = (before[i]?.top ?? top) - top;
    if (dx || dy) element.animate({ translate: [`${dx}px ${dy}px`, '0px 0px'] }, { duration: GLIDE_MS, easing: 'ease-out' });
  });
}

export type Drag = {
  /** What a press on `target` would take along; a finger scrolls, so it may take less than a mouse. */
  pick(target: Element, isFinger: boolean): HTMLElement | null | undefined;
  /** The pointer is here now, in viewport pixels. */
  over(item: HTMLElement, x: number, y: number): void;
  drop?(item: HTMLElement, x: number, y: number): void;
};

/** Makes things inside `root` follow the pointer. A press that does not move stays a click. */
export function makeDraggable(root: HTMLElement, drag: Drag): void {
  root.addEventListener('pointerdown', (down) => {
    const item = down.button === 0 && down.target instanceof Element && drag.pick(down.target, down.pointerType === 'touch');
    if (!item) return;
    const { pointerId } = down;
    let { pageX, pageY } = down;
    let isDragging = false;

    const move = (event: PointerEvent) => {
      if (event.pointerId !== pointerId) return;
      if (!isDragging && Math.hypot(event.pageX - pageX, event.pageY - pageY) < DRAG_BEGINS_PX) return;
      if (!isDragging) {
        isDragging = true;
        // The root takes the pointer, so that letting go over a button presses nothing.
        root.setPointerCapture(pointerId);
        item.dataset['dragged'] = '';
      }
      const { offsetLeft, offsetTop } = item;
      drag.over(item, event.clientX, event.clientY);
      // If that moved the item's own place, it must stay under the pointer all the same.
      pageX += item.offsetLeft - offsetLeft;
      pageY += item.offsetTop - offsetTop;
      item.style.translate = `${event.pageX - pageX}px ${event.pageY - pageY}px`;
    };
    const end = (event: PointerEvent) => {
      if (event.pointerId !== pointerId) return;
      leave.abort();
      if (!isDragging) return;
      const drop = () => {
        item.style.translate = '';
        delete item.dataset['dragged'];
        if (event.type === 'pointerup') drag.drop?.(item, event.clientX, event.clientY);
      };
      glide([item], drop);
    };
    const leave = new AbortController();
    const { signal } = leave;
    root.addEventListener('pointermove', move, { signal });
    root.addEventListener('pointerup', end, { signal });
    root.addEventListener('pointercancel', end, { signal });
    // Before the drag begins the pointer may leave the root unseen.
    addEventListener('pointerup', end, { signal });
  });
}
