/** One network's feed at one tick: what can be seen there, sorted by whom it can reach, with the numbers that most sessions need in arrays of their own. */
import { isCompetitor, type LivePost } from './live-post.ts';

/** More posts than this of one kind are not in one network's feed at once; the oldest are left out. */
const MOST = 256;

export type Feed = {
  /** Of the brand, the newest first: for its followers. */
  readonly own: LivePost[];
  readonly ownKeys: Int32Array;
  readonly ownCeilings: Float64Array;
  ownCount: number;
  /** What can reach somebody who doesn't follow; the rates bound the chance of a trial, the others that of those whom a friend told. */
  readonly open: LivePost[];
  readonly openKeys: Int32Array;
  readonly openRates: Float64Array;
  readonly toldRates: Float64Array;
  openCount: number;
  readonly rivals: LivePost[];
  /** Sum of the rivals' ceilings. */
  rivalCeiling: number;
};

export const createFeed = (): Feed => ({
  own: [],
  ownKeys: new Int32Array(MOST),
  ownCeilings: new Float64Array(MOST),
  ownCount: 0,
  open: [],
  openKeys: new Int32Array(MOST),
  openRates: new Float64Array(MOST),
  toldRates: new Float64Array(MOST),
  openCount: 0,
  rivals: [],
  rivalCeiling: 0,
});

export function clearFeed(feed: Feed): void {
  feed.own.length = 0;
  feed.open.length = 0;
  feed.rivals.length = 0;
  feed.ownCount = 0;
  feed.openCount = 0;
  feed.rivalCeiling = 0;
}

/** Puts a post whose freshness and ceiling are known into the feed. */
export function enterFeed(feed: Feed, post: LivePost): void {
  if (isCompetitor(post)) {
    feed.rivals.push(post);
    feed.rivalCeiling += post.ceiling;
  } else if (post.author === 0 && feed.ownCount < MOST) {
    feed.own.push(post);
    feed.ownKeys[feed.ownCount] = post.key;
    feed.ownCeilings[feed.ownCount++] = post.ceiling;
  }
  const isOpen = post.wave.rate > 0 || post.isPassedOn || post.audience !== null;
  if (!isOpen || isCompetitor(post) || feed.openCount === MOST) return;
  feed.open.push(post);
  feed.openKeys[feed.openCount] = post.key;
  const rate = post.audience !== null ? 1 : 3 * post.wave.rate;
  feed.openRates[feed.openCount] = rate;
  feed.toldRates[feed.openCount++] = post.isPassedOn ? 1 : rate;
}
