import type { LivePost } from '../feed/live-post.ts';

export type CompetitorsState = {
  /** Per competitor: what they have posted, the newest last. */
  readonly posts: LivePost[][];
};

/** As many competitors as a member has bits for. */
export const MOST_COMPETITORS = 8;
