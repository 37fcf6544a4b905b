/**
 * Plays of the game by the engine itself: to scale the score, to see that good practice wins, and to find that it doesn't.
 * A policy is asked every hour, from what a learner could know; only `expert` knows the hidden truth.
 */
import type { Action, Post } from '../actions.ts';
import { act } from '../act.ts';
import { draw, mix, Purpose } from '../draw.ts';
import { createRun, playUntil, type Setup } from '../run.ts';
import type { Scenario } from '../scenario.ts';
import type { State } from '../state.ts';
import { HOURS_A_DAY, HOURS_A_WEEK, NETWORKS, type NetworkId, type SimHour } from '../vocabulary.ts';
import type { Play, PlayText } from './plays.ts';

export const POLICIES = ['idle', 'random', 'spam', 'clickbait', 'textbook', 'expert'] as const;
export type PolicyName = (typeof POLICIES)[number];

/** What a policy has before it at an hour. */
export type Now = {
  readonly state: State;
  readonly plays: readonly PlayText[];
  readonly day: number;
  /** Makes ids that are the same for the same decision. */
  readonly nameOf: (what: string) => string;
};
export type Policy = (now: Now) => Action[];

/** One who looks at the work once a day, at midnight. */
export const everyMorning =
  (decide: Policy): Policy =>
  (now) =>
    now.state.hour % HOURS_A_DAY === 0 ? decide(now) : [];

/** Lets a policy play `weeks` weeks; the actions are in the state's `done`. */
export function playPolicy(
  setup: Setup,
  plays: readonly PlayText[],
  policy: Policy,
  weeks: number,
  afterHour?: (state: State) => void,
): State {
  const state = createRun(setup);
  while (state.hour < weeks * HOURS_A_WEEK) {
    const day = Math.floor(state.hour / HOURS_A_DAY);
    const nameOf = (what: string): string => `d${String(day)}-${what}`;
    for (const action of policy({ state, plays, day, nameOf })) act(state, action);
    playUntil(state, state.hour + 1);
    afterHour?.(state);
  }
  return state;
}

/** Networks that the client uses, in the order of `NETWORKS`. */
export const networksOf = (scenario: Scenario): NetworkId[] =>
  NETWORKS.filter((network) => scenario.brand.followers[network] !== undefined);

/** The texts of some kinds of player on a network, in an order that a seed decides. */
export function textsFor(now: Now, network: NetworkId, kinds: readonly Play[]): PlayText[] {
  const luck = mix(now.state.seed, Purpose.Policy);
  return now.plays
    .filter((text) => text.network === network && kinds.includes(text.play))
    .map((text, i) => ({ text, rank: kinds.indexOf(text.play) * 10 + draw(mix(luck, i), network.length) }))
    .sort((a, b) => a.rank - b.rank || (a.text.id < b.text.id ? -1 : 1))
    .map(({ text }) => text);
}

/** A post for the calendar, made at the morning's hour. */
export function scheduled(now: Now, post: Post, at: SimHour, hasHypothesis: boolean): Action {
  return {
    id: now.nameOf(`${post.network}-${String(at)}`),
    hour: now.state.hour,
    kind: 'schedule-post',
    post,
    at,
    hypothesis: hasHypothesis ? { metric: 'reach', above: 100, because: 'posts like it did' } : null,
  };
}

export const weekday = (day: number): number => day % 7;
