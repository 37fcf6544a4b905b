import { all, clearMark, type Desk, type Frame, indexOf, listIn, putMark } from './desk.ts';
import { glide, makeDraggable } from './motion.ts';

/** Put in order: by the arrows beside each step, the arrow keys, or by dragging. Steps that can stay are fixed. */
export function orderDesk(frame: Frame): Desk {
  const { root, words } = frame;
  const steps = all(root, '.check-step');
  const list = steps[0]?.parentElement ?? root;
  const shown = () => all(list, '.check-step');
  const textOf = (step: HTMLElement) => step.querySelector('.check-text')?.textContent ?? '';
  const isFixed = (step: HTMLElement) => step.dataset['mark'] === 'right';

  const tell = (step: HTMLElement) =>
    frame.whisper(words['moved'], { text: textOf(step), place: shown().indexOf(step) + 1, total: steps.length });
  const place = (step: HTMLElement, before: Element | null) => {
    clearMark(step);
    list.insertBefore(step, before);
  };
  const nudge = (step: HTMLElement, down: boolean) => {
    const focused = document.activeElement;
    const neighbour = down ? step.nextElementSibling : step.previousElementSibling;
    if (neighbour && !isFixed(step)) glide(steps, () => place(step, down ? neighbour.nextElementSibling : neighbour));
    if (focused instanceof HTMLElement) focused.focus(); // moving an element takes its focus away
    tell(step);
  };

  list.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-move]') : null;
    const step = button?.closest<HTMLElement>('.check-step');
    if (step) nudge(step, button?.dataset['move'] === 'down');
  });
  list.addEventListener('keydown', (event) => {
    const step = event.target instanceof Element ? event.target.closest<HTMLElement>('.check-step') : null;
    if (!step || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    nudge(step, event.key === 'ArrowDown');
  });
  makeDraggable(list, {
    pick(target, isFinger) {
      const step = target.closest<HTMLElement>('.check-step');
      const isHandle = isFinger ? target.closest('.check-grip') : !target.closest('button');
      return step && isHandle && !isFixed(step) ? step : null;
    },
    over(step, _x, y) {
      const others = shown().filter((other) => other !== step);
      const next = others.find((other) => {
        const { top, height } = other.getBoundingClientRect();
        return y < top + height / 2;
      });
      if (step.nextElementSibling !== (next ?? null)) glide(others, () => place(step, next ?? null));
    },
    drop: tell,
  });

  return {
    read: () => ({ order: shown().map(indexOf) }),
    show(answer) {
      for (const i of listIn(answer, 'order')) {
        const step = steps.find((one) => indexOf(one) === i);
        if (step) list.append(step);
      }
    },
    mark({ parts }) {
      for (const step of steps) putMark(frame, step, parts[indexOf(step)]?.right === true);
      return { right: parts.filter((part) => part.right).length, total: parts.length };
    },
  };
}
