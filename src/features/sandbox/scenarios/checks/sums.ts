import type { Check, Found } from './found.ts';

/** Sums in three decimals, since 0.1 + 0.2 is not 0.3. */
const TOLERANCE = 0.001;

/** Whether what is shared out makes a whole, and whether the parts that a scenario must have are there. */
export const checkSums: Check = ({ scenario }) => {
  const found: Found[] = [];
  const say = (field: string, message: string) => found.push({ file: 'scenario', path: [field], message });
  const sumOf = (parts: readonly number[]) => parts.reduce((sum, part) => sum + part, 0);
  const shares = sumOf(scenario.segments.map((segment) => segment.share));
  if (Math.abs(shares - 1) > TOLERANCE)
    say('segments', `has shares that add up to ${round(shares)}; they must make 1. ${mend(shares)} one of them.`);
  const weights = sumOf(scenario.goals.map((goal) => goal.weight));
  if (Math.abs(weights - 1) > TOLERANCE)
    say('goals', `has weights that add up to ${round(weights)}; they must make 1. ${mend(weights)} one of them.`);
  if (!scenario.segments.some((segment) => segment.needPerWeek === 0))
    say('segments', 'has nobody who will never buy. Add a segment with needPerWeek: 0 and wants: {}.');
  for (const [i, segment] of scenario.segments.entries()) {
    const wanted = sumOf(Object.values(segment.wants)) > 0;
    const path = ['segments', i, 'wants'];
    if (segment.needPerWeek > 0 && !wanted)
      found.push({
        file: 'scenario',
        path,
        message: `is empty, but needPerWeek is ${segment.needPerWeek}. Name a product, or write needPerWeek: 0.`,
      });
    if (segment.needPerWeek === 0 && wanted)
      found.push({ file: 'scenario', path, message: 'names products, but needPerWeek is 0. Write {}, or a need.' });
  }
  return found;
};

const round = (value: number) => Math.round(value * 10_000) / 10_000;
const mend = (sum: number) => (sum > 1 ? `Take ${round(sum - 1)} from` : `Add ${round(1 - sum)} to`);
