/**
 * Cohen's kappa with quadratic weights for ordinal marks 0 … `top` (Cohen 1968): 1 − observed over expected squared
 * distance. 1 where both always agree; NaN where neither ever varies.
 */
export function weightedKappa(pairs: readonly (readonly [number, number])[], top: number): number {
  const marks = Array.from({ length: top + 1 }, (_, mark) => mark);
  const share = (side: 0 | 1) => marks.map((mark) => pairs.filter((pair) => pair[side] === mark).length / pairs.length);
  const [rowShare, columnShare] = [share(0), share(1)];
  let observed = 0;
  for (const [a, b] of pairs) observed += ((a - b) * (a - b)) / pairs.length;
  let expected = 0;
  for (const a of marks) for (const b of marks) expected += (rowShare[a] ?? 0) * (columnShare[b] ?? 0) * (a - b) * (a - b);
  return expected === 0 ? Number.NaN : 1 - observed / expected;
}

/** Cohen's kappa for names, where one mistake is as bad as another (Cohen 1960). */
export function plainKappa(pairs: readonly (readonly [string, string])[]): number {
  const names = [...new Set(pairs.flat())];
  const agreed = pairs.filter(([a, b]) => a === b).length / pairs.length;
  let chance = 0;
  for (const name of names) {
    const a = pairs.filter((pair) => pair[0] === name).length / pairs.length;
    chance += (a * pairs.filter((pair) => pair[1] === name).length) / pairs.length;
  }
  return chance === 1 ? Number.NaN : (agreed - chance) / (1 - chance);
}
