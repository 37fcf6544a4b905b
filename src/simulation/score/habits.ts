/** How the work was done: the habits that a professional is known by, each from 0 to 1. */
import { replyMetricsOf } from '../conversation/inbox.ts';
import type { LivePost } from '../feed/live-post.ts';
import { clamp } from '../maths.ts';
import type { State } from '../state.ts';

export type Habits = {
  /** Weeks with at least three posts. */
  readonly cadence: number;
  /** Questions and complaints that got an answer, the sooner the better: four hours count whole, twenty nothing. */
  readonly replies: number;
  /** Pictures with a description, videos with captions. */
  readonly accessibility: number;
  /** Links that can be told apart in the site's statistics. */
  readonly tagging: number;
  /** Posts with an expectation said beforehand. */
  readonly hypotheses: number;
  /** Nothing hidden, nothing claimed, nobody exposed. */
  readonly honesty: number;
  readonly all: number;
};

export function habitsOf(state: State): Habits {
  const posts = state.posts.filter((post) => post.author === 0 && !post.isAd);
  const weeks = Math.max(1, Math.floor(state.hour / 168));
  const perWeek = Array.from(
    { length: weeks },
    (_, week) => posts.filter((post) => Math.floor(post.publishedAt / 604_800) === week).length,
  );
  const cadence = perWeek.filter((count) => count >= 3).length / weeks;
  const replies = repliesOf(state);
  const accessibility = share(posts.filter(hasPicture), isDescribed);
  const tagging = share(
    posts.filter(({ post }) => post.link !== null),
    ({ post }) => post.isTagged,
  );
  const hypotheses = share(posts, (post) => state.plans.some((plan) => plan.id === post.id && plan.hasHypothesis));
  const honesty = clamp(1 - 0.2 * posts.filter(({ appraisal }) => appraisal.traps.length > 0).length, 0, 1);
  const done = posts.length > 0 ? 1 : 0;
  const all = 0.25 * cadence + 0.25 * replies + done * (0.15 * accessibility + 0.1 * tagging + 0.1 * hypotheses + 0.15 * honesty);
  return { cadence, replies, accessibility, tagging, hypotheses, honesty, all };
}

function repliesOf(state: State): number {
  const { wanting, shareAnswered, medianMinutes } = replyMetricsOf(state);
  if (wanting === 0 || shareAnswered === null) return 0.5;
  const speed = medianMinutes === null ? 0 : clamp(1.25 - medianMinutes / 960, 0, 1);
  return shareAnswered * (0.5 + 0.5 * speed);
}

const hasPicture = ({ post }: LivePost): boolean => post.picture !== null;
const isDescribed = ({ post }: LivePost): boolean =>
  post.format === 'video' || post.format === 'live' ? post.hasCaptions : post.altText.trim() !== '';
const share = (posts: readonly LivePost[], of: (post: LivePost) => boolean): number =>
  posts.length === 0 ? 1 : posts.filter(of).length / posts.length;
