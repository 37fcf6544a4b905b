/**
 * At most one post of those competitors whom the member follows: one draw against the sum of all ceilings, then the post
 * on which it falls is held to its own chance. The same chances as one by one, at the price of one draw.
 *
 * Of forty sessions that draw a post, one sees it. As elsewhere (see `sift.ts`) the others are dropped in short loops.
 */
import { MEMBER, type Online, secondOf } from '../activity/online.ts';
import { mix, Purpose, unit } from '../draw.ts';
import { react } from '../reactions/react.ts';
import type { State } from '../state.ts';
import { SECONDS_AN_HOUR } from '../vocabulary.ts';
import { chance, chanceByLength, chanceByTaste } from './chance.ts';
import type { Feed } from './feed.ts';
import { Source } from './live-post.ts';
import { type Crowd, limitOf } from './sift.ts';

/** What the crowd's sessions show of competitors. */
export function glimpseRivals(state: State, feed: Feed, crowd: Crowd): void {
  const { online, hour } = state;
  let size = siftFans(state, crowd, feed.rivalCeiling);
  size = pickPosts(state, feed, size);
  size = siftByWorth(state, feed, size);
  for (let j = 0; j < size; j++) {
    const i = online.places[j] ?? 0;
    const post = feed.rivals[online.picks[j] ?? 0];
    if (!post || (online.rests[j] ?? 1) >= chance(state, post, i, true, 0)) continue;
    const session = online.whoWhen[i] ?? 0;
    const second = hour * SECONDS_AN_HOUR + secondOf(session);
    react(state, post, session & MEMBER, Source.Follower, second, rivalLuck(online, i));
  }
}

const rivalLuck = ({ luck }: Online, i: number): number => mix(luck[i] ?? 0, Purpose.Rival);

/** Those who follow a competitor and whose luck with all its posts together may be below `bound`. */
function siftFans({ online, members }: State, { from, to }: Crowd, bound: number): number {
  const { whoWhen, luck, places } = online;
  const { rivals } = members;
  const limit = limitOf(bound);
  const purpose = Purpose.Rival;
  const member = MEMBER;
  let size = 0;
  for (let i = from; i < to; i++) {
    places[size] = i;
    const isLucky = (mix(luck[i] ?? 0, purpose) >>> 1) - limit - 1;
    size += (isLucky & -(rivals[(whoWhen[i] ?? 0) & member] ?? 0)) >>> 31;
  }
  return size;
}

/** Finds the post on which each draw falls, and keeps those who follow its author in a session long enough for it. */
function pickPosts(state: State, { rivals, rivalCeilings, rivalCeiling }: Feed, size: number): number {
  const { online, members, hour } = state;
  const { whoWhen, places, picks, rests } = online;
  const start = hour * SECONDS_AN_HOUR;
  let left = 0;
  for (let j = 0; j < size; j++) {
    const i = places[j] ?? 0;
    let rest = unit(rivalLuck(online, i));
    if (rest >= rivalCeiling) continue;
    let k = 0;
    while (k < rivalCeilings.length && rest >= (rivalCeilings[k] ?? 0)) rest -= rivalCeilings[k++] ?? 0;
    const post = rivals[k];
    const session = whoWhen[i] ?? 0;
    if (!post || ((members.rivals[session & MEMBER] ?? 0) & (1 << (post.author - 1))) === 0) continue;
    if (post.publishedAt > start + secondOf(session) || rest >= chanceByLength(state, post, i)) continue;
    places[left] = i;
    picks[left] = k;
    rests[left++] = rest;
  }
  return left;
}

/** Those to whom it can be worth enough, if they have not seen it. */
function siftByWorth(state: State, { rivals }: Feed, size: number): number {
  const { places, picks, rests } = state.online;
  let left = 0;
  for (let j = 0; j < size; j++) {
    const i = places[j] ?? 0;
    const k = picks[j] ?? 0;
    const rest = rests[j] ?? 1;
    const post = rivals[k];
    if (!post || rest >= chanceByTaste(state, post, i)) continue;
    places[left] = i;
    picks[left] = k;
    rests[left++] = rest;
  }
  return left;
}
