/** What if: the same weeks with one decision changed, under the same luck, and under others to see how sure that is. */
import type { Action } from '../actions.ts';
import { mix } from '../draw.ts';
import { measureGoal } from '../insights/metrics.ts';
import { fork } from '../replay/fork.ts';
import { continueReplay, inOrder } from '../replay/replay.ts';
import { createRun, type Setup } from '../run.ts';
import type { GoalMetric } from '../scenario.ts';
import type { State } from '../state.ts';
import type { SimHour } from '../vocabulary.ts';

export type Change =
  | { readonly kind: 'remove'; readonly id: string }
  | { readonly kind: 'move'; readonly id: string; readonly at: SimHour }
  | { readonly kind: 'replace'; readonly id: string; readonly action: Action };

export type Outcome = Readonly<Record<GoalMetric, number>>;
export type WhatIf = Readonly<Record<GoalMetric, Difference>>;
export type Difference = {
  readonly was: number;
  readonly would: number;
  /** Under the luck of the run. */
  readonly difference: number;
  /** Mean difference over lucks and its 95 % interval (Student, 7 degrees of freedom). */
  readonly mean: number;
  readonly low: number;
  readonly high: number;
};

const LUCKS = 8;
const STUDENT = 2.365;

/** How often the weeks are played for one {@link whatIf}. */
export const WHAT_IF_PLAYS = 2 * LUCKS;

/** Plays both lists to `hour` and compares; with nothing changed every difference is 0. `onPlayed` is told of each play. */
export function whatIf(
  setup: Setup,
  actions: readonly Action[],
  changes: readonly Change[],
  hour: SimHour,
  onPlayed?: () => void,
): WhatIf {
  const changed = applyChanges(actions, changes);
  const from = Math.min(hour, ...changes.map((change) => firstHour(actions, change)));
  const start = createRun(setup);
  continueReplay(start, inOrder(actions), from);
  const play = (list: readonly Action[], luck: number): Outcome => {
    const state = fork(start, { luck });
    continueReplay(state, inOrder(list), hour);
    onPlayed?.();
    return outcomeOf(state);
  };
  const lucks = [start.luck, ...Array.from({ length: LUCKS - 1 }, (_, k) => mix(start.luck, 2000 + k))];
  const was = lucks.map((luck) => play(actions, luck));
  const would = lucks.map((luck) => play(changed, luck));
  return compare(was, would);
}

/** The list after the changes; what a change names must be in it. */
export function applyChanges(actions: readonly Action[], changes: readonly Change[]): Action[] {
  return changes.reduce<Action[]>(
    (list, change) => {
      if (!list.some(({ id }) => id === change.id)) throw new Error(`There is no action "${change.id}" to change.`);
      if (change.kind === 'remove') return list.filter(({ id }) => id !== change.id);
      return list.map((action) => (action.id === change.id ? changeOne(action, change) : action));
    },
    [...actions],
  );
}

function changeOne(action: Action, change: Exclude<Change, { kind: 'remove' }>): Action {
  if (change.kind === 'replace') return change.action;
  if (action.kind === 'schedule-post') return { ...action, at: change.at, hour: Math.min(action.hour, change.at) };
  return { ...action, hour: change.at };
}

function firstHour(actions: readonly Action[], change: Change): SimHour {
  const before = actions.find(({ id }) => id === change.id)?.hour ?? 0;
  if (change.kind === 'replace') return Math.min(before, change.action.hour);
  return change.kind === 'move' ? Math.min(before, change.at) : before;
}

function outcomeOf(state: State): Outcome {
  const measure = (metric: GoalMetric): number => measureGoal(state, metric, null);
  return {
    orders: measure('orders'),
    revenue: measure('revenue'),
    followers: measure('followers'),
    reach: measure('reach'),
    siteVisits: measure('siteVisits'),
    emailOptIns: measure('emailOptIns'),
    engagementRateByReach: measure('engagementRateByReach'),
    replyShare: measure('replyShare'),
    trust: measure('trust'),
    awareness: measure('awareness'),
  };
}

function compare(was: readonly Outcome[], would: readonly Outcome[]): WhatIf {
  const of = (metric: GoalMetric): WhatIf[GoalMetric] => {
    const differences = was.map((outcome, i) => (would[i]?.[metric] ?? 0) - outcome[metric]);
    const mean = differences.reduce((a, b) => a + b, 0) / differences.length;
    const variance = differences.reduce((a, b) => a + (b - mean) * (b - mean), 0) / (differences.length - 1);
    const error = STUDENT * Math.sqrt(variance / differences.length);
    return {
      was: was[0]?.[metric] ?? 0,
      would: would[0]?.[metric] ?? 0,
      difference: differences[0] ?? 0,
      mean,
      low: mean - error,
      high: mean + error,
    };
  };
  return {
    orders: of('orders'),
    revenue: of('revenue'),
    followers: of('followers'),
    reach: of('reach'),
    siteVisits: of('siteVisits'),
    emailOptIns: of('emailOptIns'),
    engagementRateByReach: of('engagementRateByReach'),
    replyShare: of('replyShare'),
    trust: of('trust'),
    awareness: of('awareness'),
  };
}
