import type { Formula } from '../checks/formula.ts';

/** One factor of a product, with what it is divided by: it is drawn as a fraction. */
export type Factor = { readonly factor: Formula; readonly divisors: readonly Formula[] };

/** Takes a product apart so that each divisor stands below the factor before it: a × b / 60 becomes a × b⁄60, the same number. */
export function factorsOf(formula: Formula): readonly Factor[] {
  if (!Array.isArray(formula)) return [{ factor: formula, divisors: [] }];
  const [operator, left, right] = formula;
  if (operator === '*') return [...factorsOf(left), { factor: right, divisors: [] }];
  if (operator !== '/') return [{ factor: formula, divisors: [] }];
  const factors = factorsOf(left);
  const last = factors.at(-1);
  return last ? [...factors.slice(0, -1), { ...last, divisors: [...last.divisors, right] }] : [];
}
