import { NETWORKS, type NetworkId } from '#simulation/vocabulary.ts';
import type { InsightsView } from '../../views/insights.ts';

/** A page on a network as anybody sees it. */
export type PageLine = {
  /** Null for the client's own. */
  readonly name: string | null;
  readonly network: NetworkId;
  readonly followers: number;
  readonly postsAWeek: number;
  /** Likes, comments and public shares, per post; null without posts. */
  readonly reactionsAPost: number | null;
};

const DAYS = 28;

/** The client beside the competitors, on every network that the client uses, over the last four weeks. */
export function comparePages({ hour, posts, online, rivals }: InsightsView): PageLine[] {
  const since = Math.max(0, hour - DAYS * 24);
  const weeks = Math.max(1, (hour - since) / 168);
  const line = (name: string | null, network: NetworkId, followers: number, reactions: readonly number[]): PageLine => ({
    name,
    network,
    followers,
    postsAWeek: reactions.length / weeks,
    reactionsAPost: reactions.length === 0 ? null : reactions.reduce((a, b) => a + b, 0) / reactions.length,
  });
  return NETWORKS.flatMap((network) => {
    const own = online.find((page) => page.network === network);
    if (!own) return [];
    const mine = posts.filter((post) => post.network === network && post.at >= since);
    return [
      line(
        null,
        network,
        own.followers,
        mine.map(({ metrics }) => metrics.like + metrics.comment + metrics.share),
      ),
      ...rivals.flatMap((rival) => {
        const followers = rival.followers[network];
        const theirs = rival.posts.filter((post) => post.network === network && post.hour >= since);
        return followers === undefined
          ? []
          : [
              line(
                rival.name,
                network,
                followers,
                theirs.map(({ likes, comments, shares }) => likes + comments + shares),
              ),
            ];
      }),
    ];
  });
}
