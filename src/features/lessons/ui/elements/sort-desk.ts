import { all, clearMark, type Desk, type Frame, indexOf, listIn, putMark } from './desk.ts';
import { glide, makeDraggable } from './motion.ts';

/**
 * Sort into groups: one card is open and shows the groups; a tap on one puts the card there and opens the next. A tap on
 * another card opens that one; dragging works too. `''` is the tray in which all begin.
 */
export function sortDesk(frame: Frame): Desk {
  const { root, words } = frame;
  const cards = all(root, '.check-card');
  const places = all(root, '[data-place]');
  const placeOf = (card: HTMLElement) => card.closest<HTMLElement>('[data-place]')?.dataset['place'] ?? '';
  const waiting = () => all(root, '.check-tray .check-card');
  const isFixed = (card: HTMLElement) => card.dataset['mark'] === 'right';
  const titleOf = (card: HTMLElement) => card.querySelector<HTMLButtonElement>('.check-text');

  const open = (card?: HTMLElement) => {
    for (const one of cards) {
      const title = titleOf(one);
      if (title) title.ariaExpanded = String(one === card);
    }
  };
  const place = (card: HTMLElement, group: string) => {
    clearMark(card);
    places.find((one) => one.dataset['place'] === group)?.append(card);
    for (const button of all(card, '[data-put]')) button.hidden = button.dataset['put'] === group;
  };
  const put = (card: HTMLElement, group: string) => {
    glide(cards, () => {
      place(card, group);
      open(waiting()[0]);
    });
    frame.whisper(words['placed'], { text: titleOf(card)?.textContent?.trim() ?? '', group });
  };

  root.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    const card = button?.closest<HTMLElement>('.check-card');
    if (!button || !card) return;
    const group = button.dataset['put'];
    if (group === undefined) {
      open(button.ariaExpanded === 'true' ? undefined : card);
      return;
    }
    put(card, group);
    // The button just pressed is gone: on to the next card, or to the end.
    (root.querySelector<HTMLElement>('.check-tray [data-put]') ?? root.querySelector<HTMLElement>('[data-do]'))?.focus();
  });
  const under = (x: number, y: number) => document.elementFromPoint(x, y)?.closest<HTMLElement>('.check-bin, .check-tray');
  const light = (lit?: HTMLElement | null) => {
    for (const one of all(root, '.check-bin, .check-tray')) one.toggleAttribute('data-over', one === lit);
  };
  makeDraggable(root, {
    pick(target, isFinger) {
      const card = isFinger ? null : target.closest<HTMLElement>('.check-card');
      return card && !isFixed(card) ? card : null;
    },
    over: (_card, x, y) => light(under(x, y)),
    drop(card, x, y) {
      const target = under(x, y);
      const group =
        target && root.contains(target)
          ? (target.dataset['place'] ?? target.querySelector<HTMLElement>('[data-place]')?.dataset['place'])
          : undefined;
      light();
      if (group !== undefined && group !== placeOf(card)) put(card, group);
    },
  });

  open(waiting()[0]);

  return {
    read() {
      const [first] = waiting();
      if (first) return { missing: waiting().length, at: titleOf(first) ?? undefined };
      const sorted = cards.toSorted((a, b) => indexOf(a) - indexOf(b));
      return { groups: sorted.map(placeOf) };
    },
    show(answer) {
      listIn(answer, 'groups').forEach((group, i) => {
        const card = cards.find((one) => indexOf(one) === i);
        if (card && places.some((one) => one.dataset['place'] === group)) place(card, String(group));
      });
      open(waiting()[0]);
    },
    mark({ parts }) {
      for (const card of cards) {
        putMark(frame, card, parts[indexOf(card)]?.right === true);
        const title = titleOf(card);
        if (title) title.disabled = isFixed(card);
      }
      return { right: parts.filter((part) => part.right).length, total: parts.length };
    },
  };
}
