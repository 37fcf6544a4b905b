/**
 * Plays of the game by the engine itself: to scale the score, to see that good practice wins, and to find that it doesn't.
 * A policy decides each morning, from what a learner could know; only `expert` knows the hidden truth.
 */
import type { Action, Post } from '../actions.ts';
import { act } from '../act.ts';
import { draw, mix, Purpose } from '../draw.ts';
import { createRun, playUntil, type Setup } from '../run.ts';
import type { Scenario } from '../scenario.ts';
import type { State } from '../state.ts';
import { HOURS_A_DAY, NETWORKS, type NetworkId, type SimHour } from '../vocabulary.ts';
import type { Play, PlayText } from './plays.ts';

export const POLICIES = ['idle', 'random', 'spam', 'clickbait', 'textbook', 'expert'] as const;
export type PolicyName = (typeof POLICIES)[number];

/** What a policy has before it in the morning. */
export type Morning = {
  readonly state: State;
  readonly plays: readonly PlayText[];
  readonly day: number;
  /** Makes ids that are the same for the same decision. */
  readonly nameOf: (what: string) => string;
};
export type Policy = (morning: Morning) => Action[];

/** Lets a policy play `weeks` weeks; the actions are in the state's `done`. */
export function playPolicy(
  setup: Setup,
  plays: readonly PlayText[],
  policy: Policy,
  weeks: number,
  afterHour?: (state: State) => void,
): State {
  const state = createRun(setup);
  for (let day = 0; day < weeks * 7; day++) {
    const nameOf = (what: string): string => `d${String(day)}-${what}`;
    for (const action of policy({ state, plays, day, nameOf })) {
      playUntil(state, action.hour);
      act(state, action);
    }
    while (state.hour < (day + 1) * HOURS_A_DAY) {
      playUntil(state, state.hour + 1);
      afterHour?.(state);
    }
  }
  return state;
}

/** Networks that the client uses, in the order of `NETWORKS`. */
export const networksOf = (scenario: Scenario): NetworkId[] =>
  NETWORKS.filter((network) => scenario.brand.followers[network] !== undefined);

/** The texts of some kinds of player on a network, in an order that a seed decides. */
export function textsFor(morning: Morning, network: NetworkId, kinds: readonly Play[]): PlayText[] {
  const luck = mix(morning.state.seed, Purpose.Policy);
  return morning.plays
    .filter((text) => text.network === network && kinds.includes(text.play))
    .map((text, i) => ({ text, rank: kinds.indexOf(text.play) * 10 + draw(mix(luck, i), network.length) }))
    .sort((a, b) => a.rank - b.rank || (a.text.id < b.text.id ? -1 : 1))
    .map(({ text }) => text);
}

/** A post for the calendar, made at the morning's hour. */
export function scheduled(morning: Morning, post: Post, at: SimHour, hasHypothesis: boolean): Action {
  return {
    id: morning.nameOf(`${post.network}-${String(at)}`),
    hour: morning.state.hour,
    kind: 'schedule-post',
    post,
    at,
    hypothesis: hasHypothesis ? { metric: 'reach', above: 100, because: 'posts like it did' } : null,
  };
}

export const weekday = (day: number): number => day % 7;
export const isMonday = (day: number): boolean => weekday(day) === 0;
