/** What an audit reads off a competitor's page: how often, how well, and with what. Counted from what anybody can see. */
import type { PublicPage, PublicPost } from '#simulation/competitors/read-page.ts';
import { type Format, NETWORKS, type NetworkId, type SimHour, type Topic } from '#simulation/vocabulary.ts';

/** Fewer posts than this may have been luck. */
export const FEW = 4;
/** As far back as the page is read. */
const HOURS_READ = 28 * 24;

export const reactionsOf = ({ likes, comments, shares }: Pick<PublicPost, 'likes' | 'comments' | 'shares'>): number =>
  likes + comments + shares;

/** Engagement rate by followers of one post; null on a page without followers. */
export const rateOf = (post: PublicPost, { followers }: Pick<PublicPage, 'followers'>): number | null => {
  const count = followers[post.network] ?? 0;
  return count === 0 ? null : reactionsOf(post) / count;
};

export type Presence = {
  readonly network: NetworkId;
  readonly followers: number;
  readonly postsAWeek: number;
  /** Mean engagement rate by followers, per post; null without posts. */
  readonly rate: number | null;
};

/** How they keep each of their pages. */
export function presencesOf(page: PublicPage, hour: SimHour): Presence[] {
  const weeks = Math.max(1, Math.min(hour, HOURS_READ) / 168);
  return NETWORKS.flatMap((network) => {
    const followers = page.followers[network];
    if (followers === undefined) return [];
    const posts = page.posts.filter((post) => post.network === network);
    return [{ network, followers, postsAWeek: posts.length / weeks, rate: meanRate(posts, page) }];
  });
}

/** The posts that did best beside the page's size, the best first. */
export const bestOf = (page: PublicPage, most: number): PublicPost[] =>
  page.posts
    .filter((post) => reactionsOf(post) > 0)
    .toSorted((a, b) => (rateOf(b, page) ?? 0) - (rateOf(a, page) ?? 0) || b.hour - a.hour || (a.id < b.id ? -1 : 1))
    .slice(0, most);

export type Trait =
  | { readonly of: 'format'; readonly value: Format }
  | { readonly of: 'topic'; readonly value: Topic }
  | { readonly of: 'sort'; readonly value: 'promotion' | 'contest' | 'other' }
  | { readonly of: 'part'; readonly value: DayPart };
export const DAY_PARTS = ['night', 'morning', 'afternoon', 'evening'] as const;
export type DayPart = (typeof DAY_PARTS)[number];

export const partOfDay = (hour: SimHour): DayPart => DAY_PARTS[Math.floor((((hour % 24) + 24) % 24) / 6)] ?? 'night';

export type Worked = {
  readonly trait: Trait;
  readonly posts: number;
  readonly rate: number;
  /** Beside the mean of all their posts on the network: 1 is the same. */
  readonly beside: number;
  readonly isFew: boolean;
};

/** What their posts on a network have in common, and how each did beside their mean, the best first. */
export function workedOn(page: PublicPage, network: NetworkId): Worked[] {
  const posts = page.posts.filter((post) => post.network === network);
  const mean = meanRate(posts, page);
  if (mean === null || mean === 0) return [];
  const groups = Map.groupBy(
    posts.flatMap((post) => traitsOf(post).map((trait) => ({ trait, post }))),
    ({ trait }) => `${trait.of} ${trait.value}`,
  );
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      const rate = meanRate(
        group.map(({ post }) => post),
        page,
      );
      // What all of them are tells nothing apart.
      if (!first || rate === null || group.length === posts.length) return [];
      return [{ trait: first.trait, posts: group.length, rate, beside: rate / mean, isFew: group.length < FEW }];
    })
    .sort((a, b) => Number(a.isFew) - Number(b.isFew) || b.beside - a.beside);
}

const traitsOf = (post: PublicPost): Trait[] => [
  { of: 'format', value: post.format },
  { of: 'topic', value: post.topic },
  { of: 'sort', value: post.isContest ? 'contest' : post.isPromotion ? 'promotion' : 'other' },
  { of: 'part', value: partOfDay(Math.floor(post.hour)) },
];

function meanRate(posts: readonly PublicPost[], page: PublicPage): number | null {
  const rates = posts.flatMap((post) => rateOf(post, page) ?? []);
  return rates.length === 0 ? null : rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
}
