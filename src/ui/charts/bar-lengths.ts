/** Where the narrowest screen draws a chart, and how wide a digit is there; the value must fit behind its bar. */
const NARROWEST_PX = 300;
const LETTER_PX = 9;
const GAP_PX = 14;

/**
 * How long each bar is, in per cent of the room, so that the longest still leaves place for its value behind it.
 * Bars begin at zero. @param texts the values as they are written
 */
export function barLengths(values: readonly number[], texts: readonly string[]): number[] {
  const most = Math.max(...values, 0);
  const label = Math.max(...texts.map((text) => text.length), 0) * LETTER_PX + GAP_PX;
  const room = 100 * (1 - Math.min(0.5, label / NARROWEST_PX));
  return values.map((value) => (most === 0 ? 0 : (value / most) * room));
}
