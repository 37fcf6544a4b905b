/** An ad's or ad set's figures as the ads manager shows them. */
import type { AdRun, AdSetRun } from './ads-state.ts';

export type AdReport = {
  readonly impressions: number;
  readonly reach: number;
  /** Impressions per person reached. */
  readonly frequency: number;
  readonly clicks: number;
  readonly results: number;
  /** Whole cents. */
  readonly costCents: number;
  /** Clicks per impression; cost of a thousand impressions, of a click, of a result, in euros. Null where nothing is there to divide by. */
  readonly clickThroughRate: number | null;
  readonly cpmEuro: number | null;
  readonly costPerClickEuro: number | null;
  readonly costPerResultEuro: number | null;
};

type Figures = Pick<AdRun, 'impressions' | 'reach' | 'clicks' | 'results' | 'costMicro'>;

export const reportOf = ({ impressions, reach, clicks, results, costMicro }: Figures): AdReport => ({
  impressions,
  reach,
  frequency: reach > 0 ? impressions / reach : 0,
  clicks,
  results,
  costCents: Math.round(costMicro / 10_000),
  clickThroughRate: ratio(clicks, impressions),
  cpmEuro: ratio(costMicro / 1000, impressions),
  costPerClickEuro: ratio(costMicro / 1e6, clicks),
  costPerResultEuro: ratio(costMicro / 1e6, results),
});

const ratio = (above: number, below: number): number | null => (below > 0 ? above / below : null);

/** Sums of an ad set's ads; its reach is of people, whichever of the ads they saw. */
export function reportOfSet(set: AdSetRun): AdReport {
  const total = { impressions: 0, reach: reachOf(set), clicks: 0, results: 0, costMicro: set.costMicro };
  for (const ad of set.ads) {
    total.impressions += ad.impressions;
    total.clicks += ad.clicks;
    total.results += ad.results;
  }
  return reportOf(total);
}

function reachOf(set: AdSetRun): number {
  const seen = set.ads.flatMap(({ exposures }) => (exposures ? [exposures] : []));
  const members = seen[0]?.length ?? 0;
  let reach = 0;
  for (let m = 0; m < members; m++) if (seen.some((exposures) => (exposures[m] ?? 0) > 0)) reach++;
  return reach;
}
