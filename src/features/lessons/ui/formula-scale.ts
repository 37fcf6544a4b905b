import { evaluateFormula, type Formula } from '../checks/formula.ts';

type Input = { readonly name: string; readonly value: number; readonly min: number; readonly max: number };

/** How many times the first result the bar has room for; beyond that it stays full. */
const ROOM = 3;

/** The scale of a formula's bar: it holds zero, shows the first result well, and goes no further than the inputs can. */
export function scaleOf(formula: Formula, inputs: readonly Input[]): { start: number; low: number; high: number } {
  const start = evaluateFormula(formula, Object.fromEntries(inputs.map(({ name, value }) => [name, value]))) ?? 0;
  const corners = Array.from({ length: 2 ** inputs.length }, (_, corner) =>
    evaluateFormula(
      formula,
      Object.fromEntries(inputs.map(({ name, min, max }, i) => [name, (corner >> i) % 2 === 0 ? min : max])),
    ),
  ).filter((value) => value !== null);
  const room = Math.abs(start) * ROOM || Infinity;
  const low = Math.max(-room, Math.min(0, start, ...corners));
  const high = Math.min(room, Math.max(0, start, ...corners));
  return { start, low, high: high > low ? high : low + 1 };
}
