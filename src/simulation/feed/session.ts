/** A quarter of an hour on the networks: everybody whose time has come opens one, and sees what the feed holds for them. */
import { pickNetwork, planNext, sessionHash } from '../activity/sessions.ts';
import { showAds } from '../ads/auction.ts';
import { mix, Purpose, quickUnit, unit } from '../draw.ts';
import { pow } from '../maths.ts';
import type { NetworkLaw } from '../networks/law.ts';
import { LAWS } from '../networks/index.ts';
import { react } from '../reactions/react.ts';
import { deliverShares } from '../spread/shares.ts';
import { type State, TICK_SECONDS, TICKS_AN_HOUR } from '../state.ts';
import { HOURS_A_WEEK } from '../vocabulary.ts';
import { LEVELS } from '../world/members.ts';
import { clearFeed, enterFeed, type Feed } from './feed.ts';
import { Cause, type LivePost, Mark, Source } from './live-post.ts';
import { averageValue, freshnessAt, highestValue, valueFor } from './value.ts';
import { relevanceOf, wearinessAt } from './viewer.ts';

const AVERAGES: readonly number[] = LAWS.map(averageValue);
/** How much likelier a message from a friend is opened than a post in the feed. */
const SENT_SEEN = 0.75;
/** A friend who shares it vouches for it. */
const VOUCHED = 1.5;
/** Longest and shortest session beside the mean. */
const SLOTS = { least: 0.3, most: 1.7 } as const;

/** Plays one hour of everybody's sessions. */
export function playSessions(state: State): void {
  const { nextAt, count } = state.members;
  const { active } = state;
  const end = (state.hour + 1) * TICK_SECONDS * TICKS_AN_HOUR;
  let size = 0;
  for (let m = 0; m < count; m++) if ((nextAt[m] ?? end) < end) active[size++] = m;
  for (let tick = state.hour * TICKS_AN_HOUR; tick < (state.hour + 1) * TICKS_AN_HOUR; tick++) playTick(state, tick, size);
}

function playTick(state: State, tick: number, size: number): void {
  const to = (tick + 1) * TICK_SECONDS;
  deliverShares(state, tick);
  for (let n = 0; n < state.feeds.length; n++) freshen(state, n, to - TICK_SECONDS / 2);
  const { active } = state;
  const { nextAt } = state.members;
  for (let i = 0; i < size; i++) {
    const m = active[i] ?? 0;
    while ((nextAt[m] ?? to) < to) playSession(state, m, nextAt[m] ?? to);
  }
}

/** Works out what is the same for all viewers during a tick. */
function freshen(state: State, n: number, second: number): void {
  const feed = state.feeds[n];
  const law = LAWS[n];
  if (!feed || !law) return;
  clearFeed(feed);
  const threshold = thresholdFor(state, law, n, SLOTS.most);
  for (const post of state.live[n] ?? []) {
    // Ordinary timing: a post ages by what goes on in the feed, so that no hour is better than another.
    if (post.neutral & Cause.Timing)
      post.ownAge += TICK_SECONDS * (state.levels[n * HOURS_A_WEEK + (((second / 3600) | 0) % HOURS_A_WEEK)] ?? 1);
    else post.ownAge = second - post.publishedAt;
    post.freshness = post.isOver ? 0 : freshnessAt(law, post.ownAge, pow);
    const x = (highestValue(post.value) / (AVERAGES[n] ?? 1)) * post.freshness * post.boost;
    post.ceiling = (x * x) / (x * x + threshold);
    if (post.freshness > 0) enterFeed(feed, post);
  }
}

const thresholdFor = (state: State, law: NetworkLaw, n: number, length: number): number =>
  (law.crowd * (state.weather.noise[n] ?? 1)) / (law.slots * length) - 1;

function playSession(state: State, m: number, second: number): void {
  const { members } = state;
  const hash = sessionHash(state.sessionLuck, members, m);
  planNext(state.sessions, members, m, hash, state.weather.activity);
  const n = pickNetwork(state.sessions, members.networks[m] ?? 0, (second / 3600) | 0, hash);
  if (n < 0) return;
  const feed = state.feeds[n];
  if (!feed) return;
  if ((members.follows[m] ?? 0) & (1 << n)) scrollAsFollower(state, feed, m, n, second, hash);
  if (feed.openCount > 0) scrollAsStranger(state, feed, m, n, second, hash);
  if (members.rivals[m] && feed.rivalCeiling > 0) glimpse(state, feed, m, n, second, hash);
  if (state.ads.running[n]?.length) showAds(state, m, n, second, hash);
}

/**
 * What of the brand a follower's session shows. The crowd's values are spread log-logistically around the average, so a
 * post of value x finds itself among the first `slots` of `crowd` with probability x² / (x² + crowd / slots − 1).
 */
