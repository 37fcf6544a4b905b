import { all, clearMark, type Desk, type Frame, indexOf, listIn, putMark } from './desk.ts';
import { glide, makeDraggable } from './motion.ts';

/** Sort into groups: a card goes into its group by one of its buttons or by dragging; `''` is the tray it comes from. */
export function sortDesk(frame: Frame): Desk {
  const { root, words } = frame;
  const cards = all(root, '.check-card');
  const places = all(root, '[data-place]');
  const groupOf = (card: HTMLElement) => card.closest<HTMLElement>('[data-place]')?.dataset['place'] ?? '';
  const waiting = () => cards.filter((card) => groupOf(card) === '');

  const place = (card: HTMLElement, group: string) => {
    clearMark(card);
    places.find((one) => one.dataset['place'] === group)?.append(card);
    for (const button of all(card, '[data-put]')) button.hidden = button.dataset['put'] === group;
  };
  const put = (card: HTMLElement, group: string) => {
    glide(cards, () => place(card, group));
    const text = card.querySelector('.check-text')?.textContent ?? '';
    frame.say(group ? words['placed'] : words['takenBack'], { text, group });
  };
  // The button just pressed may be gone: on to the next thing to do.
  const goOn = (card: HTMLElement) => {
    const next = groupOf(card) === '' ? card : (waiting()[0] ?? cards.find((one) => one.dataset['mark'] === 'wrong'));
    (next?.querySelector<HTMLElement>('[data-put]:not([hidden], [data-put=""])') ?? root.querySelector<HTMLElement>('[data-do]'))?.focus();
  };

  root.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-put]') : null;
    const card = button?.closest<HTMLElement>('.check-card');
    if (!button || !card) return;
    put(card, button.dataset['put'] ?? '');
    goOn(card);
  });
  const under = (x: number, y: number) => document.elementFromPoint(x, y)?.closest<HTMLElement>('.check-bin, .check-tray');
  const light = (lit?: HTMLElement | null) => {
    for (const one of all(root, '.check-bin, .check-tray')) one.toggleAttribute('data-over', one === lit);
  };
  makeDraggable(root, {
    pick(target, isFinger) {
      const card = isFinger || target.closest('button') ? null : target.closest<HTMLElement>('.check-card');
      return card?.dataset['mark'] === 'right' ? null : card;
    },
    over: (_card, x, y) => light(under(x, y)),
    drop(card, x, y) {
      const target = under(x, y);
      const group = target && root.contains(target) ? (target.dataset['place'] ?? target.querySelector<HTMLElement>('[data-place]')?.dataset['place']) : undefined;
      light();
      if (group !== undefined && group !== groupOf(card)) put(card, group);
    },
  });

  return {
    read() {
      const [first] = waiting();
      if (first) return { missing: waiting().length, at: first.querySelector('button') ?? undefined };
      const sorted = cards.toSorted((a, b) => indexOf(a) - indexOf(b));
      return { groups: sorted.map(groupOf) };
    },
    show(answer) {
      listIn(answer, 'groups').forEach((group, i) => {
        const card = cards.find((one) => indexOf(one) === i);
        if (card && places.some((one) => one.dataset['place'] === group)) place(card, String(group));
      });
    },
    mark({ parts }) {
      for (const card of cards) putMark(frame, card, parts[indexOf(card)]?.right === true);
      return { right: parts.filter((part) => part.right).length, total: parts.length };
    },
  };
}
