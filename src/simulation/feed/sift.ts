/**
 * Finds the few sessions of a crowd that a post may reach: each sift holds those that are left to a closer bound and keeps
 * their places in `online.places`. Bounds are exact, so they change speed and nothing else.
 *
 * They are short loops without calls, so that the processor fetches for many members at once what lies far apart in
 * memory; asked for one by one it would wait each time.
 */
import { MEMBER, type Online } from '../activity/online.ts';
import { mix, Purpose, quickUnit, unit } from '../draw.ts';
import { clamp } from '../maths.ts';
import type { State } from '../state.ts';
import { byteAt, LEVELS, toldAt } from '../world/members.ts';
import { averageOf, LONGEST, ROUNDING, SHORTEST, UNSEEN } from './chance.ts';
import { Cause, type LivePost, Mark } from './live-post.ts';
import { CAPS } from './value.ts';
import { highestRelevance, relevanceOf } from './viewer.ts';

/**
 * Sessions of one quarter hour on network `n`: places `from` up to, not including, `to` of the hour's lists. `follows`
 * tells whether they followed the brand when the hour began.
 */
export type Crowd = { readonly n: number; readonly follows: boolean; readonly from: number; readonly to: number };

/** Temper as a prediction counts it. */
const COUNTED: Float32Array = LEVELS.map((level) => Math.min(level, CAPS.talk, CAPS.social));

/** The highest of 2³¹ equal steps of luck that begins at or below `bound`. */
export const limitOf = (bound: number): number => clamp(Math.floor(bound * 0x80000000), -1, 0x7fffffff);

/** Those whose luck with the post (`quickUnit` of its key) may be below `bound`; whole numbers are compared faster, and one too many does no harm. */
export function siftByLuck({ luck, places }: Online, { from, to }: Crowd, key: number, bound: number): number {
  const limit = limitOf(bound);
  let size = 0;
  for (let i = from; i < to; i++) {
    const h = Math.imul((luck[i] ?? 0) ^ key, 0x2c1b3c6d);
    places[size] = i;
    size += (((h ^ (h >>> 15)) >>> 1) - limit - 1) >>> 31;
  }
  return size;
}

/** Those whose session is long enough for the post to be seen by anybody. */
export function siftByLength(state: State, post: LivePost, size: number): number {
  const { luck, places } = state.online;
  const { key } = post;
  const { slots } = post.law;
  const square = post.highest * post.highest * ROUNDING;
  const others = post.law.crowd * (state.weather.noise[post.network] ?? 1);
  const purpose = Purpose.Slots;
  const least = UNSEEN;
  const shortest = SHORTEST;
  const spread = LONGEST - SHORTEST;
  let left = 0;
  for (let j = 0; j < size; j++) {
    const i = places[j] ?? 0;
    const hash = luck[i] ?? 0;
    const unseen = others / (slots * (shortest + spread * unit(mix(hash, purpose)))) - 1;
    const threshold = unseen > least ? unseen : least;
    places[left] = i;
    if (quickUnit(hash, key) * (square + threshold) < square) left++;
  }
  return left;
}

/** Those to whom it can be worth enough, as they share and talk and care for its topic, whatever they think of the brand. */
export function siftByTaste(state: State, post: LivePost, size: number): number {
  if (post.neutral & Cause.Fit) return size;
  const { whoWhen, luck, places } = state.online;
  const { interests, talk, social } = state.members;
  const { key, topic } = post;
  const { fixed, liking, talking, sharing } = post.value;
  const { slots } = post.law;
  const { least: dull, slope } = highestRelevance(state, post, true);
  const scale = (post.freshness * post.boost) / averageOf(state, post.network);
  const others = post.law.crowd * (state.weather.noise[post.network] ?? 1);
  const counted = COUNTED;
  const rounding = ROUNDING;
  const cap = CAPS.relevance;
  const purpose = Purpose.Slots;
  const least = UNSEEN;
  const shortest = SHORTEST;
  const spread = LONGEST - SHORTEST;
  const member = MEMBER;
  let left = 0;
  for (let j = 0; j < size; j++) {
    const i = places[j] ?? 0;
    const m = (whoWhen[i] ?? 0) & member;
    const hash = luck[i] ?? 0;
    const r = dull + slope * (interests[byteAt(m) + topic] ?? 0);
    const worth = liking + talking * (counted[talk[byteAt(m)] ?? 0] ?? 0) + sharing * (counted[social[byteAt(m)] ?? 0] ?? 0);
    const x = (fixed + (r < cap ? r : cap) * worth) * scale;
    const square = x * x * rounding;
    const unseen = others / (slots * (shortest + spread * unit(mix(hash, purpose)))) - 1;
    const threshold = unseen > least ? unseen : least;
    places[left] = i;
    if (quickUnit(hash, key) * (square + threshold) < square) left++;
  }
  return left;
}

