/** How the work was done: the habits that a professional is known by, each from 0 to 1. */
import { askedWeeks, isSteady } from '../client/weeks.ts';
import { afterWaking } from '../conversation/patience.ts';
import { isAnswered, saysSomething, wantsAnswer } from '../conversation/wants-answer.ts';
import type { LivePost } from '../feed/live-post.ts';
import { clamp } from '../maths.ts';
import type { State } from '../state.ts';

export type Habits = {
  /** Weeks with at least three posts, or with as many as a storm left room for. */
  readonly cadence: number;
  /** Questions and complaints that got an answer with something in it, those within four hours counting whole. */
  readonly replies: number;
  /** Pictures with a description, videos with captions. */
  readonly accessibility: number;
  /** Links that can be told apart in the site's statistics. */
  readonly tagging: number;
  /** Posts with an expectation said beforehand. */
  readonly hypotheses: number;
  /** Nothing hidden, nothing claimed, nobody exposed: in posts, in ads, by those who were paid, and in answers. */
  readonly honesty: number;
  readonly all: number;
};

const QUICK_HOURS = 4;

export function habitsOf(state: State): Habits {
  const posts = state.posts.filter((post) => post.author === 0 && !post.isAd);
  const cadence = share(askedWeeks(state), isSteady);
  const replies = repliesOf(state);
  const accessibility = share(posts.filter(hasPicture), isDescribed);
  const tagging = share(
    posts.filter(({ post }) => post.link !== null),
    ({ post }) => post.isTagged,
  );
  const hypotheses = share(posts, (post) => state.plans.some((plan) => plan.id === post.id && plan.hasHypothesis));
  const honesty = clamp(1 - 0.2 * breachesOf(state), 0, 1);
  const done = posts.length > 0 ? 1 : 0;
  const all = 0.25 * cadence + 0.25 * replies + done * (0.15 * accessibility + 0.1 * tagging + 0.1 * hypotheses + 0.15 * honesty);
  return { cadence, replies, accessibility, tagging, hypotheses, honesty, all };
}

const breachesOf = ({ posts, conversation }: State): number =>
  posts.filter(({ author, appraisal }) => author <= 0 && appraisal.traps.length > 0).length + conversation.leaks.length;

/** Nobody counts the night. */
function repliesOf(state: State): number {
  const wanting = state.conversation.messages.filter(wantsAnswer);
  if (wanting.length === 0) return 0.5;
  const answered = wanting.filter(isAnswered);
  const quick = answered.filter(({ at, replies }) => {
    const first = replies.find(saysSomething);
    return first && first.at * 3600 <= afterWaking(at, QUICK_HOURS);
  });
  return (0.5 * (answered.length + quick.length)) / wanting.length;
}

const hasPicture = ({ post }: LivePost): boolean => post.picture !== null;
const isDescribed = ({ post }: LivePost): boolean =>
  post.format === 'video' || post.format === 'live' ? post.hasCaptions : post.altText.trim() !== '';
const share = <Item>(items: readonly Item[], of: (item: Item) => boolean): number =>
  items.length === 0 ? 1 : items.filter(of).length / items.length;
