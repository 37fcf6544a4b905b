/** To which moments of a run one can go back, and what would be undone. */
import type { Action, ActionKind } from '#simulation/actions.ts';
import type { SimHour } from '#simulation/vocabulary.ts';

/** Just before a decision, or the start of a week. */
export type RewindPoint = {
  readonly id: string;
  readonly hour: SimHour;
  /** How many actions stay. */
  readonly kept: number;
  /** The decision that would be the first to be undone; null for the start of a week. */
  readonly before: Action | null;
};

/** The latest first. What was done at the hour that it is now can be undone too. */
export function rewindPoints(actions: readonly Action[], now: SimHour): RewindPoint[] {
  const decisions = actions.map((before, kept): RewindPoint => ({ id: before.id, hour: before.hour, kept, before }));
  const weeks = Array.from({ length: Math.ceil(now / 168) }, (_, week): RewindPoint => {
    const hour = week * 168;
    return { id: `week ${String(week + 1)}`, hour, kept: actions.filter((action) => action.hour < hour).length, before: null };
  });
  return [...decisions, ...weeks].sort((a, b) => b.hour - a.hour || b.kept - a.kept || (a.before === null ? 1 : -1));
}

/** How many decisions of each kind would be undone, in the order in which they first occur. */
export function undoneBy(
  { kept }: RewindPoint,
  actions: readonly Action[],
): { readonly kind: ActionKind; readonly count: number }[] {
  const kinds = Map.groupBy(actions.slice(kept), ({ kind }) => kind);
  return [...kinds].map(([kind, some]) => ({ kind, count: some.length }));
}