function scrollAsFollower(state: State, feed: Feed, m: number, n: number, second: number, hash: number): void {
  const { ownKeys, ownCeilings, ownCount } = feed;
  for (let i = 0; i < ownCount; i++) {
    // One draw and one comparison for most: nobody's chance is above the ceiling.
    const u = quickUnit(hash, ownKeys[i] ?? 0);
    if (u >= (ownCeilings[i] ?? 0)) continue;
    const post = feed.own[i];
    if (!post || post.publishedAt > second) continue;
    if (u >= chance(state, post, m, n, true, second, hash, unseenBefore(feed, i, m))) continue;
    react(state, post, m, Source.Follower, second, mix(hash, post.key));
  }
}

/** X02: an author's second candidate counts less, whether or not the first is seen in the end. */
function unseenBefore(feed: Feed, i: number, m: number): number {
  let count = 0;
  for (let k = 0; k < i; k++) if (((feed.own[k]?.marks[m] ?? 0) & Mark.Seen) === 0) count++;
  return count;
}

/** What reaches those who don't follow: trials, what friends pass on, and influencers whom they follow. */
function scrollAsStranger(state: State, feed: Feed, m: number, n: number, second: number, hash: number): void {
  const { openKeys, openCount } = feed;
  const rates = (state.members.told[m] ?? 0) & (1 << n) ? feed.toldRates : feed.openRates;
  const follows = ((state.members.follows[m] ?? 0) & (1 << n)) !== 0;
  for (let i = 0; i < openCount; i++) {
    const u = quickUnit(hash, openKeys[i] ?? 0);
    if (u >= (rates[i] ?? 0)) continue;
    const post = feed.open[i];
    if (!post || post.publishedAt > second || (post.author === 0 && follows)) continue;
    const luck = mix(hash, post.key);
    if (isFan(post, m)) {
      if (u < chance(state, post, m, n, true, second, hash, 0)) react(state, post, m, Source.Follower, second, luck);
    } else if (post.isPassedOn && (post.marks[m] ?? 0) & (Mark.Shared | Mark.Sent)) {
      if (u < chance(state, post, m, n, false, second, hash, 0)) react(state, post, m, Source.Share, second, luck);
    } else if (u < 3 * post.wave.rate) tryOnStranger(state, post, m, second, u, luck);
  }
}

/**
 * At most one post of those competitors whom the member follows: one draw against the sum of all ceilings, then the post
 * on which it falls is held to its own chance. The same chances as one by one, at the price of one draw.
 */
function glimpse(state: State, feed: Feed, m: number, n: number, second: number, hash: number): void {
  const luck = mix(hash, Purpose.Rival);
  let rest = unit(luck);
  if (rest >= feed.rivalCeiling) return;
  const rivals = state.members.rivals[m] ?? 0;
  for (const post of feed.rivals) {
    if (rest < post.ceiling) {
      const isFollowed = (rivals & (1 << (post.author - 1))) !== 0 && post.publishedAt <= second;
      if (isFollowed && rest < chance(state, post, m, n, true, second, hash, 0))
        react(state, post, m, Source.Follower, second, luck);
      return;
    }
    rest -= post.ceiling;
  }
}

const isFan = (post: LivePost, m: number): boolean => post.audience?.[m] === 1;

function chance(
  state: State,
  post: LivePost,
  m: number,
  n: number,
  isFollower: boolean,
  second: number,
  hash: number,
  before: number,
): number {
  const { law } = post;
  const { members } = state;
  const marks = post.marks[m] ?? 0;
  if (!isFollower && (marks & (Mark.Sent | Mark.Seen)) === Mark.Sent) return SENT_SEEN;
  const f = post.author !== 0 || post.neutral & Cause.Fatigue ? 0 : wearinessAt(members, m, (second / 3600) | 0);
  const r = relevanceOf(state, post, m, isFollower);
  const talk = LEVELS[members.talk[m] ?? 128] ?? 1;
  const social = LEVELS[members.social[m] ?? 128] ?? 1;
  const value = valueFor(isFollower ? post.value : post.strangerValue, r, f, talk, social);
  let x = (value / (AVERAGES[n] ?? 1)) * post.freshness * post.boost;
  if (!isFollower) x *= law.policy.stranger * VOUCHED;
  if (marks & Mark.Seen) x *= law.policy.seen;
  if (before > 0) x *= before === 1 ? law.policy.sameAuthor : law.policy.sameAuthorFloor;
  const length = SLOTS.least + (SLOTS.most - SLOTS.least) * unit(mix(hash, Purpose.Slots));
  return (x * x) / (x * x + thresholdFor(state, law, n, length));
}

/** A trial of the running wave: shown with the wave's rate, rather to those who care for the topic. */
function tryOnStranger(state: State, post: LivePost, m: number, second: number, u: number, luck: number): void {
  if ((post.marks[m] ?? 0) & Mark.Seen) return;
  const r = relevanceOf(state, post, m, false);
  if (u >= post.wave.rate * (0.25 + r)) return;
  post.wave.shown++;
  react(state, post, m, Source.Stranger, second, luck);
}
