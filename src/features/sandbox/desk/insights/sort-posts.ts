import type { PostFigures } from '../../views/insights.ts';

export const COLUMNS = [
  'at',
  'network',
  'format',
  'pillar',
  'impressions',
  'reach',
  'rateByReach',
  'rateByFollowers',
  'clicks',
  'ctr',
  'saves',
  'shares',
  'attributed',
] as const;
export type Column = (typeof COLUMNS)[number];
export type Order = { readonly by: Column; readonly direction: 'ascending' | 'descending' };

/** The figure that stands in a column; null where there was nothing to divide by. */
export function figureIn(post: PostFigures, column: Column): number | string | null {
  const { metrics } = post;
  switch (column) {
    case 'at':
      return post.at;
    case 'network':
      return post.network;
    case 'format':
      return post.format;
    case 'pillar':
      return post.pillar;
    case 'impressions':
      return metrics.impressions;
    case 'reach':
      return metrics.reach;
    case 'rateByReach':
      return metrics.engagementRateByReach;
    case 'rateByFollowers':
      return metrics.engagementRateByFollowers;
    case 'clicks':
      return metrics.click;
    case 'ctr':
      return metrics.clickThroughRate;
    case 'saves':
      return metrics.save;
    case 'shares':
      return metrics.share + metrics.send;
    case 'attributed':
      return metrics.attributedOrders;
  }
}

/** Posts in an order; what has no figure comes last either way, and equals stay newest first. */
export function sortPosts(posts: readonly PostFigures[], { by, direction }: Order): PostFigures[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return posts.toSorted((a, b) => {
    const [x, y] = [figureIn(a, by), figureIn(b, by)];
    if (x === null || y === null) return Number(x === null) - Number(y === null) || b.at - a.at;
    return x === y ? b.at - a.at || (a.id < b.id ? -1 : 1) : sign * (x < y ? -1 : 1);
  });
}

/** The order after somebody has asked for a column: figures begin with the largest, words with the first. */
export function orderAfter(order: Order, by: Column): Order {
  const isWord = by === 'network' || by === 'format' || by === 'pillar';
  if (order.by !== by) return { by, direction: isWord ? 'ascending' : 'descending' };
  return { by, direction: order.direction === 'ascending' ? 'descending' : 'ascending' };
}
