/**
 * The probability that a session shows a post. The crowd's values are spread log-logistically around the average, so a
 * post of value x finds itself among the first `slots` of `crowd` with probability x² / (x² + crowd / slots − 1).
 */
import { mix, Purpose, unit } from '../draw.ts';
import { LAWS } from '../networks/index.ts';
import type { NetworkLaw } from '../networks/law.ts';
import type { State } from '../state.ts';
import { LEVELS } from '../world/members.ts';
import { Cause, type LivePost, Mark } from './live-post.ts';
import { averageValue, valueFor } from './value.ts';
import { relevanceOf, wearinessAt } from './viewer.ts';

export const AVERAGES: readonly number[] = LAWS.map(averageValue);
/** How much likelier a message from a friend is opened than a post in the feed. */
const SENT_SEEN = 0.75;
/** A friend who shares it vouches for it. */
const VOUCHED = 1.5;
/** Shortest and longest session beside the mean. */
export const SHORTEST = 0.3;
export const LONGEST = 1.7;

/** The square of the value at which a post has even chances, in a session of `length` (1 is the mean). */
export const thresholdFor = (state: State, law: NetworkLaw, n: number, length: number): number =>
  (law.crowd * (state.weather.noise[n] ?? 1)) / (law.slots * length) - 1;

/**
 * The chance that the session at place i of the hour's lists shows the post, after so many unseen ones of its author in
 * the same feed.
 */
export function chance(state: State, post: LivePost, i: number, isFollower: boolean, before: number): number {
  const { members, online } = state;
  const m = online.who[i] ?? 0;
  const marks = post.marks[m] ?? 0;
  if (!isFollower && (marks & (Mark.Sent | Mark.Seen)) === Mark.Sent) return SENT_SEEN;
  const hour = ((online.when[i] ?? 0) / 3600) | 0;
  const f = post.author !== 0 || post.neutral & Cause.Fatigue ? 0 : wearinessAt(members, m, hour);
  const r = relevanceOf(state, post, m, isFollower);
  const value = valueFor(isFollower ? post.value : post.strangerValue, r, f, talkOf(state, m), socialOf(state, m));
  const { policy } = post.law;
  let x = (value / (AVERAGES[post.network] ?? 1)) * post.freshness * post.boost;
  if (!isFollower) x *= policy.stranger * VOUCHED;
  if (marks & Mark.Seen) x *= policy.seen;
  if (before > 0) x *= before === 1 ? policy.sameAuthor : policy.sameAuthorFloor;
  return (x * x) / (x * x + thresholdFor(state, post.law, post.network, lengthOf(state, i)));
}

/** How long the session at place i is, beside the mean. */
const lengthOf = ({ online }: State, i: number): number =>
  SHORTEST + (LONGEST - SHORTEST) * unit(mix(online.luck[i] ?? 0, Purpose.Slots));
const talkOf = ({ members }: State, m: number): number => LEVELS[members.talk[m] ?? 128] ?? 1;
const socialOf = ({ members }: State, m: number): number => LEVELS[members.social[m] ?? 128] ?? 1;
