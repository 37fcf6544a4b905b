/** What anybody can read on a competitor's pages: the material of an audit, with nothing hidden in it. */
import { Counter, totalOf } from '../feed/live-post.ts';
import { SIGNALS } from '../networks/law.ts';
import type { State } from '../state.ts';
import { type Format, NETWORKS, type NetworkId, type SimHour, type Topic } from '../vocabulary.ts';

export type PublicPost = {
  readonly id: string;
  readonly network: NetworkId;
  readonly hour: SimHour;
  readonly format: Format;
  readonly topic: Topic;
  readonly isPromotion: boolean;
  readonly isContest: boolean;
  readonly likes: number;
  readonly comments: number;
  readonly shares: number;
  /** Shown for videos only. */
  readonly views: number | null;
};

export type PublicPage = {
  readonly id: string;
  readonly name: string;
  /** Per network on which they are. */
  readonly followers: Readonly<Partial<Record<NetworkId, number>>>;
  readonly posts: readonly PublicPost[];
};

/** A post that sells as openly as this is seen to do so by anybody. */
const OPENLY = 0.6;

/** The pages of competitor `c`; an unknown number is a mistake of the caller. */
export function readPage(state: State, c: number): PublicPage {
  const competitor = state.scenario.competitors[c];
  if (!competitor)
    throw new RangeError(`There is no competitor ${String(c)}; the scenario has ${String(state.scenario.competitors.length)}.`);
  return {
    id: competitor.id,
    name: competitor.name,
    followers: Object.fromEntries(
      NETWORKS.flatMap((network, n) => (competitor.posts[network] ? [[network, countFollowers(state, c, n)]] : [])),
    ),
    posts: (state.competitors.posts[c] ?? []).map((live) => ({
      id: live.id,
      network: live.post.network,
      hour: live.publishedAt / 3600,
      format: live.post.format,
      topic: live.post.topic,
      isPromotion: live.appraisal.qualities.promotion >= OPENLY,
      isContest: live.appraisal.asks === 'tag',
      likes: totalOf(live, Counter.Signals + SIGNALS.indexOf('like')),
      comments: totalOf(live, Counter.Signals + SIGNALS.indexOf('comment')),
      shares: totalOf(live, Counter.Signals + SIGNALS.indexOf('share')),
      views: live.post.format === 'video' ? totalOf(live, Counter.Impressions) : null,
    })),
  };
}

function countFollowers(state: State, c: number, n: number): number {
  const { rivals, networks, count } = state.members;
  let followers = 0;
  for (let m = 0; m < count; m++) if ((rivals[m] ?? 0) & (1 << c) && (networks[m] ?? 0) & (1 << n)) followers++;
  return followers;
}
