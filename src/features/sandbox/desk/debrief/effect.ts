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
    const { was, would, low, high } = result[metric];
    const say = (value: number) => saySignedMetric(metric, value, locale);
    const difference = say(result[metric].difference);
    const ends = { low: say(low), high: say(high) };
    return {
      metric,
      name: name(),
      // What is too small to be written is no difference.
      isSame: [difference, ends.low, ends.high].every((said) => said === say(0)),
      isLuck: low <= 0 && high >= 0,
      difference,
      range: m.debrief_diff_range(ends),
      figures: m.debrief_diff_was({ was: sayValue(metric, was, locale), would: sayValue(metric, would, locale) }),
    };
  });

/** Trust is a share: its differences are so many points of a hundred. */
const saySignedMetric = (metric: EffectLine['metric'], value: number, locale: Locale): string =>
  sayNumber(metric === 'trust' ? 100 * value : value, locale, {
    signDisplay: 'exceptZero',
    maximumFractionDigits: metric === 'trust' ? 2 : Math.abs(value) < 10 ? 1 : 0,
  });
