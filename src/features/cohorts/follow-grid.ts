/** Which way a key goes in the grid; Home and End go to the ends of a row. */
const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, -Infinity],
  End: [0, Infinity],
};

/**
 * Lets arrow keys walk from mark to mark. One mark at a time is reached by Tab, so that Tab leads out of a grid of
 * thousands; Enter opens its evidence, as it does with any link.
 */
export function followGrid(): void {
  for (const table of document.querySelectorAll<HTMLTableElement>('table[data-grid]')) {
    const rows = Array.from(table.tBodies[0]?.rows ?? [], (row) => [...row.querySelectorAll<HTMLAnchorElement>('td a')]);
    const links = rows.flat();
    for (const link of links.slice(1)) link.tabIndex = -1;
    table.addEventListener('keydown', (event) => {
      const step = STEPS[event.key];
      if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
      const row = rows.findIndex((cells) => cells.some((cell) => cell === event.target));
      const column = rows[row]?.findIndex((cell) => cell === event.target) ?? -1;
      if (row < 0 || column < 0) return;
      event.preventDefault();
      const to = rows[clamp(row + step[0], rows.length)];
      to?.[clamp(column + step[1], to.length)]?.focus();
    });
    let [current] = links;
    table.addEventListener('focusin', ({ target }) => {
      if (!(target instanceof HTMLAnchorElement) || target.closest('tbody') === null) return;
      if (current) current.tabIndex = -1;
      current = target;
      current.tabIndex = 0;
    });
  }
}

const clamp = (place: number, count: number): number => Math.min(Math.max(0, place), count - 1);
