/**
 * Shares `total` whole points out in proportion to `raws`, so that they add up to it exactly: everybody gets their
 * whole part, what is left goes to the largest remainders (Hamilton's method, 1792). Ties go to the earlier one.
 * @param raws not negative; their sum lies within half a point of `total`
 */
export function apportion(raws: readonly number[], total: number): number[] {
  const wholes = raws.map((raw) => Math.floor(raw + 1e-9));
  const left = total - wholes.reduce((sum, whole) => sum + whole, 0);
  const order = raws.map((raw, i) => ({ i, rest: raw - (wholes[i] ?? 0) })).sort((a, b) => b.rest - a.rest || a.i - b.i);
  const lucky = new Set(order.slice(0, Math.max(0, left)).map(({ i }) => i));
  return wholes.map((whole, i) => whole + (lucky.has(i) ? 1 : 0));
}
