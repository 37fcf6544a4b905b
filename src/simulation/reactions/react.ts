/** A member has a post before their eyes: what they do, and what it does to them. */
import { draw, mix, Purpose } from '../draw.ts';
import { Cause, Counter, COUNTERS, type LivePost, Mark, Source } from '../feed/live-post.ts';
import { clamp } from '../maths.ts';
import type { State } from '../state.ts';
import { TICK_SECONDS } from '../state.ts';
import { byteAt, Flag, floatAt, LEVELS, type Members, shortAt } from '../world/members.ts';
import { findParent } from '../spread/shares.ts';
import { delayAfter } from './delays.ts';
import { relevanceOf, wearinessAt } from '../feed/viewer.ts';

/** Index of each signal's counter within its source. */
const At = {
  Dwell: 2,
  Like: 3,
  Comment: 4,
  Share: 5,
  Send: 6,
  Save: 7,
  Click: 8,
  Profile: 9,
  Follow: 10,
  Hide: 11,
  Report: 12,
  Unfollow: 13,
};
/** Signals' places in the rates. */
const Rate = {
  Dwell: 0,
  Like: 1,
  Comment: 2,
  Share: 3,
  Send: 4,
  Save: 5,
  Click: 6,
  Profile: 7,
  Follow: 8,
  Hide: 9,
  Report: 10,
  Unfollow: 11,
};
/** Nobody is surer than this to do anything. */
const SURE = 0.92;

/** On the micro-blog half as many pass on what is so old (L03: a fifth of all reshares within five minutes, half within the hour, nearly all within a day). */
const FRESH_SECONDS = 5400;

/** An ad wears its brand out less than a post that was let in as a friend's. */
const AD_WEARINESS = 0.4;

/**
 * Shows `post` to member `m`; `hash` is the luck of this member, session and post. For ads, `wear` is a factor on all
 * that is done for want of novelty, `eager` one on clicks.
 */
export function react(
  state: State,
  post: LivePost,
  m: number,
  source: number,
  second: number,
  hash: number,
  wear = 1,
  eager = 1,
): void {
  const members = state.members;
  const base = source * COUNTERS;
  const counters = post.counters;
  const marks = post.marks[m] ?? 0;
  bump(counters, base + Counter.Impressions);
  const quarter = ((second - post.publishedAt) / 900) | 0;
  if (quarter < post.viewsByQuarter.length) bump(post.viewsByQuarter, quarter);
  if ((marks & Mark.Seen) === 0) bump(counters, base + Counter.Reach);
  post.marks[m] = marks | Mark.Seen;

  const hour = (second / 3600) | 0;
  const isFollower = source === Source.Follower;
  const rates = isFollower ? post.rates : post.strangerRates;
  const r = relevanceOf(state, post, m, isFollower);
  const f = post.author !== 0 || post.neutral & Cause.Fatigue ? 0 : wearinessAt(members, m, hour);
  const warm = (wear * r) / (1 + f / 3);
  const cold = (1 + 2 * f) * (1.6 - (r < 1.2 ? r : 1.2));

  if (post.author === 0) {
    members.lastView[m] = post.number + 1;
    members.lastViewAt[m] = hour;
    members.fatigue[floatAt(m)] = f + post.effects.weariness * (post.isAd ? AD_WEARINESS : 1);
    members.fatigueAt[shortAt(m)] = hour;
  }
  const dwells = draw(hash, Purpose.Dwell) < bound((rates[Rate.Dwell] ?? 0) * (0.4 + 0.6 * warm));
  if (dwells) {
    bump(counters, base + At.Dwell);
    if (post.author <= 0) leaveTraces(members, post, m, r, hash);
  }
  if ((marks & Mark.Liked) === 0 && draw(hash, Purpose.Like) < bound((rates[Rate.Like] ?? 0) * warm)) {
    bump(counters, base + At.Like);
    post.marks[m] = (post.marks[m] ?? 0) | Mark.Liked;
  }
  if (draw(hash, Purpose.Comment) < bound((rates[Rate.Comment] ?? 0) * warm * (LEVELS[members.talk[byteAt(m)] ?? 128] ?? 1))) {
    bump(counters, base + At.Comment);
    noteComment(state, post, m, second, hash);
  }
  const social = LEVELS[members.social[byteAt(m)] ?? 128] ?? 1;
  const fresh = post.law.id === 'chirp' ? FRESH_SECONDS / (FRESH_SECONDS + (second - post.publishedAt)) : 1;
  if (draw(hash, Purpose.Share) < bound((rates[Rate.Share] ?? 0) * warm * social * fresh)) {
    bump(counters, base + At.Share);
    noteShare(state, post, m, second, hash, true);
  }
  if (draw(hash, Purpose.Send) < bound((rates[Rate.Send] ?? 0) * warm * social)) {
    bump(counters, base + At.Send);
    noteShare(state, post, m, second, mix(hash, Purpose.Send), false);
  }
  if (draw(hash, Purpose.Save) < bound((rates[Rate.Save] ?? 0) * warm)) bump(counters, base + At.Save);
  if (draw(hash, Purpose.Click) < bound((rates[Rate.Click] ?? 0) * warm * eager)) click(state, post, m, base, hour);
  if (draw(hash, Purpose.Profile) < bound((rates[Rate.Profile] ?? 0) * warm)) bump(counters, base + At.Profile);
  if (post.author === 0) bind(state, post, m, isFollower, base, warm, cold, hash);
  else if (post.author < 0) recommend(state, post, m, base, warm, hash);
}

