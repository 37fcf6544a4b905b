/**
 * What the dashboards show, by the definitions that real ones have. Reach counts people, impressions count showings; an
 * engagement is a like, comment, public or private share, or save.
 */
import { shareHeard } from '../conversation/inbox.ts';
import { Counter, type LivePost, totalOf } from '../feed/live-post.ts';
import { SIGNALS, type Signal } from '../networks/law.ts';
import type { GoalMetric } from '../scenario.ts';
import type { State } from '../state.ts';
import { NETWORKS, type NetworkId } from '../vocabulary.ts';
import { floatAt, shortAt } from '../world/members.ts';

export type PostMetrics = Readonly<Record<Signal, number>> & {
  readonly impressions: number;
  readonly reach: number;
  readonly engagements: number;
  /** Engagements / reach and engagements / followers, as shares; null when there is nothing to divide by. */
  readonly engagementRateByReach: number | null;
  readonly engagementRateByFollowers: number | null;
  /** Clicks / impressions. */
  readonly clickThroughRate: number | null;
  readonly siteVisits: number;
  /** Orders that the network's report credits to it: seven days after a click, one day after a view of an ad. */
  readonly attributedOrders: number;
};

/** Metrics of a post or ad as they stand at this hour. */
export function metricsOf(state: State, post: LivePost): PostMetrics {
  const signal = (name: Signal): number => totalOf(post, Counter.Signals + SIGNALS.indexOf(name));
  const impressions = totalOf(post, Counter.Impressions);
  const reach = totalOf(post, Counter.Reach);
  const engagements = signal('like') + signal('comment') + signal('share') + signal('send') + signal('save');
  const followers = state.followers[post.network] ?? 0;
  return {
    dwell: signal('dwell'),
    like: signal('like'),
    comment: signal('comment'),
    share: signal('share'),
    send: signal('send'),
    save: signal('save'),
    click: signal('click'),
    profile: signal('profile'),
    follow: signal('follow'),
    hide: signal('hide'),
    report: signal('report'),
    unfollow: signal('unfollow'),
    impressions,
    reach,
    engagements,
    engagementRateByReach: reach > 0 ? engagements / reach : null,
    engagementRateByFollowers: followers > 0 ? engagements / followers : null,
    clickThroughRate: impressions > 0 ? signal('click') / impressions : null,
    siteVisits: state.visitLog.filter((visit) => visit.post === post).length,
    attributedOrders: state.orders.filter((order) => order.attributedTo === post.number).length,
  };
}

/** The value of a goal's metric since the start, over all networks or on one. Reach and engagement are those of posts: what ads buy is no part of them. */
export function measureGoal(state: State, metric: GoalMetric, network: NetworkId | null): number {
  const index = network === null ? null : NETWORKS.indexOf(network);
  const posts = state.posts.filter((post) => post.author <= 0 && !post.isAd && (index === null || post.network === index));
  switch (metric) {
    case 'orders':
      return state.orders.length;
    case 'revenue':
      return state.orders.reduce((sum, order) => sum + (order.returnedAt === null ? order.euro : 0), 0);
    case 'followers':
      return index === null ? state.followers.reduce((a, b) => a + b, 0) : (state.followers[index] ?? 0);
    case 'reach':
      return posts.reduce((sum, post) => sum + totalOf(post, Counter.Reach), 0);
    case 'siteVisits':
      return state.visitLog.filter(({ post }) => index === null || post.network === index).length;
    case 'emailOptIns':
      return state.optIns;
    case 'engagementRateByReach':
      return rateByReach(state, posts);
    case 'replyShare':
      return shareHeard(state) ?? 1;
    case 'trust':
      return meanOfKnowing(state, 'trust');
    case 'awareness':
      return awareness(state);
  }
}

function rateByReach(state: State, posts: readonly LivePost[]): number {
  const all = posts.map((post) => metricsOf(state, post));
  const reach = all.reduce((sum, { reach: some }) => sum + some, 0);
  return reach === 0 ? 0 : all.reduce((sum, { engagements }) => sum + engagements, 0) / reach;
}

function meanOfKnowing(state: State, trait: 'trust' | 'affinity'): number {
  const { members } = state;
  let sum = 0;
  let count = 0;
  for (let m = 0; m < members.count; m++) {
    if (((members.flags[shortAt(m)] ?? 0) & 1) === 0) continue;
    sum += members[trait][floatAt(m)] ?? 0;
    count++;
  }
  return count === 0 ? 0 : sum / count;
}

function awareness(state: State): number {
  const { members } = state;
  let aware = 0;
  for (let m = 0; m < members.count; m++) if ((members.flags[shortAt(m)] ?? 0) & 1) aware++;
  return aware / members.count;
}
