import { type AgreedGoal, type Ambition, askedBy, startOf } from '../../run/agreement.ts';
import type { GoalNow } from '../../views/now.ts';
import { isShare } from '../figures.ts';

/** A promise as it is being made: what stands in the fields of one goal of the brief. Shares are written in per cent. */
export type PromiseDraft = {
  readonly goal: string;
  readonly isPromised: boolean;
  readonly amount: string;
  readonly byWeek: number;
};

const SHARE_OF: Readonly<Record<Ambition, number>> = { modest: 0.75, 'as-asked': 1, bold: 1.25 };

/** A promise at one of three paces, by the end of a week, as it would stand in the field. */
export function amountAt(goal: GoalNow, pace: Ambition, byWeek: number, weeks: number): string {
  const from = startOf(goal);
  const amount = from + (askedBy(goal, byWeek, weeks) - from) * SHARE_OF[pace];
  return written(goal, isShare(goal.metric) ? Math.min(1, amount) : amount);
}

/** An amount as it stands in its field. */
export const written = ({ metric }: Pick<GoalNow, 'metric'>, amount: number): string =>
  String(isShare(metric) ? Math.round(amount * 1000) / 10 : Math.round(amount));

/** The number in a field, in the metric's unit; null when it is none, or none that can be promised. */
export function amountOf({ metric }: Pick<GoalNow, 'metric'>, written: string): number | null {
  const value = Number(written.trim().replace(',', '.'));
  if (written.trim() === '' || !Number.isFinite(value) || value <= 0) return null;
  if (isShare(metric)) return value <= 100 ? value / 100 : null;
  return value <= 1_000_000 ? value : null;
}

/** What is promised; null while something that is ticked has no amount. */
export function promisesIn(drafts: readonly PromiseDraft[], goals: readonly GoalNow[]): AgreedGoal[] | null {
  const promised = drafts
    .filter(({ isPromised }) => isPromised)
    .map(({ goal, amount, byWeek }) => {
      const asked = goals.find(({ id }) => id === goal);
      return { goal, byWeek, amount: asked ? amountOf(asked, amount) : null };
    });
  return promised.every((promise): promise is AgreedGoal => promise.amount !== null) ? promised : null;
}
