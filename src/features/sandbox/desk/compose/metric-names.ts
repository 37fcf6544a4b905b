import { m } from '#i18n/paraglide/messages.js';
import type { Hypothesis } from '#simulation/actions.ts';

export const METRIC_NAMES: Readonly<Record<Hypothesis['metric'], () => string>> = {
  reach: m.compose_metric_reach,
  engagementRateByReach: m.compose_metric_engagement,
  clicks: m.compose_metric_clicks,
  comments: m.compose_metric_comments,
  shares: m.compose_metric_shares,
  saves: m.compose_metric_saves,
  orders: m.compose_metric_orders,
};
