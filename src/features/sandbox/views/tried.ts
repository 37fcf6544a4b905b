import { inboxOf } from '#simulation/conversation/inbox.ts';
import { metricsOf } from '#simulation/insights/metrics.ts';
import type { State } from '#simulation/state.ts';

/** What is seen of the one post of a try in the hours after it went out; null before. */
export type Tried = {
  readonly hoursOut: number;
  readonly reach: number;
  readonly likes: number;
  readonly comments: number;
  readonly visits: number;
  /** What people have written under it, the newest first. */
  readonly said: readonly string[];
};

export function triedOf(state: State): Tried | null {
  const post = state.posts.find(({ author }) => author === 0);
  if (!post) return null;
  const { reach, like, comment, siteVisits } = metricsOf(state, post);
  return {
    hoursOut: state.hour - Math.floor(post.publishedAt / 3600),
    reach,
    likes: like,
    comments: comment,
    visits: siteVisits,
    said: inboxOf(state)
      .filter((item) => item.post === post.id)
      .map(({ text }) => text),
  };
}
