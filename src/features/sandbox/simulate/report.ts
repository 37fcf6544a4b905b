/** What `npm run simulate` prints: one JSON document, or a short text for people. */
import { metricsOf } from '#simulation/insights/metrics.ts';
import { digestOf } from '#simulation/replay/digest.ts';
import { ENGINE_VERSION } from '#simulation/run.ts';
import { rawScore } from '#simulation/score/score.ts';
import type { State } from '#simulation/state.ts';
import { NETWORKS } from '#simulation/vocabulary.ts';

export type Report = ReturnType<typeof reportOf>;

/** Everything that a dashboard would show at the end; `score` is null where it was not asked for. */
export function reportOf(state: State, score: number | null) {
  const raw = rawScore(state);
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
      attributed: state.orders.filter(({ attributedTo }) => attributedTo >= 0).length,
      wouldHaveBoughtAnyway: state.orders.filter(({ anyway }) => anyway).length,
      siteVisits: state.visitLog.length,
      emailOptIns: state.optIns,
      soldOut: state.soldOut,
    },
    posts: state.posts
      .filter(({ author }) => author <= 0)
      .map((post) => ({
        id: post.id,
        network: post.post.network,
        format: post.post.format,
        hour: post.publishedAt / 3600,
        ...metricsOf(state, post),
      })),
    refused: state.refused,
  };
}

export function describe(report: Report): string {
  const posts = report.posts.length;
  const reach = report.posts.reduce((sum, post) => sum + post.reach, 0);
  const engagements = report.posts.reduce((sum, post) => sum + post.engagements, 0);
  return [
    `${report.scenario}, seed ${String(report.seed)}, ${String(report.hours / 168)} weeks, ${String(report.members)} members`,
    `posts ${String(posts)}, reach ${String(reach)}, engagements ${String(engagements)}, engagement rate by reach ${reach === 0 ? '–' : ((100 * engagements) / reach).toFixed(2)} %`,
    ...report.accounts.map(({ network, followers }) => `${network.padEnd(8)} ${String(followers)} followers`),
    `orders ${String(report.shop.orders)} (would have come anyway ${String(report.shop.wouldHaveBoughtAnyway)}, attributed ${String(report.shop.attributed)}), visits ${String(report.shop.siteVisits)}`,
    ...report.parts.perGoal.map((goal) => `goal ${goal.id}: ${goal.value.toFixed(2)} of ${goal.target.toFixed(2)}`),
    `client ${report.client.satisfaction.toFixed(0)} of 100, spent €${report.client.spentEuro.toFixed(0)}`,
    `score ${report.score === null ? `raw ${report.parts.total.toFixed(3)} (add --score to set it beside idle and expert)` : report.score.toFixed(1)}`,
    `digest ${report.digest}`,
  ].join('\n');
}
