import type { Post } from '../actions.ts';
import type { LivePost } from '../feed/live-post.ts';
import type { SimHour } from '../vocabulary.ts';

/** One job given to an influencer. */
export type Hire = {
  readonly id: string;
  /** Which of the scenario's influencers. */
  readonly influencer: number;
  readonly at: SimHour;
  readonly post: Post;
  /** The influencer may use their own words. */
  readonly freedom: boolean;
  /** Says that it is paid: because the brief does, or because the influencer always does. */
  readonly isLabelled: boolean;
  readonly feeEuro: number;
  live: LivePost | null;
};

export type InfluencersState = {
  readonly hires: Hire[];
  /** Per influencer, made when first needed: who really follows them, one byte a member. */
  readonly audiences: (Uint8Array | null)[];
  feesEuro: number;
};

export const noInfluencers = (count: number): InfluencersState => ({
  hires: [],
  audiences: Array.from({ length: count }, () => null),
  feesEuro: 0,
});
