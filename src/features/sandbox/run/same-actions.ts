import type { Action } from '#simulation/actions.ts';

/** Whether two values say the same, in whatever order their fields stand: what went through JSON may have lost the order. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [entriesOf(a), entriesOf(b)];
  const other = new Map(right);
  return left.length === right.length && left.every(([key, value]) => other.has(key) && isSame(value, other.get(key)));
}

/** A field that is undefined is as good as absent: JSON leaves it out. */
const entriesOf = (value: object): [string, unknown][] =>
  Object.entries(value).filter((entry: [string, unknown]) => entry[1] !== undefined);

/** How many actions two lists have in common from the start. */
export function commonLength(a: readonly Action[], b: readonly Action[]): number {
  const shorter = Math.min(a.length, b.length);
  for (let i = 0; i < shorter; i++) if (!isSame(a[i], b[i])) return i;
  return shorter;
}

/** How one list of actions stands to another: one of them may go on from the other, or both have gone on by themselves. */
export type Standing = 'same' | 'behind' | 'ahead' | 'apart';

export function standingOf(own: readonly Action[], other: readonly Action[]): Standing {
  const common = commonLength(own, other);
  if (common < own.length && common < other.length) return 'apart';
  if (own.length === other.length) return 'same';
  return own.length < other.length ? 'behind' : 'ahead';
}
