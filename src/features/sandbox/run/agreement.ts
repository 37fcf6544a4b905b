/** What the learner and the client agree on at the start: which wish of the brief, how much of it, and by when. */
import type { GoalMetric } from '#simulation/scenario.ts';
import type { SimHour } from '#simulation/vocabulary.ts';

export type AgreedGoal = {
  /** One of the brief's goals, by its id. */
  readonly goal: string;
  /** In the metric's own unit. */
  readonly amount: number;
  /** By the end of this week, from 1. */
  readonly byWeek: number;
};
export type Agreement = { readonly at: SimHour; readonly goals: readonly AgreedGoal[] };

/** How a promise lies to what the client asked for. */
export type Ambition = 'modest' | 'as-asked' | 'bold';

/** Where somebody stands already when a run begins; the others count from nothing. */
const STOCKS: ReadonlySet<GoalMetric> = new Set(['followers', 'trust', 'awareness']);
/** Shares that are as easily held for a week as for eight. */
const RATES: ReadonlySet<GoalMetric> = new Set(['replyShare', 'engagementRateByReach']);
const MODEST = 0.9;
const BOLD = 1.1;

type Asked = { readonly metric: GoalMetric; readonly target: number; /** Its value now. */ readonly value: number };

/** What is asked for by the end of a week, when the way there is walked evenly. */
export function askedBy({ metric, target, value }: Asked, byWeek: number, weeks: number): number {
  if (RATES.has(metric)) return target;
  const start = startOf({ metric, value });
  return start + ((target - start) * byWeek) / weeks;
}

/** From where a promise counts. */
export const startOf = ({ metric, value }: Pick<Asked, 'metric' | 'value'>): number => (STOCKS.has(metric) ? value : 0);

/** Whether a promise is less than asked for, as much, or more. */
export function ambitionOf(asked: Asked, { amount, byWeek }: Omit<AgreedGoal, 'goal'>, weeks: number): Ambition {
  const start = startOf(asked);
  const whole = askedBy(asked, byWeek, weeks) - start;
  const share = whole > 0 ? (amount - start) / whole : 1;
  return share < MODEST ? 'modest' : share > BOLD ? 'bold' : 'as-asked';
}

/** What a client has to say about the promises as a whole. */
export type Remark = { readonly kind: 'heaviest-missing'; readonly goal: string } | { readonly kind: 'too-many' };
const MANY = 3;

/** `weights` are those of the brief's goals. */
export function remarksOn(
  promised: readonly AgreedGoal[],
  weights: readonly { readonly id: string; readonly weight: number }[],
): Remark[] {
  const heaviest = weights.reduce<(typeof weights)[number] | null>(
    (top, goal) => (top === null || goal.weight > top.weight ? goal : top),
    null,
  );
  const isMissing = heaviest !== null && promised.length > 0 && !promised.some(({ goal }) => goal === heaviest.id);
  return [
    ...(isMissing ? [{ kind: 'heaviest-missing', goal: heaviest.id } as const] : []),
    ...(promised.length > MANY ? [{ kind: 'too-many' } as const] : []),
  ];
}
