/**
 * What a run was worth. `rawScore` adds up the brief's goals, the client, habits and money; `score` puts it on a scale on
 * which 0 is what doing nothing gets and 100 what the expert gets on the same scenario and seed.
 */
import { boughtEuro, mediaEuro } from '../ads/purse.ts';
import { targetOf } from '../client/client.ts';
import { measureGoal } from '../insights/metrics.ts';
import { clamp } from '../maths.ts';
import type { State } from '../state.ts';
import { type Habits, habitsOf } from './habits.ts';
import { floatAt, shortAt } from '../world/members.ts';

export type RawScore = {
  /** Each between 0 and about 1; goals may go to 1.3. */
  readonly goals: number;
  readonly client: number;
  readonly habits: number;
  readonly trust: number;
  readonly money: number;
  readonly total: number;
  readonly perGoal: readonly GoalResult[];
  readonly habit: Habits;
};
export type GoalResult = { readonly id: string; readonly value: number; readonly target: number; readonly share: number };

const WEIGHTS = { goals: 0.55, client: 0.15, habits: 0.15, trust: 0.15 } as const;
/** More than this share beyond a target is not what the client asked for. */
const BEYOND = 1.3;

export function rawScore(state: State): RawScore {
  const perGoal = state.scenario.goals.map((goal) => {
    const value = measureGoal(state, goal.metric, goal.network);
    const target = targetOf(state, goal.id, goal.target);
    return { id: goal.id, value, target, share: clamp(target > 0 ? value / target : 0, 0, BEYOND) };
  });
  const goals = state.scenario.goals.reduce((sum, goal, i) => sum + goal.weight * (perGoal[i]?.share ?? 0), 0);
  const client = state.client.satisfaction / 100;
  const habit = habitsOf(state);
  const trust = clamp(0.5 + 4 * trustChange(state), 0, 1);
  const money = moneyLost(state);
  const total = WEIGHTS.goals * goals + WEIGHTS.client * client + WEIGHTS.habits * habit.all + WEIGHTS.trust * trust - money;
  return { goals, client, habits: habit.all, trust, money, total, perGoal, habit };
}

/** Change of the mean trust and liking of all who knew the brand at the start: what is spent of a reputation does not come back. */
function trustChange(state: State): number {
  const { members } = state;
  let change = 0;
  let count = 0;
  for (let m = 0; m < members.count; m++) {
    if (((members.flags[shortAt(m)] ?? 0) & 257) === 0) continue;
    change +=
      (members.trust[floatAt(m)] ?? 0) +
      (members.affinity[floatAt(m)] ?? 0) -
      ((members.firstTrust[m] ?? 0) + (members.firstAffinity[m] ?? 0)) / 255;
    count++;
  }
  return count === 0 ? 0 : change / count;
}

/** Hours, ads, fees, prizes and fines. */
export const spentEuro = (state: State): number => state.client.spentEuro + boughtEuro(state);

/**
 * Fines, and money beyond what the client has for it, beside the client's spending in an ordinary run. Wages that were not
 * used are no budget for advertisements: each of the two purses is over when it is over.
 */
function moneyLost(state: State): number {
  const { team, weeks } = state.scenario;
  const wages = weeks * team.hoursPerWeek * team.euroPerHour;
  const media = mediaEuro(state.scenario);
  const worked = state.client.spentEuro - state.client.finesEuro;
  const over = Math.max(0, worked - wages) + Math.max(0, boughtEuro(state) - media);
  return clamp((state.client.finesEuro + over) / Math.max(1, wages + media), 0, 1) * 0.5;
}

/** The score: 0 is `idle`, 100 is `expert`. */
export const scoreBetween = (raw: number, idle: number, expert: number): number =>
  expert - idle <= 0 ? 0 : Math.round((1000 * (raw - idle)) / (expert - idle)) / 10;
