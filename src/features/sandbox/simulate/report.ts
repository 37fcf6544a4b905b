/** What `npm run simulate` prints: one JSON document, or a short text for people. */
import { metricsOf } from '#simulation/insights/metrics.ts';
import { digestOf } from '#simulation/replay/digest.ts';
import { ENGINE_VERSION } from '#simulation/run.ts';
import type { LivePost } from '#simulation/feed/live-post.ts';
import { rawScore } from '#simulation/score/score.ts';
import type { Order, State } from '#simulation/state.ts';
import { NETWORKS } from '#simulation/vocabulary.ts';

export type Report = ReturnType<typeof reportOf>;

/** Everything that a dashboard would show at the end; `score` is null where it was not asked for. */
export function reportOf(state: State, score: number | null) {
  const raw = rawScore(state);
  const published = state.posts.filter(({ author }) => author <= 0);
  return {
    scenario: `${state.scenario.id}@${String(state.scenario.version)}`,
    engine: ENGINE_VERSION,
    seed: state.seed,
    members: state.members.count,
    hours: state.hour,
    digest: digestOf(state),
    score,
    parts: raw,
    client: { satisfaction: state.client.satisfaction, spentEuro: state.client.spentEuro, finesEuro: state.client.finesEuro },
    accounts: NETWORKS.flatMap((network, n) =>
      state.usedNetworks[n] ? [{ network, followers: state.followers[n] ?? 0, standing: state.standing[n] ?? 1 }] : [],
    ),
    shop: {
      orders: state.orders.length,
      euro: state.orders.reduce((sum, { euro }) => sum + euro, 0),
      returned: state.orders.filter(isReturned).length,
      returnedEuro: state.orders.filter(isReturned).reduce((sum, { euro }) => sum + euro, 0),
      contributionEuro: state.orders.filter((order) => !isReturned(order)).reduce((sum, order) => sum + leftOf(state, order), 0),
      throughLetter: state.orders.filter(({ source }) => source === 'email').length,
      attributed: state.orders.filter(({ attributedTo }) => attributedTo >= 0).length,
      wouldHaveBoughtAnyway: state.orders.filter(({ anyway }) => anyway).length,
      siteVisits: state.visitLog.length,
      emailOptIns: state.optIns,
      soldOut: state.soldOut,
    },
    posts: published.filter(({ isAd }) => !isAd).map((post) => lineOf(state, post)),
    ads: published.filter(({ isAd }) => isAd).map((post) => lineOf(state, post)),
    refused: state.refused,
  };
}

const isReturned = ({ returnedAt }: Order): boolean => returnedAt !== null;

/** What is left of an order's price after its direct costs: what advertising may cost at most. */
const leftOf = ({ scenario }: State, { product, euro }: Order): number => euro * (scenario.products[product]?.margin ?? 0);

const lineOf = (state: State, post: LivePost) => ({
  id: post.id,
  network: post.post.network,
  format: post.post.format,
  hour: post.publishedAt / 3600,
  ...metricsOf(state, post),
});

export function describe(report: Report): string {
  const posts = report.posts.length;
  const sum = (lines: Report['posts'], metric: 'reach' | 'engagements' | 'click'): number =>
    lines.reduce((total, line) => total + line[metric], 0);
  const reach = sum(report.posts, 'reach');
  const engagements = sum(report.posts, 'engagements');
  return [
    `${report.scenario}, seed ${String(report.seed)}, ${String(report.hours / 168)} weeks, ${String(report.members)} members`,
    `posts ${String(posts)}, reach ${String(reach)}, engagements ${String(engagements)}, engagement rate by reach ${reach === 0 ? '–' : ((100 * engagements) / reach).toFixed(2)} %`,
    `ads ${String(report.ads.length)}, reach ${String(sum(report.ads, 'reach'))}, clicks ${String(sum(report.ads, 'click'))}`,
    ...report.accounts.map(({ network, followers }) => `${network.padEnd(8)} ${String(followers)} followers`),
    `orders ${String(report.shop.orders)} (would have come anyway ${String(report.shop.wouldHaveBoughtAnyway)}, attributed ${String(report.shop.attributed)}, came back ${String(report.shop.returned)}), visits ${String(report.shop.siteVisits)}`,
    ...report.parts.perGoal.map((goal) => `goal ${goal.id}: ${goal.value.toFixed(2)} of ${goal.target.toFixed(2)}`),
    `client ${report.client.satisfaction.toFixed(0)} of 100, spent €${report.client.spentEuro.toFixed(0)}`,
    `score ${report.score === null ? `raw ${report.parts.total.toFixed(3)} (add --score to set it beside idle and expert)` : report.score.toFixed(1)}`,
    `digest ${report.digest}`,
  ].join('\n');
}
