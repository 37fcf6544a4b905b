import { metricsOf, type PostMetrics } from '#simulation/insights/metrics.ts';
import type { LivePost } from '#simulation/feed/live-post.ts';
import type { State } from '#simulation/state.ts';

export type OwnPost = { readonly live: LivePost; readonly metrics: PostMetrics };

/** The client's own posts that have been out, in order, with their figures; ads and influencers' posts are no part of them. */
export function ownPostsOf(state: State): OwnPost[] {
  // Visits and orders are sorted by post once: looking through all of them for each post is what would be slow.
  const visits = Map.groupBy(state.visitLog, ({ post }) => post.number);
  const orders = Map.groupBy(state.orders, ({ attributedTo }) => attributedTo);
  return state.posts
    .filter((live) => live.author === 0 && !live.isAd)
    .map((live) => {
      const part = { ...state, visitLog: visits.get(live.number) ?? [], orders: orders.get(live.number) ?? [] };
      return { live, metrics: metricsOf(part, live) };
    });
}
