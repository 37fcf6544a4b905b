/** What a split test of ads says: people fell to one ad or the other by lot, so a difference is the ads' own. */

/** `hits` of `of` people. */
export type Sample = { readonly hits: number; readonly of: number };
export type Difference = {
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  /** `no-data`: one of them has reached nobody · `early`: the interval holds zero. */
  readonly says: 'no-data' | 'early' | 'first' | 'second';
};

/** Quantiles of the normal distribution for 95 % over one comparison, and over three together (Bonferroni). */
const Z = { one: 1.96, three: 2.394 } as const;

/** Wilson's interval of a share (Wilson 1927): its middle and half its width. */
function wilson({ hits, of }: Sample, z: number): { readonly low: number; readonly high: number } {
  const share = hits / of;
  const square = z * z;
  const middle = (share + square / (2 * of)) / (1 + square / of);
  const half = (z / (1 + square / of)) * Math.sqrt((share * (1 - share)) / of + square / (4 * of * of));
  return { low: middle - half, high: middle + half };
}

/**
 * Difference of two shares, first − second, with its 95 % interval: Newcombe's hybrid score method (Newcombe 1998, method
 * 10), which holds for small counts. `comparisons` are those made at once.
 */
export function compareShares(first: Sample, second: Sample, comparisons: 1 | 3 = 1): Difference {
  if (first.of === 0 || second.of === 0) return { difference: 0, low: -1, high: 1, says: 'no-data' };
  const z = comparisons === 1 ? Z.one : Z.three;
  const [p, q] = [first.hits / first.of, second.hits / second.of];
  const [a, b] = [wilson(first, z), wilson(second, z)];
  const difference = p - q;
  const low = difference - Math.sqrt((p - a.low) ** 2 + (b.high - q) ** 2);
  const high = difference + Math.sqrt((a.high - p) ** 2 + (q - b.low) ** 2);
  return { difference, low, high, says: low > 0 ? 'first' : high < 0 ? 'second' : 'early' };
}
