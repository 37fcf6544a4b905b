import { DEFINITIONS } from './definitions.ts';
import { m } from '#i18n/paraglide/messages.js';
import type { InsightsView, PostFigures } from '../../views/insights.ts';
import { momentOf } from '../sim-time.ts';
import { csvOf } from '#ui/files/csv.ts';

const isoOf = (startsOn: string, hour: number): string => momentOf(startsOn, hour).toISOString().slice(0, 16).replace('T', ' ');

/** All posts with their figures; shares as fractions of 1, so that a spreadsheet can reckon with them. */
export function postsCsv(posts: readonly PostFigures[], startsOn: string, pillars: Readonly<Record<string, string>>): string {
  const head = [
    m.insights_when(),
    m.insights_network(),
    m.insights_format(),
    m.insights_pillar(),
    m.insights_post(),
    ...(['impressions', 'reach', 'engagements', 'rateByReach', 'rateByFollowers', 'clicks', 'ctr'] as const).map(nameOf),
    ...(['comments', 'saves', 'shares', 'visits', 'attributed'] as const).map(nameOf),
  ];
  const rows = posts.map(({ at, network, format, pillar, text, metrics }) => [
    isoOf(startsOn, at),
    network,
    format,
    pillars[pillar] ?? pillar,
    text,
    metrics.impressions,
    metrics.reach,
    metrics.engagements,
    metrics.engagementRateByReach,
    metrics.engagementRateByFollowers,
    metrics.click,
    metrics.clickThroughRate,
    metrics.comment,
    metrics.save,
    metrics.share + metrics.send,
    metrics.siteVisits,
    metrics.attributedOrders,
  ]);
  return csvOf(head, rows);
}

/** One row for each day and network, with the shop's figures of the day in the row of its first network. */
export function daysCsv({ days, shop }: Pick<InsightsView, 'days' | 'shop'>, startsOn: string): string {
  const head = [
    m.insights_day(),
    m.insights_network(),
    ...(['followers', 'gained', 'lost', 'impressions', 'reach', 'visits', 'orders', 'revenue', 'returns'] as const).map(nameOf),
  ];
  const rows = days.map(({ day, network, followers, gained, lost, impressions, reach }, i) => {
    const sold = days[i - 1]?.day === day ? undefined : shop[day];
    const ofShop = sold
      ? [sold.visits, sold.orders, Number(sold.revenueEuro.toFixed(2)), sold.returns]
      : [null, null, null, null];
    return [isoOf(startsOn, day * 24).slice(0, 10), network, followers, gained, lost, impressions, reach, ...ofShop];
  });
  return csvOf(head, rows);
}

const nameOf = (metric: keyof typeof DEFINITIONS): string => DEFINITIONS[metric].name();
