import type { Hypothesis } from '#simulation/actions.ts';
import type { PostMetrics } from '#simulation/insights/metrics.ts';
import type { SimHour } from '#simulation/vocabulary.ts';

export type Verdict = 'held' | 'not-held' | 'too-early' | 'not-out';
/** What came of an expectation. `value` is null while there is nothing to measure. */
export type Outcome = { readonly verdict: Verdict; readonly value: number | null };

/** A post is judged once it is this old: most of what it will get has come by then. */
export const JUDGED_AFTER_HOURS = 48;

/** Holds an expectation against a post's figures; a rate with nothing to divide by counts as 0. */
export function judgeHypothesis(hypothesis: Hypothesis, metrics: PostMetrics | null, ageHours: SimHour): Outcome {
  if (metrics === null) return { verdict: 'not-out', value: null };
  const value = valueOf(hypothesis.metric, metrics);
  if (ageHours < JUDGED_AFTER_HOURS) return { verdict: 'too-early', value };
  return { verdict: value > hypothesis.above ? 'held' : 'not-held', value };
}

/** Shares are public and private ones together, as in the table of posts. */
function valueOf(metric: Hypothesis['metric'], metrics: PostMetrics): number {
  switch (metric) {
    case 'reach':
      return metrics.reach;
    case 'engagementRateByReach':
      return metrics.engagementRateByReach ?? 0;
    case 'clicks':
      return metrics.click;
    case 'comments':
      return metrics.comment;
    case 'shares':
      return metrics.share + metrics.send;
    case 'saves':
      return metrics.save;
    case 'orders':
      return metrics.attributedOrders;
  }
}
