import { m } from '#i18n/paraglide/messages.js';

export const METRICS = [
  'followers',
  'gained',
  'lost',
  'reach',
  'impressions',
  'engagements',
  'rateByReach',
  'rateByFollowers',
  'clicks',
  'ctr',
  'comments',
  'saves',
  'shares',
  'attributed',
  'online',
  'reactions',
  'visits',
  'orders',
  'revenue',
  'returns',
  'optIns',
  'frequency',
  'cpm',
  'cpc',
  'results',
  'cost',
] as const;
export type Metric = (typeof METRICS)[number];

export type Definition = {
  readonly name: () => string;
  readonly means: () => string;
  readonly formula: () => string;
  /** Its entry in content/glossary, where there is one. */
  readonly entry: string | null;
};

/** What each figure counts, in the words of content/glossary. */
export const DEFINITIONS: Readonly<Record<Metric, Definition>> = {
  followers: {
    name: m.insights_followers,
    means: m.insights_followers_means,
    formula: m.insights_followers_formula,
    entry: 'follower',
  },
  gained: { name: m.insights_gained, means: m.insights_gained_means, formula: m.insights_gained_formula, entry: 'follower' },
  lost: { name: m.insights_lost, means: m.insights_lost_means, formula: m.insights_lost_formula, entry: 'follower' },
  reach: { name: m.insights_reach, means: m.insights_reach_means, formula: m.insights_reach_formula, entry: 'reach' },
  impressions: {
    name: m.insights_impressions,
    means: m.insights_impressions_means,
    formula: m.insights_impressions_formula,
    entry: 'impressions',
  },
  engagements: {
    name: m.insights_engagements,
    means: m.insights_engagements_means,
    formula: m.insights_engagements_formula,
    entry: 'engagement',
  },
  rateByReach: {
    name: m.insights_rateByReach,
    means: m.insights_rateByReach_means,
    formula: m.insights_rateByReach_formula,
    entry: 'er-by-reach',
  },
  rateByFollowers: {
    name: m.insights_rateByFollowers,
    means: m.insights_rateByFollowers_means,
    formula: m.insights_rateByFollowers_formula,
    entry: 'er-by-followers',
  },
  clicks: { name: m.insights_clicks, means: m.insights_clicks_means, formula: m.insights_clicks_formula, entry: null },
  ctr: { name: m.insights_ctr, means: m.insights_ctr_means, formula: m.insights_ctr_formula, entry: 'ctr' },
  comments: { name: m.insights_comments, means: m.insights_comments_means, formula: m.insights_comments_formula, entry: null },
  saves: { name: m.insights_saves, means: m.insights_saves_means, formula: m.insights_saves_formula, entry: 'save' },
  shares: { name: m.insights_shares, means: m.insights_shares_means, formula: m.insights_shares_formula, entry: 'share' },
  attributed: {
    name: m.insights_attributed,
    means: m.insights_attributed_means,
    formula: m.insights_attributed_formula,
    entry: 'attribution',
  },
  online: { name: m.insights_online, means: m.insights_online_means, formula: m.insights_online_formula, entry: null },
  reactions: {
    name: m.insights_reactions,
    means: m.insights_reactions_means,
    formula: m.insights_reactions_formula,
    entry: 'engagement',
  },
  visits: { name: m.insights_visits, means: m.insights_visits_means, formula: m.insights_visits_formula, entry: 'landing-page' },
  orders: { name: m.insights_orders, means: m.insights_orders_means, formula: m.insights_orders_formula, entry: 'conversion' },
  revenue: { name: m.insights_revenue, means: m.insights_revenue_means, formula: m.insights_revenue_formula, entry: null },
  returns: { name: m.insights_returns, means: m.insights_returns_means, formula: m.insights_returns_formula, entry: null },
  optIns: { name: m.insights_optIns, means: m.insights_optIns_means, formula: m.insights_optIns_formula, entry: 'conversion' },
  frequency: {
    name: m.insights_frequency,
    means: m.insights_frequency_means,
    formula: m.insights_frequency_formula,
    entry: 'frequency',
  },
  cpm: { name: m.insights_cpm, means: m.insights_cpm_means, formula: m.insights_cpm_formula, entry: 'cpm' },
  cpc: { name: m.insights_cpc, means: m.insights_cpc_means, formula: m.insights_cpc_formula, entry: 'cpc' },
  results: { name: m.insights_results, means: m.insights_results_means, formula: m.insights_results_formula, entry: null },
  cost: { name: m.insights_cost, means: m.insights_cost_means, formula: m.insights_cost_formula, entry: null },
};
