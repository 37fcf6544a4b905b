/** Where the parts of a row's picture stand, as shares of its width. */
import type { FactRow } from './read-table.ts';

export type Scale = (value: number) => number;

/** Beyond this ratio of the largest to the smallest number a row is drawn in steps of multiplication. */
const MOST_LINEAR = 4;
const MARGIN = 0.08;

/** A row's own scale, from 0 to 1 with a margin: it holds the band, the value and its interval. */
export function scaleOf({ band, mean, low, high }: Pick<FactRow, 'band' | 'mean' | 'low' | 'high'>): Scale {
  const least = Math.min(band[0], mean, low);
  const most = Math.max(band[1], mean, high);
  const turn = least > 0 && most / least > MOST_LINEAR ? Math.log : (value: number) => value;
  const [from, to] = [turn(least), turn(most)];
  // Where everything is one number, it stands in the middle.
  if (from === to) return () => 0.5;
  return (value) => MARGIN + ((turn(value) - from) / (to - from)) * (1 - 2 * MARGIN);
}
