import type { Locale } from '#i18n/locale.ts';
import { m } from '#i18n/paraglide/messages.js';
import type { WhatIf } from '#simulation/explain/what-if.ts';
import { sayNumber, sayValue } from '../figures.ts';

const METRICS = [
  { metric: 'orders', name: m.debrief_diff_metric_orders },
  { metric: 'reach', name: m.debrief_diff_metric_reach },
  { metric: 'followers', name: m.debrief_diff_metric_followers },
  { metric: 'trust', name: m.debrief_diff_metric_trust },
] as const;

/** What a decision taken otherwise would have done to one figure, in words. */
export type EffectLine = {
  readonly metric: (typeof METRICS)[number]['metric'];
  readonly name: string;
  /** Neither on this luck nor on others. */
  readonly isSame: boolean;
  readonly isLuck: boolean;
  readonly difference: string;
  readonly range: string;
  readonly figures: string;
};

/** What a decision taken otherwise would have done, figure by figure. */
export const effectLines = (result: WhatIf, locale: Locale): EffectLine[] =>
  METRICS.map(({ metric, name }) => {
    const { was, would, difference, low, high } = result[metric];
    return {
      metric,
      name: name(),
      isSame: difference === 0 && low === 0 && high === 0,
      isLuck: low <= 0 && high >= 0,
      difference: saySignedMetric(metric, difference, locale),
      range: m.debrief_diff_range({ low: saySignedMetric(metric, low, locale), high: saySignedMetric(metric, high, locale) }),
      figures: m.debrief_diff_was({ was: sayValue(metric, was, locale), would: sayValue(metric, would, locale) }),
    };
  });

/** Trust is a share: its differences are so many points of a hundred. */
const saySignedMetric = (metric: EffectLine['metric'], value: number, locale: Locale): string =>
  sayNumber(metric === 'trust' ? 100 * value : value, locale, {
    signDisplay: 'exceptZero',
    maximumFractionDigits: metric === 'trust' ? 2 : Math.abs(value) < 10 ? 1 : 0,
  });