/** Those whom a trial can reach: who have not seen the post, or have it from a friend. */
export function siftUnseen({ online }: State, { marks }: LivePost, size: number): number {
  const { whoWhen, places } = online;
  const { Seen, Shared, Sent } = Mark;
  const member = MEMBER;
  let left = 0;
  for (let j = 0; j < size; j++) {
    const i = places[j] ?? 0;
    const mark = marks[(whoWhen[i] ?? 0) & member] ?? 0;
    places[left] = i;
    if ((mark & Seen) === 0 || (mark & (Shared | Sent)) !== 0) left++;
  }
  return left;
}

/** Those who may care enough for a trial of the running wave, or have the post from a friend. */
export function siftByInterest(state: State, post: LivePost, size: number): number {
  if (post.neutral & Cause.Fit) return size;
  const { whoWhen, luck, places } = state.online;
  const { interests } = state.members;
  const { key, topic, marks } = post;
  const { least, slope } = highestRelevance(state, post, false);
  const handed = Mark.Shared | Mark.Sent;
  const base = post.wave.rate * (0.25 + least) * ROUNDING;
  const more = post.wave.rate * slope * ROUNDING;
  const member = MEMBER;
  let left = 0;
  for (let j = 0; j < size; j++) {
    const i = places[j] ?? 0;
    const m = (whoWhen[i] ?? 0) & member;
    places[left] = i;
    if (quickUnit(luck[i] ?? 0, key) < base + more * (interests[byteAt(m) + topic] ?? 0) || ((marks[m] ?? 0) & handed) !== 0)
      left++;
  }
  return left;
}

/** Those who do care enough for the running trial, or have the post from a friend. */
export function siftByRelevance(state: State, post: LivePost, size: number): number {
  const { whoWhen, luck, places } = state.online;
  const { key, marks } = post;
  const { rate } = post.wave;
  const handed = Mark.Shared | Mark.Sent;
  const member = MEMBER;
  let left = 0;
  for (let j = 0; j < size; j++) {
    const i = places[j] ?? 0;
    const m = (whoWhen[i] ?? 0) & member;
    const isReached = quickUnit(luck[i] ?? 0, key) < rate * (0.25 + relevanceOf(state, post, m, false));
    places[left] = i;
    if (isReached || ((marks[m] ?? 0) & handed) !== 0) left++;
  }
  return left;
}

/** Of the sessions in `online.told`, those of people who have this very post from a friend. */
export function siftHanded({ online }: State, { marks }: LivePost, size: number): number {
  const { whoWhen, told, places } = online;
  const handed = Mark.Shared | Mark.Sent;
  const member = MEMBER;
  let left = 0;
  for (let j = 0; j < size; j++) {
    const i = told[j] ?? 0;
    places[left] = i;
    if (((marks[(whoWhen[i] ?? 0) & member] ?? 0) & handed) !== 0) left++;
  }
  return left;
}

/** Notes in `online.told` the sessions of those to whom a friend has passed on anything on this network. */
export function findTold({ online, members }: State, { n, from, to }: Crowd): number {
  const { whoWhen, told: places } = online;
  const { told } = members;
  const start = toldAt(members.count, n);
  const member = MEMBER;
  let size = 0;
  for (let i = from; i < to; i++) {
    places[size] = i;
    const m = (whoWhen[i] ?? 0) & member;
    size += ((told[start + (m >> 3)] ?? 0) >> (m & 7)) & 1;
  }
  return size;
}
