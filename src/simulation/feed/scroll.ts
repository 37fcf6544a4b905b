/**
 * What a crowd's sessions show, post by post: a post's numbers stay at hand while the luck of one session after another is
 * held to the highest chance that anybody has. Only the few below it are looked at as people.
 */
import { MEMBER, secondOf } from '../activity/online.ts';
import { mix, quickUnit } from '../draw.ts';
import { react } from '../reactions/react.ts';
import type { State } from '../state.ts';
import { SECONDS_AN_HOUR } from '../vocabulary.ts';
import { chance } from './chance.ts';
import type { Feed } from './feed.ts';
import { type LivePost, Mark, Source } from './live-post.ts';
import {
  type Crowd,
  findTold,
  siftByInterest,
  siftByLength,
  siftByLuck,
  siftByRelevance,
  siftByTaste,
  siftHanded,
  siftUnseen,
} from './sift.ts';
import { relevanceOf } from './viewer.ts';

/** What of the brand its followers' sessions show. */
export function scrollOwn(state: State, { own }: Feed, crowd: Crowd): void {
  for (let k = 0; k < own.length; k++) {
    const post = own[k];
    if (!post) continue;
    let size = siftByLuck(state.online, crowd, post.key, post.ceiling);
    size = siftByLength(state, post, size);
    size = siftByTaste(state, post, size);
    for (let j = 0; j < size; j++) offer(state, own, k, post, state.online.places[j] ?? 0);
  }
}

function offer(state: State, own: readonly LivePost[], k: number, post: LivePost, i: number): void {
  const m = memberAt(state, i);
  if (post.publishedAt > whenAt(state, i)) return;
  if (((state.members.follows[m] ?? 0) & (1 << post.network)) === 0) return;
  const u = quickUnit(state.online.luck[i] ?? 0, post.key);
  if (u < chance(state, post, i, true, unseenBefore(own, k, m))) show(state, post, i, Source.Follower);
}

/** X02: an author's second candidate counts less, whether or not the first is seen in the end. The third is as bad as the tenth. */
function unseenBefore(own: readonly LivePost[], k: number, m: number): number {
  let count = 0;
  for (let i = 0; i < k && count < 2; i++) if (((own[i]?.marks[m] ?? 0) & Mark.Seen) === 0) count++;
  return count;
}

/** What reaches those who don't follow: trials, what friends pass on, and influencers whom they follow. */
export function scrollOpen(state: State, { open }: Feed, crowd: Crowd): void {
  const { online } = state;
  let told = -1;
  for (const post of open) {
    // The brand's own followers have its posts already.
    if (crowd.follows && post.author === 0) continue;
    const trial = 3 * post.wave.rate;
    const rate = post.audience !== null && post.ceiling > trial ? post.ceiling : trial;
    let size = rate > 0 ? siftByLuck(online, crowd, post.key, rate) : 0;
    if (post.audience === null) {
      size = siftUnseen(state, post, size);
      size = siftByInterest(state, post, size);
      size = siftByRelevance(state, post, size);
    }
    for (let j = 0; j < size; j++) meet(state, post, online.places[j] ?? 0, rate, false);
    if (!post.isPassedOn) continue;
    if (told < 0) told = findTold(state, crowd);
    size = siftHanded(state, post, told);
    for (let j = 0; j < size; j++) meet(state, post, online.places[j] ?? 0, rate, true);
  }
}

/** `isTold` looks at those whose luck is not below the rate, and who had no reason to be looked at else. */
function meet(state: State, post: LivePost, i: number, rate: number, isTold: boolean): void {
  const u = quickUnit(state.online.luck[i] ?? 0, post.key);
  if (u < rate === isTold) return;
  const m = memberAt(state, i);
  const marks = post.marks[m] ?? 0;
  const isFan = post.audience?.[m] === 1;
  const isHanded = post.isPassedOn && (marks & (Mark.Shared | Mark.Sent)) !== 0;
  if (!isFan && !isHanded) tryOnStranger(state, post, i, u, marks);
  else if (canSee(state, post, i) && u < chance(state, post, i, isFan, 0))
    show(state, post, i, isFan ? Source.Follower : Source.Share);
}

/** A trial of the running wave: shown with the wave's rate, rather to those who care for the topic. */
function tryOnStranger(state: State, post: LivePost, i: number, u: number, marks: number): void {
  if (marks & Mark.Seen || u >= 3 * post.wave.rate) return;
  const r = relevanceOf(state, post, memberAt(state, i), false);
  if (u >= post.wave.rate * (0.25 + r) || !canSee(state, post, i)) return;
  post.wave.shown++;
  show(state, post, i, Source.Stranger);
}

/** It is out already, and isn't the brand's own before somebody who has begun to follow within the hour. */
function canSee(state: State, post: LivePost, i: number): boolean {
  if (post.publishedAt > whenAt(state, i)) return false;
  return post.author !== 0 || ((state.members.follows[memberAt(state, i)] ?? 0) & (1 << post.network)) === 0;
}

function show(state: State, post: LivePost, i: number, source: number): void {
  react(state, post, memberAt(state, i), source, whenAt(state, i), mix(state.online.luck[i] ?? 0, post.key));
}

const memberAt = ({ online }: State, i: number): number => (online.whoWhen[i] ?? 0) & MEMBER;
/** The second of the run at which the session at place i begins. */
const whenAt = ({ online, hour }: State, i: number): number => hour * SECONDS_AN_HOUR + secondOf(online.whoWhen[i] ?? 0);
