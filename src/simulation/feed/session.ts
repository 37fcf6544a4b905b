/** A quarter of an hour on the networks: everybody whose time has come opens one, and sees what the feed holds for them. */
import { pickNetwork, planNext, whoOf } from '../activity/sessions.ts';
import { draw, mix, Purpose, unit } from '../draw.ts';
import { pow } from '../maths.ts';
import { LAWS } from '../networks/index.ts';
import { react } from '../reactions/react.ts';
import { deliverShares } from '../spread/shares.ts';
import { type State, TICK_SECONDS } from '../state.ts';
import { LEVELS } from '../world/members.ts';
import { Cause, type LivePost, Mark, Source } from './live-post.ts';
import { averageValue, freshnessAt, valueFor } from './value.ts';
import { relevanceOf, wearinessAt } from './viewer.ts';

const AVERAGES: readonly number[] = LAWS.map(averageValue);
/** How much likelier a message from a friend is opened than a post in the feed. */
const SENT_SEEN = 0.75;
/** A friend who shares it vouches for it. */
const VOUCHED = 1.5;

export function playTick(state: State, tick: number): void {
  const from = tick * TICK_SECONDS;
  const to = from + TICK_SECONDS;
  deliverShares(state, tick);
  for (const posts of state.live) freshen(posts, from + TICK_SECONDS / 2);
  const { nextAt, count } = state.members;
  for (let m = 0; m < count; m++) while ((nextAt[m] ?? to) < to) playSession(state, m, nextAt[m] ?? to);
}

function freshen(posts: readonly LivePost[], second: number): void {
  for (const post of posts) {
    const start = post.neutral & Cause.Timing ? post.publishedAt : post.publishedAt;
    post.freshness = freshnessAt(post.law, second - start, pow);
  }
}

function playSession(state: State, m: number, second: number): void {
  const members = state.members;
  const who = whoOf(state.luck, m);
  const hash = mix(who ^ Purpose.Slots, members.sessions[m] ?? 0);
  planNext(state.sessions, members, m, who, second, state.weather.activity);
  const n = pickNetwork(state.sessions, members, m, (second / 3600) | 0, hash);
  if (n < 0) return;
  const posts = state.live[n];
  if (posts && posts.length > 0) scroll(state, posts, m, n, second, hash);
}

/**
 * What of the brand (and of others who are followed) a session shows. The crowd's values are spread log-logistically
 * around the average, so a post of value x finds itself among the first `slots` of `crowd` with probability
 * x² / (x² + crowd / slots − 1).
 */
function scroll(state: State, posts: readonly LivePost[], m: number, n: number, second: number, hash: number): void {
  const law = LAWS[n];
  if (!law) return;
  const members = state.members;
  const bit = 1 << n;
  const follows = (members.follows[m] ?? 0) & bit;
  const rivals = members.rivals[m] ?? 0;
  let threshold = 0;
  let ofBrand = 0;
  for (let i = 0; i < posts.length; i++) {
    const post = posts[i];
    if (!post || post.isOver || post.publishedAt > second) continue;
    const marks = post.marks[m] ?? 0;
    const isFollower =
      post.author === 0
        ? follows !== 0
        : post.author > 0
          ? (rivals & (1 << (post.author - 1))) !== 0
          : (marks & Mark.Shared) !== 0;
    const isShared = !isFollower && (marks & (Mark.Shared | Mark.Sent)) !== 0;
    const luck = mix(hash, post.key);
    if (!isFollower && !isShared) {
      if (post.wave.rate > 0 && (marks & Mark.Seen) === 0) tryOnStranger(state, post, m, second, luck);
      continue;
    }
    if (threshold === 0) {
      const slots = law.slots * (0.3 + 1.4 * draw(hash, Purpose.Slots));
      threshold = (law.crowd * (state.weather.noise[n] ?? 1)) / slots - 1;
    }
    const p =
      marks & Mark.Sent && !(marks & Mark.Seen)
        ? SENT_SEEN
        : chance(state, post, m, isFollower, second, marks, threshold, post.author === 0 ? ofBrand : 0);
    if (unit(mix(luck, Purpose.Seen)) >= p) continue;
    if (post.author === 0) ofBrand++;
    react(state, post, m, isFollower ? Source.Follower : Source.Share, second, luck);
  }
}

function chance(
  state: State,
  post: LivePost,
  m: number,
  isFollower: boolean,
  second: number,
  marks: number,
  threshold: number,
  before: number,
): number {
  const { law } = post;
  const members = state.members;
  const f = post.author !== 0 || post.neutral & Cause.Fatigue ? 0 : wearinessAt(members, m, (second / 3600) | 0);
  const r = relevanceOf(state, post, m, isFollower);
  const talk = LEVELS[members.talk[m] ?? 128] ?? 1;
  const social = LEVELS[members.social[m] ?? 128] ?? 1;
  const value = valueFor(isFollower ? post.value : post.strangerValue, r, f, talk, social);
  let x = (value / (AVERAGES[post.network] ?? 1)) * post.freshness * post.boost;
  if (!isFollower) x *= law.policy.stranger * VOUCHED;
  if (marks & Mark.Seen) x *= law.policy.seen;
  if (before > 0) x *= before === 1 ? law.policy.sameAuthor : law.policy.sameAuthorFloor;
  return (x * x) / (x * x + threshold);
}

/** A trial of the running wave: shown with the wave's rate, rather to those who care for the topic. */
function tryOnStranger(state: State, post: LivePost, m: number, second: number, luck: number): void {
  const u = unit(mix(luck, Purpose.Wave));
  const rate = post.wave.rate;
  if (u >= rate * 3) return;
  const r = relevanceOf(state, post, m, false);
  if (u >= rate * (0.25 + (r < 2.75 ? r : 2.75))) return;
  post.wave.shown++;
  react(state, post, m, Source.Stranger, second, luck);
}
