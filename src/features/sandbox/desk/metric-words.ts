import { m } from '#i18n/paraglide/messages.js';
import type { GoalMetric } from '#simulation/scenario.ts';

/** The field's names for what a goal is measured in. */
export const METRICS: Readonly<Record<GoalMetric, () => string>> = {
  orders: m.run_metric_orders,
  revenue: m.run_metric_revenue,
  followers: m.run_metric_followers,
  reach: m.run_metric_reach,
  siteVisits: m.run_metric_visits,
  emailOptIns: m.run_metric_opt_ins,
  engagementRateByReach: m.run_metric_rate,
  replyShare: m.run_metric_replies,
  trust: m.run_metric_trust,
  awareness: m.run_metric_awareness,
};
