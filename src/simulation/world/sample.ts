/** Draws followers with weights: each of them by a draw of their own, so that nobody's luck depends on the others. */
import { mix, unit } from '../draw.ts';
import { exp } from '../maths.ts';

/** A world of this many members has the scenario's numbers; others have them in proportion. */
export const USUAL_MEMBERS = 20_000;

/**
 * Marks members with probability 1 − e^(−κ·weight), where κ is such that `wanted` of them are expected; `classes` says
 * in which class of equal weight each member is (255: never). With more wanted than there are, everybody follows.
 */
export function sampleByWeight(
  classes: Uint8Array,
  weights: readonly number[],
  wanted: number,
  key: number,
  mark: (m: number) => void,
): void {
  const sizes = new Float64Array(256);
  for (const c of classes) sizes[c] = (sizes[c] ?? 0) + 1;
  const chances = chancesFor(sizes, weights, wanted);
  for (let m = 0; m < classes.length; m++) if (unit(mix(key, m)) < (chances[classes[m] ?? 255] ?? 0)) mark(m);
}

function chancesFor(sizes: Float64Array, weights: readonly number[], wanted: number): number[] {
  let low = 0;
  let high = 1;
  while (expected(sizes, weights, high) < wanted && high < 1e6) high *= 2;
  for (let step = 0; step < 50; step++) {
    const middle = (low + high) / 2;
    if (expected(sizes, weights, middle) < wanted) low = middle;
    else high = middle;
  }
  return weights.map((weight) => 1 - exp(-high * weight));
}

const expected = (sizes: Float64Array, weights: readonly number[], factor: number): number =>
  weights.reduce((sum, weight, c) => sum + (sizes[c] ?? 0) * (1 - exp(-factor * weight)), 0);
