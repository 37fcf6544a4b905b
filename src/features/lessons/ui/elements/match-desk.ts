import { all, clearMark, type Desk, type Frame, indexOf, listIn, putMark } from './desk.ts';
import { makeDraggable } from './motion.ts';

/** Match: one row is marked; a tap on a tile fills it and marks the next empty one. Or drag a tile to its row. */
export function matchDesk(frame: Frame): Desk {
  const { root, words } = frame;
  const rows = all(root, '.check-pair');
  const slots = all<HTMLButtonElement>(root, '.check-slot');
  const tiles = all<HTMLButtonElement>(root, '.check-tile');
  const pairs: (number | null)[] = rows.map(() => null);
  let marked = 0;

  const tileOf = (right: number | null | undefined) => tiles.find((tile) => indexOf(tile) === right);
  const leftOf = (row: number) => rows[row]?.querySelector('.check-text')?.textContent ?? '';
  const isFixed = (row: number) => rows[row]?.dataset['mark'] === 'right';
  const free = () => tiles.find((tile) => !tile.parentElement?.hidden);

  const draw = () => {
    slots.forEach((slot, row) => {
      const text = tileOf(pairs[row])?.textContent?.trim();
      slot.textContent = text ?? '';
      slot.ariaLabel = `${leftOf(row)}: ${text ?? words['empty'] ?? ''}`;
      slot.ariaPressed = String(row === marked);
      slot.disabled = isFixed(row);
    });
    for (const tile of tiles) {
      if (tile.parentElement) tile.parentElement.hidden = pairs.includes(indexOf(tile));
    }
  };
  const set = (row: number, right: number | null) => {
    if (isFixed(row)) return;
    const from = right === null ? -1 : pairs.indexOf(right);
    // A tile that comes from another row changes places with the one it meets.
    if (from !== -1) pairs[from] = pairs[row] ?? null;
    pairs[row] = right;
    for (const changed of [rows[from], rows[row]]) if (changed) clearMark(changed);
    const empty = pairs.findIndex((one, i) => one === null && i > row);
    marked = right === null ? row : empty === -1 ? pairs.indexOf(null) : empty;
    draw();
    frame.whisper(right === null ? words['takenBack'] : words['placed'], {
      text: leftOf(row),
      group: slots[row]?.textContent ?? '',
    });
  };

  root.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (!button) return;
    const row = slots.indexOf(button);
    if (row !== -1) {
      marked = row;
      if (pairs[row] === null) draw();
      else set(row, null);
    } else if (tiles.includes(button)) {
      if (marked !== -1) set(marked, indexOf(button));
      (free() ?? root.querySelector<HTMLElement>('[data-do]'))?.focus();
    }
  });
  const rowAt = (x: number, y: number) => rows.findIndex((row) => row.contains(document.elementFromPoint(x, y)));
  const light = (lit?: number) => rows.forEach((row, i) => row.toggleAttribute('data-over', i === lit));
  makeDraggable(root, {
    pick(target, isFinger) {
      const button = isFinger ? null : target.closest('button');
      const row = button ? slots.indexOf(button) : -1;
      return button && (tiles.includes(button) || (row !== -1 && pairs[row] !== null && !isFixed(row))) ? button : null;
    },
    over: (_item, x, y) => light(rowAt(x, y)),
    drop(item, x, y) {
      light();
      const to = rowAt(x, y);
      const from = slots.findIndex((slot) => slot === item);
      const right = from === -1 ? indexOf(item) : (pairs[from] ?? null);
      if (to !== -1 && to !== from) set(to, right);
      else if (to === -1 && from !== -1) set(from, null);
    },
  });
  draw();

  return {
    read() {
      const missing = pairs.filter((right) => right === null).length;
      if (missing > 0) return { missing, at: free() };
      return { pairs: [...pairs] };
    },
    show(answer) {
      listIn(answer, 'pairs').forEach((right, row) => {
        if (row < pairs.length && typeof right === 'number' && tileOf(right) && !pairs.includes(right)) pairs[row] = right;
      });
      marked = pairs.indexOf(null);
      draw();
    },
    mark({ parts }) {
      rows.forEach((row, i) => putMark(frame, row, parts[i]?.right === true));
      marked = parts.findIndex((part) => !part.right);
      draw();
      return { right: parts.filter((part) => part.right).length, total: parts.length };
    },
  };
}
