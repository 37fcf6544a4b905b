/** What many plays of a plan say about it, and what they say about a change of it. */
import { METRICS, type Metric, type Played, type Totals } from './play-plan.ts';

/** The median of the plays, and the tenth and ninetieth of a hundred. */
export type Range = { readonly low: number; readonly mid: number; readonly high: number };

export type Forecast = {
  /** By play, the same luck at the same place in every forecast; orders beyond those without any post. */
  readonly plays: readonly Totals[];
  readonly totals: Readonly<Record<Metric, Range>>;
  /** Reach of each slot's post. */
  readonly posts: Readonly<Record<string, Range>>;
  /** Slots that the team could not make, in most plays. */
  readonly unmade: readonly string[];
};

/** Quantiles by linear interpolation between the order statistics (Hyndman & Fan 1996, type 7). */
export function rangeOf(values: readonly number[]): Range {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number => {
    const place = share * (sorted.length - 1);
    const [low, high] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0];
    return low + (high - low) * (place - Math.floor(place));
  };
  return { low: at(0.1), mid: at(0.5), high: at(0.9) };
}

/** `idle` are plays of the same weeks, under the same luck, in which nothing is posted. */
export function forecastOf(plays: readonly Played[], idle: readonly Played[]): Forecast {
  const totals = plays.map((play, i): Totals => ({
    ...play.totals,
    orders: play.totals.orders - (idle[i]?.totals.orders ?? 0),
  }));
  const ids = [...new Set(plays.flatMap(({ reach }) => Object.keys(reach)))];
  const byMetric = (metric: Metric): Range => rangeOf(totals.map((play) => play[metric]));
  return {
    plays: totals,
    totals: {
      reach: byMetric('reach'),
      engagements: byMetric('engagements'),
      visits: byMetric('visits'),
      orders: byMetric('orders'),
    },
    posts: Object.fromEntries(ids.map((id) => [id, rangeOf(plays.map(({ reach }) => reach[id] ?? 0))])),
    unmade: [...new Set(plays.flatMap(({ unmade }) => unmade))].filter(
      (id) => plays.filter(({ unmade }) => unmade.includes(id)).length * 2 > plays.length,
    ),
  };
}

/** What a change of the plan changes, play by play under the same luck. */
export type Change = {
  readonly metric: Metric;
  /** Of the median difference, as a share of what it was; null where it was nothing. */
  readonly share: number | null;
  readonly difference: Range;
  /** `luck` where the plays don't agree which way it goes. */
  readonly verdict: 'more' | 'less' | 'luck' | 'same';
};

/** Paired differences: the same people under the same luck, so that what is left is the plan's. */
export function changesBetween(before: Forecast, now: Forecast): Change[] {
  const count = Math.min(before.plays.length, now.plays.length);
  return METRICS.map((metric) => {
    const pairs = Array.from({ length: count }, (_, i) => [before.plays[i]?.[metric] ?? 0, now.plays[i]?.[metric] ?? 0] as const);
    const difference = rangeOf(pairs.map(([was, is]) => is - was));
    const was = rangeOf(pairs.map(([value]) => value)).mid;
    return { metric, difference, share: was > 0 ? difference.mid / was : null, verdict: verdictOf(difference) };
  });
}

function verdictOf({ low, high }: Range): Change['verdict'] {
  if (low === 0 && high === 0) return 'same';
  return low > 0 ? 'more' : high < 0 ? 'less' : 'luck';
}
