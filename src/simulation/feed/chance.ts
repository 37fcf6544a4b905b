/**
 * The probability that a session shows a post. The crowd's values are spread log-logistically around the average, so a
 * post of value x finds itself among the first `slots` of `crowd` with probability x² / (x² + crowd / slots − 1).
 */
import { MEMBER } from '../activity/online.ts';
import { mix, Purpose, unit } from '../draw.ts';
import type { NetworkLaw } from '../networks/law.ts';
import type { State } from '../state.ts';
import { byteAt, LEVELS } from '../world/members.ts';
import { feedOf } from './feed.ts';
import { Cause, type LivePost, Mark } from './live-post.ts';
import { valueFor } from './value.ts';
import { relevanceOf, wearinessAt } from './viewer.ts';

/** How much likelier a message from a friend is opened than a post in the feed. */
const SENT_SEEN = 0.75;
/** A friend who shares it vouches for it. */
const VOUCHED = 1.5;
/** Shortest and longest session beside the mean. */
export const SHORTEST = 0.3;
export const LONGEST = 1.7;

/** However long somebody goes on, a feed has older things for them: so much of it, beside what they look at, is never seen. */
export const UNSEEN = 0.1;

/** Bounds are held this much higher, lest a last bit decide. */
export const ROUNDING = 1.000001;

/** The square of the value at which a post has even chances, in a session of `length` (1 is the mean). */
export function thresholdFor(state: State, law: NetworkLaw, n: number, length: number): number {
  const unseen = (law.crowd * (state.weather.noise[n] ?? 1)) / (law.slots * length) - 1;
  return unseen > UNSEEN ? unseen : UNSEEN;
}

/** The chance of a post of value x. */
export function seenWith(x: number, threshold: number): number {
  const square = x * x;
  return square / (square + threshold);
}

/**
 * The chance that the session at place i of the hour's lists shows the post, after so many unseen ones of its author in
 * the same feed.
 */
export function chance(state: State, post: LivePost, i: number, isFollower: boolean, before: number): number {
  const m = (state.online.whoWhen[i] ?? 0) & MEMBER;
  const marks = post.marks[m] ?? 0;
  if (!isFollower && (marks & (Mark.Sent | Mark.Seen)) === Mark.Sent) return SENT_SEEN;
  const { policy } = post.law;
  let x = worthTo(state, post, m, isFollower);
  if (!isFollower) x *= policy.stranger * VOUCHED;
  if (marks & Mark.Seen) x *= policy.seen;
  if (before > 0) x *= before === 1 ? policy.sameAuthor : policy.sameAuthorFloor;
  return seenWith(x, thresholdFor(state, post.law, post.network, lengthOf(state, i)));
}

/** No follower in the session at place i has a higher chance: all that counts but what is remembered of this very post, which lies far away in memory. */
export function chanceByTaste(state: State, post: LivePost, i: number): number {
  const x = worthTo(state, post, (state.online.whoWhen[i] ?? 0) & MEMBER, true);
  const square = x * x * ROUNDING;
  return square / (square + thresholdFor(state, post.law, post.network, lengthOf(state, i)));
}

/** What the post is worth to a member, beside an average one. */
function worthTo(state: State, post: LivePost, m: number, isFollower: boolean): number {
  const { members, hour } = state;
  const f = post.author !== 0 || post.neutral & Cause.Fatigue ? 0 : wearinessAt(members, m, hour);
  const r = relevanceOf(state, post, m, isFollower);
  const value = valueFor(isFollower ? post.value : post.strangerValue, r, f, talkOf(state, m), socialOf(state, m));
  return (value / averageOf(state, post.network)) * post.freshness * post.boost;
}

/** No viewer in the session at place i has a higher chance of seeing the post: by its length alone, which costs less to ask than who they are. */
export function chanceByLength(state: State, post: LivePost, i: number): number {
  const square = post.highest * post.highest * ROUNDING;
  return square / (square + thresholdFor(state, post.law, post.network, lengthOf(state, i)));
}

/** What the crowd's posts are worth on average, by the network's weights of this hour. */
export const averageOf = (state: State, n: number): number => feedOf(state, n).average;

/** How long the session at place i is, beside the mean. */
const lengthOf = ({ online }: State, i: number): number =>
  SHORTEST + (LONGEST - SHORTEST) * unit(mix(online.luck[i] ?? 0, Purpose.Slots));
const talkOf = ({ members }: State, m: number): number => LEVELS[members.talk[byteAt(m)] ?? 128] ?? 1;
const socialOf = ({ members }: State, m: number): number => LEVELS[members.social[byteAt(m)] ?? 128] ?? 1;
