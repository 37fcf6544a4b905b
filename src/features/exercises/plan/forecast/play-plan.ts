import { act } from '#simulation/act.ts';
import { metricsOf } from '#simulation/insights/metrics.ts';
import { createRun, playUntil } from '#simulation/run.ts';
import type { Scenario } from '#simulation/scenario.ts';
import type { State } from '#simulation/state.ts';
import { HOURS_A_WEEK } from '#simulation/vocabulary.ts';
import { type Slot, weekOf } from '../plan.ts';
import { appraiserFor, postOf } from './ordinary-post.ts';

/** The last posts of a plan still live when it ends. */
const TAIL_HOURS = 48;

export const METRICS = ['reach', 'engagements', 'visits', 'orders'] as const;
export type Metric = (typeof METRICS)[number];
export type Totals = Readonly<Record<Metric, number>>;

/** What one play of a plan came to. `orders` are all of the weeks, those that no post brought among them. */
export type Played = {
  readonly totals: Totals;
  /** Reach by slot. */
  readonly reach: Readonly<Record<string, number>>;
  /** Slots for which the team had no hours. */
  readonly unmade: readonly string[];
};

/** Plays the weeks of a plan under one luck: each week's posts are made on its Monday. */
export function playPlan(world: Scenario, slots: readonly Slot[], weeks: number, seed: number, members?: number): Played {
  const sized = members === undefined ? {} : { members };
  const state = createRun({ scenario: world, seed, language: 'en', appraise: appraiserFor(seed), ...sized });
  for (let week = 0; week < weeks; week++) {
    const hour = week * HOURS_A_WEEK;
    for (const slot of slots.filter(({ at }) => weekOf(at) === week))
      act(state, { id: slot.id, hour, kind: 'schedule-post', post: postOf(slot, world), at: slot.at, hypothesis: null });
    playUntil(state, hour + HOURS_A_WEEK);
  }
  playUntil(state, weeks * HOURS_A_WEEK + TAIL_HOURS);
  return outcomeOf(state);
}

function outcomeOf(state: State): Played {
  const own = state.posts
    .filter(({ author, isAd }) => author === 0 && !isAd)
    .map((post) => ({ id: post.id, ...metricsOf(state, post) }));
  const sum = (pick: (post: (typeof own)[number]) => number): number => own.reduce((total, post) => total + pick(post), 0);
  return {
    totals: {
      reach: sum(({ reach }) => reach),
      engagements: sum(({ engagements }) => engagements),
      visits: sum(({ siteVisits }) => siteVisits),
      orders: state.orders.length,
    },
    reach: Object.fromEntries(own.map(({ id, reach }) => [id, reach])),
    unmade: state.refused.map(({ id }) => id),
  };
}
