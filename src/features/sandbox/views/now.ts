import { measureGoal } from '#simulation/insights/metrics.ts';
import { targetOf } from '#simulation/client/client.ts';
import type { GoalMetric } from '#simulation/scenario.ts';
import { spentEuro } from '#simulation/score/score.ts';
import type { State } from '#simulation/state.ts';
import { NETWORKS, type NetworkId, type SimHour } from '#simulation/vocabulary.ts';
import { type Need, needsOf } from './needs.ts';

export type GoalNow = {
  readonly id: string;
  readonly metric: GoalMetric;
  readonly network: NetworkId | null;
  readonly value: number;
  readonly target: number;
  /** At the start of the run; what a goal of followers counts from. */
  readonly weight: number;
};

/** Where the run stands, on every screen. */
export type Now = {
  readonly hour: SimHour;
  readonly endsAt: SimHour;
  readonly isPaused: boolean;
  readonly isStorm: boolean;
  readonly needs: readonly Need[];
  readonly openMessages: number;
  /** Per network that the client uses. */
  readonly followers: readonly { readonly network: NetworkId; readonly now: number; readonly weekAgo: number }[];
  /** Of this week: worked, and what the team has. */
  readonly teamHours: { readonly booked: number; readonly of: number };
  /** Since the start: what the client has paid for hours, ads, fees, prizes and fines. */
  readonly spentEuro: number;
  readonly budgetEuro: number;
  /** 0 to 100. */
  readonly satisfaction: number;
  readonly orders: number;
  readonly revenueEuro: number;
  readonly goals: readonly GoalNow[];
};

export function nowOf(state: State): Now {
  const { scenario, client, conversation, hour } = state;
  const { team, weeks } = scenario;
  const week = Math.min(weeks - 1, Math.floor(hour / 168));
  return {
    hour,
    endsAt: weeks * 168,
    isPaused: state.isPaused,
    isStorm: conversation.storm.phase === 'on',
    needs: needsOf(state),
    openMessages: conversation.messages.filter((message) => message.state === 'open').length,
    followers: NETWORKS.flatMap((network, n) =>
      state.usedNetworks[n] ? [{ network, now: state.followers[n] ?? 0, weekAgo: followersWeekAgo(state, n) }] : [],
    ),
    teamHours: { booked: client.hours[week] ?? 0, of: team.hoursPerWeek },
    spentEuro: spentEuro(state),
    budgetEuro: weeks * (team.hoursPerWeek * team.euroPerHour + team.adBudgetPerWeek),
    satisfaction: client.satisfaction,
    orders: state.orders.length,
    revenueEuro: state.orders.reduce((sum, { euro }) => sum + euro, 0),
    goals: scenario.goals.map(({ id, metric, network, target, weight }) => ({
      id,
      metric,
      network,
      weight,
      value: measureGoal(state, metric, network),
      target: targetOf(state, id, target),
    })),
  };
}

/** Followers at the start of the day a week ago, or of the run. */
function followersWeekAgo({ accountDays, today, hour }: State, network: number): number {
  const day = Math.max(0, Math.floor(hour / 24) - 7);
  return [...accountDays, ...today].find((entry) => entry.day === day && entry.network === network)?.followers ?? 0;
}
