/** A straight scale: where in `range` a value of `domain` lies. An empty domain lies at the start of the range. */
export function linear(domain: readonly [number, number], range: readonly [number, number]): (value: number) => number {
  const [from, to] = domain;
  const [start, end] = range;
  return (value) => (to === from ? start : start + ((value - from) / (to - from)) * (end - start));
}

const STEPS = [1, 2, 2.5, 5, 10] as const;

/** Round numbers that span `from` to `to` with about `count` steps between them; at least two. */
export function niceTicks(from: number, to: number, count = 4): number[] {
  const span = to > from ? to - from : Math.max(1, Math.abs(to));
  const rough = span / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * (STEPS.find((candidate) => candidate * power >= rough) ?? 10);
  const first = Math.floor(from / step);
  const last = Math.max(first + 1, Math.ceil(to / step));
  // Whole multiples, rounded: 0.1 + 0.2 would be read as 0.30000000000000004.
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)));
}

/** Whole counts have no half marks. */
export function countTicks(from: number, to: number, count = 4): number[] {
  return niceTicks(from, to, count).filter(Number.isInteger);
}

/** An SVG path through points. */
export const pathThrough = (points: readonly (readonly [number, number])[]): string =>
  points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');

/** Which of five steps an amount falls in, 0 for none, beside the largest. */
export const fifthOf = (value: number, largest: number): number =>
  value <= 0 || largest <= 0 ? 0 : Math.min(5, Math.ceil((5 * value) / largest));
