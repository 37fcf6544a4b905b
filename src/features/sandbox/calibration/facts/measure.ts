/**
 * What the published facts share: rows, and ways to measure the reference brand. `fact` is the id in benchmarks.json. A
 * band is the source's own range, or ±25 % of its value.
 */
import { Counter, type LivePost, totalOf } from '#simulation/feed/live-post.ts';
import { SIGNALS, type Signal } from '#simulation/networks/law.ts';
import { type Format, type NetworkId } from '#simulation/vocabulary.ts';
import { finishedPosts, type Lab, type Variation } from '../lab.ts';
import { FOLLOWERS } from '../reference-brand.ts';

export type Row = {
  readonly fact: string;
  readonly what: string;
  readonly definition: string;
  readonly unit: '%' | '×' | 'min' | '€' | 'count' | 'h' | '';
  readonly band: readonly [number, number];
  /** The source's number stands in the rules as it is: the row shows that they were kept, not that anything came out. */
  readonly isGiven?: true;
  /** The value under one seed; null where this seed has nothing to say. */
  readonly measure: (lab: Lab, seed: number) => number | null;
};

export const BASE: Variation = { name: 'base' };
/** The source's value and a quarter of it on each side. */
export const about = (value: number): [number, number] =>
  value < 0 ? [value * 1.25, value * 0.75] : [value * 0.75, value * 1.25];

export const signal = (post: LivePost, name: Signal): number => totalOf(post, Counter.Signals + SIGNALS.indexOf(name));
export const impressions = (post: LivePost): number => totalOf(post, Counter.Impressions);
export const reach = (post: LivePost): number => totalOf(post, Counter.Reach);
export const engagements = (post: LivePost): number =>
  signal(post, 'like') + signal(post, 'comment') + signal(post, 'share') + signal(post, 'send');

export const sum = (posts: readonly LivePost[], of: (post: LivePost) => number): number =>
  posts.reduce((total, post) => total + of(post), 0);
export const mean = (posts: readonly LivePost[], of: (post: LivePost) => number): number | null =>
  posts.length === 0 ? null : sum(posts, of) / posts.length;
export const ratio = (a: number | null, b: number | null): number | null => (a === null || b === null || b === 0 ? null : a / b);

export const postsOf = (lab: Lab, seed: number, network: NetworkId, variation = BASE): LivePost[] =>
  finishedPosts(lab.play(variation, seed), network);
export const withFormat = (posts: readonly LivePost[], ...formats: Format[]): LivePost[] =>
  posts.filter((post) => formats.includes(post.post.format));

export const byFollowers = (network: NetworkId) => (lab: Lab, seed: number) => {
  const value = mean(postsOf(lab, seed, network), engagements);
  return value === null ? null : (100 * value) / FOLLOWERS;
};
export const byImpressions = (network: NetworkId) => (lab: Lab, seed: number) => {
  const posts = postsOf(lab, seed, network);
  const value = ratio(sum(posts, engagements), sum(posts, impressions));
  return value === null ? null : 100 * value;
};
export const reachRate = (network: NetworkId) => (lab: Lab, seed: number) => {
  const value = mean(postsOf(lab, seed, network), reach);
  return value === null ? null : (100 * value) / FOLLOWERS;
};
/** Mean of a count for posts of one format beside those of another. */
export const formatRatio =
  (network: NetworkId, of: (post: LivePost) => number, a: readonly Format[], b: readonly Format[]) =>
  (lab: Lab, seed: number) => {
    const posts = postsOf(lab, seed, network, manyFormats(network));
    return ratio(mean(withFormat(posts, ...a), of), mean(withFormat(posts, ...b), of));
  };
export const signalRatio = (network: NetworkId, a: Signal, b: Signal) => (lab: Lab, seed: number) => {
  const posts = postsOf(lab, seed, network);
  return ratio(
    sum(posts, (post) => signal(post, a)),
    sum(posts, (post) => signal(post, b)),
  );
};

/** Every format of one network in turn. */
export function manyFormats(network: NetworkId): Variation {
  const formats: Readonly<Record<NetworkId, readonly Format[]>> = {
    frame: ['photo', 'carousel', 'video'],
    loopa: ['video', 'carousel'],
    chirp: ['text', 'photo', 'link', 'video'],
    guild: ['photo', 'text', 'document', 'link', 'video', 'poll'],
    commons: ['photo', 'link', 'video', 'text', 'live'],
  };
  return { name: `formats ${network}`, networks: [network], formats: formats[network], perWeek: 7 };
}

/** Every second post has `changed`, the others not; compares the two halves under the same formats. */
export function contrast(
  name: string,
  network: NetworkId,
  formats: readonly Format[],
  odd: Partial<Record<'text' | 'picture' | 'settings', string>>,
  even: typeof odd,
): Variation {
  return {
    name,
    networks: [network],
    formats,
    perWeek: 7,
    post: (post, index) => {
      const change = index % 2 === 1 ? odd : even;
      const settings = change.settings === undefined ? '' : `|${change.settings}`;
      return { ...post, text: `${post.text}${change.text ?? ''}${settings}`, picture: change.picture ?? post.picture };
    },
  };
}
export const contrastRatio =
  (variation: Variation, network: NetworkId, of: (post: LivePost) => number) => (lab: Lab, seed: number) => {
    const posts = postsOf(lab, seed, network, variation);
    const isOdd = (post: LivePost): boolean => Number(post.id.split('-')[1]) % 2 === 1;
    return ratio(
      mean(posts.filter(isOdd), of),
      mean(
        posts.filter((post) => !isOdd(post)),
        of,
      ),
    );
  };
export const percentMore = (measure: (lab: Lab, seed: number) => number | null) => (lab: Lab, seed: number) => {
  const value = measure(lab, seed);
  return value === null ? null : 100 * (value - 1);
};
/** Ratio of a signal's rate per impression between the changed and the other posts. */
export function contrastRate(variation: Variation, network: NetworkId, name: Signal) {
  return (lab: Lab, seed: number): number | null => {
    const posts = postsOf(lab, seed, network, variation);
    const isOdd = (post: LivePost): boolean => Number(post.id.split('-')[1]) % 2 === 1;
    const rate = (some: readonly LivePost[]): number | null =>
      ratio(
        sum(some, (post) => signal(post, name)),
        sum(some, impressions),
      );
    return ratio(rate(posts.filter(isOdd)), rate(posts.filter((post) => !isOdd(post))));
  };
}

export const rows = (fact: string, list: readonly Omit<Row, 'fact'>[]): Row[] => list.map((row) => ({ fact, ...row }));
