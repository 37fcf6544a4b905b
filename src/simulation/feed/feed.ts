/** One network's feed at one tick: what can be seen there, sorted by whom it can reach. */
import type { NetworkLaw, PerSignal } from '../networks/law.ts';
import { isCompetitor, type LivePost } from './live-post.ts';
import { averageValue } from './value.ts';

/** More posts than this of one kind are not in one network's feed at once; the oldest are left out. */
const MOST = 256;

export type Feed = {
  /** Of the brand, the newest first: for its followers. */
  readonly own: LivePost[];
  /** What can reach somebody who doesn't follow. */
  readonly open: LivePost[];
  readonly rivals: LivePost[];
  /** Their ceilings, and the sum of these. */
  readonly rivalCeilings: number[];
  rivalCeiling: number;
  /** What the network adds up at this hour, for followers and for strangers, and what an average post is worth by it. */
  weights: PerSignal;
  weightsForStrangers: PerSignal;
  average: number;
  /** Its weights are not those of its law. */
  isChanged: boolean;
};

export const createFeed = (law: NetworkLaw): Feed => ({
  own: [],
  open: [],
  rivals: [],
  rivalCeilings: [],
  rivalCeiling: 0,
  weights: law.weights,
  weightsForStrangers: law.weightsForStrangers,
  average: averageValue(law, law.weights),
  isChanged: false,
});

export function feedOf({ feeds }: { readonly feeds: readonly Feed[] }, n: number): Feed {
  const feed = feeds[n];
  if (!feed) throw new Error(`There is no network number ${String(n)}.`);
  return feed;
}

export function clearFeed(feed: Feed): void {
  feed.own.length = 0;
  feed.open.length = 0;
  feed.rivals.length = 0;
  feed.rivalCeilings.length = 0;
  feed.rivalCeiling = 0;
}

/** Puts a post whose freshness and ceiling are known into the feed. */
export function enterFeed(feed: Feed, post: LivePost): void {
  if (isCompetitor(post)) {
    feed.rivals.push(post);
    feed.rivalCeilings.push(post.ceiling);
    feed.rivalCeiling += post.ceiling;
    return;
  }
  if (post.author === 0 && feed.own.length < MOST) feed.own.push(post);
  const isOpen = post.wave.rate > 0 || post.isPassedOn || post.audience !== null;
  if (isOpen && feed.open.length < MOST) feed.open.push(post);
}
