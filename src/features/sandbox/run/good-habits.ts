/** What counts as done well in a run: the debrief's troubles and its evidence measure by the same. */
import type { LivePost } from '#simulation/feed/live-post.ts';
import type { State } from '#simulation/state.ts';
import { HOURS_A_WEEK } from '#simulation/vocabulary.ts';

/** An answer within so many waking hours is quick. */
export const QUICK_HOURS = 4;
/** An hour with fewer people online than this share of the usual is a quiet one. */
const QUIET = 0.6;
const WEAK_HOOK = 0.35;

/** Posts that the learner scheduled and that went out. */
export const ownPosts = (state: State): LivePost[] => {
  const planned = new Set(state.plans.map(({ id }) => id));
  return state.posts.filter((post) => post.author === 0 && !post.isAd && planned.has(post.id));
};

export const isInQuietHour = ({ levels }: State, { network, publishedAt }: LivePost): boolean =>
  (levels[network * HOURS_A_WEEK + (Math.floor(publishedAt / 3600) % HOURS_A_WEEK)] ?? 1) < QUIET;

export const hasWeakOpening = ({ appraisal }: LivePost): boolean => appraisal.qualities.hook < WEAK_HOOK;
