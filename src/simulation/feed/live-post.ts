import type { Post } from '../actions.ts';
import type { PostAppraisal } from '../appraisal/types.ts';
import type { NetworkLaw } from '../networks/law.ts';
import type { Effects } from '../reactions/effects.ts';
import type { SimSecond } from '../vocabulary.ts';

/** Where a view came from. */
export const Source = { Follower: 0, Stranger: 1, Share: 2, Paid: 3 } as const;
export const SOURCES = ['followers', 'strangers', 'shares', 'paid'] as const;

/** What is remembered of one member and one post. */
export const Mark = { Seen: 1, Shared: 2, Sent: 4, Liked: 8, Clicked: 16, Hidden: 32 } as const;

/** Counters of a post: for each source its impressions, its reach, and the twelve signals. */
export const COUNTERS = 14;
export const Counter = { Impressions: 0, Reach: 1, Signals: 2 } as const;

/** Predicted value of a post for a viewer, as a sum of what depends on them: see `feed/value.ts`. */
export type Value = { fixed: number; liking: number; talking: number; sharing: number; annoyance: number };

/** A post that can still be seen. */
export type LivePost = {
  /** Number among all posts and ads of the run, from 0. */
  readonly number: number;
  readonly id: string;
  /** Hash of the id, which draws are keyed by: the luck of a post does not depend on the others. */
  readonly key: number;
  /** 0 is the brand, c the c-th competitor (8 at most), −i the i-th influencer, 32 the public in a crisis. */
  readonly author: number;
  readonly network: number;
  readonly law: NetworkLaw;
  readonly topic: number;
  readonly post: Post;
  readonly appraisal: PostAppraisal;
  readonly publishedAt: SimSecond;
  /** Per segment: how well its motives are spoken to, 1 is as usual. */
  readonly fit: Float64Array;
  /** Rates of the twelve signals for an average follower, and for an average stranger. */
  readonly rates: Float64Array;
  readonly strangerRates: Float64Array;
  /** By the network's weights of this hour. */
  value: Value;
  strangerValue: Value;
  readonly effects: Effects;
  readonly marks: Uint8Array;
  readonly counters: Int32Array;
  /** Impressions by quarter hours since it was published, for two days. */
  readonly viewsByQuarter: Int32Array;
  /** Value of its age at this tick, 0 when it is too old. */
  freshness: number;
  /** Its age in seconds at this tick. */
  ownAge: number;
  /** It is worth no more to anybody at this tick. */
  highest: number;
  /** No viewer sees it in a session with a higher probability than this, at this tick. */
  ceiling: number;
  /** Somebody who doesn't follow may have it from a friend. */
  isPassedOn: boolean;
  /** The same for all viewers: standing, link, conversation, what the author did. */
  boost: number;
  readonly wave: Wave;
  /** Posts out of the feed: deleted, or its network's limit reached. */
  isOver: boolean;
  /** Shown for money. */
  readonly isAd: boolean;
  /** Who follows the author, one byte a member; null for the brand and competitors, whose followers are bits of the members. */
  readonly audience: Uint8Array | null;
  /** Causes set to their neutral value, for `explain`. */
  readonly neutral: number;
};

/** The running trial of a post on strangers. */
export type Wave = { size: number; shown: number; rate: number; endsAt: SimSecond; round: number };

/** Causes of an outcome, as bits of {@link LivePost.neutral}. */
export const Cause = { Timing: 1, Fit: 2, Hook: 4, Format: 8, Fatigue: 16, Law: 32 } as const;

/** Whether a post is of a competitor. */
export const isCompetitor = ({ author }: LivePost): boolean => author > 0 && author <= 8;

export const countOf = (post: LivePost, source: number, counter: number): number =>
  post.counters[source * COUNTERS + counter] ?? 0;

/** Sum of a counter over all sources. */
export function totalOf(post: LivePost, counter: number): number {
  let sum = 0;
  for (let source = 0; source < SOURCES.length; source++) sum += countOf(post, source, counter);
  return sum;
}