/** A probability that is left room for a change of mind. */
export const bound = (p: number): number => (p > SURE ? SURE : p);
function bump(counters: Int32Array, i: number): void {
  counters[i] = (counters[i] ?? 0) + 1;
}

/** Liking, belief and awareness shift a little in whoever stops. */
function leaveTraces(members: Members, post: LivePost, m: number, r: number, hash: number): void {
  const effects = post.effects;
  members.flags[shortAt(m)] = (members.flags[shortAt(m)] ?? 0) | Flag.Aware;
  const isHarmed = effects.harm > 0 && draw(hash, Purpose.Notice) < 0.2;
  members.affinity[floatAt(m)] = clamp(
    (members.affinity[floatAt(m)] ?? 0) + effects.affinity * r - (isHarmed ? effects.harm : 0),
    0,
    1,
  );
  members.trust[floatAt(m)] = clamp((members.trust[floatAt(m)] ?? 0) + effects.trust - (isHarmed ? effects.harm : 0), 0, 1);
}

function click(state: State, post: LivePost, m: number, base: number, hour: number): void {
  bump(post.counters, base + At.Click);
  post.marks[m] = (post.marks[m] ?? 0) | Mark.Clicked;
  if (post.author > 0) return;
  const members = state.members;
  members.lastClick[m] = post.number + 1;
  members.lastClickAt[m] = hour;
  members.flags[shortAt(m)] = (members.flags[shortAt(m)] ?? 0) | Flag.Visited;
  state.visits.push({ member: m, post, hour });
}

/** An influencer's word brings followers to the brand's own account, more easily than its own posts do (I04). */
const RECOMMENDED = 1.5;
function recommend(state: State, post: LivePost, m: number, base: number, warm: number, hash: number): void {
  if ((state.members.follows[m] ?? 0) & (1 << post.network)) return;
  if (draw(hash, Purpose.Follow) < bound(RECOMMENDED * (post.strangerRates[Rate.Follow] ?? 0) * warm))
    follow(state, post, m, base);
}

function follow(state: State, post: LivePost, m: number, base: number): void {
  bump(post.counters, base + At.Follow);
  state.members.follows[m] = (state.members.follows[m] ?? 0) | (1 << post.network);
  state.followers[post.network] = (state.followers[post.network] ?? 0) + 1;
  const today = state.today[post.network];
  if (today) today.gained++;
}

/** Follow, hide, report, unfollow: whether they stay together. */
function bind(
  state: State,
  post: LivePost,
  m: number,
  isFollower: boolean,
  base: number,
  warm: number,
  cold: number,
  hash: number,
): void {
  const rates = isFollower ? post.rates : post.strangerRates;
  const members = state.members;
  const bit = 1 << post.network;
  if (
    !isFollower &&
    ((members.follows[m] ?? 0) & bit) === 0 &&
    draw(hash, Purpose.Follow) < bound((rates[Rate.Follow] ?? 0) * warm)
  )
    follow(state, post, m, base);
  if (draw(hash, Purpose.Report) < bound((rates[Rate.Report] ?? 0) * cold)) bump(post.counters, base + At.Report);
  if (draw(hash, Purpose.Hide) < bound((rates[Rate.Hide] ?? 0) * cold)) {
    bump(post.counters, base + At.Hide);
    members.flags[shortAt(m)] = (members.flags[shortAt(m)] ?? 0) | Flag.Muted;
  }
  if (isFollower && draw(hash, Purpose.Unfollow) < bound((rates[Rate.Unfollow] ?? 0) * cold)) {
    bump(post.counters, base + At.Unfollow);
    members.follows[m] = (members.follows[m] ?? 0) & ~bit;
    state.followers[post.network] = (state.followers[post.network] ?? 0) - 1;
    const today = state.today[post.network];
    if (today && post.appraisal.qualities.promotion > 0.5) today.lostPromotion++;
    else if (today) today.lostWeary++;
  }
}

function noteComment(state: State, post: LivePost, author: number, seenAt: number, hash: number): void {
  const at = seenAt + delayAfter(post.law, mix(hash, Purpose.Comment));
  const due = Math.floor(at / 3600);
  const events = state.pendingComments.get(due);
  const event = { post, author, seenAt, at };
  if (events) events.push(event);
  else state.pendingComments.set(due, [event]);
}

function noteShare(state: State, post: LivePost, sharer: number, second: number, hash: number, isPublic: boolean): void {
  const at = second + delayAfter(post.law, mix(hash, Purpose.Share));
  const { parent, depth } = findParent(state, post, sharer);
  const event = { post, sharer, parent, depth, at, isPublic };
  const tick = Math.floor(at / TICK_SECONDS) + 1;
  const events = state.pendingShares.get(tick);
  if (events) events.push(event);
  else state.pendingShares.set(tick, [event]);
}
