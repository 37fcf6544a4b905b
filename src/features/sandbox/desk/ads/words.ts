import type { Locale } from '#i18n/locale.ts';
import { m } from '#i18n/paraglide/messages.js';
import type { AdSet, Contest } from '#simulation/actions.ts';
import type { AdSetStatus, AdStatus } from '#simulation/ads/ads-state.ts';
import type { Format } from '#simulation/vocabulary.ts';
import { sayNumber } from '../figures.ts';
import type { AdFault } from './ad-draft.ts';
import type { ContestFault } from './contest-draft.ts';
import type { HireFault } from './hire-draft.ts';

type Words<Name extends string> = Readonly<Record<Name, () => string>>;

export const OBJECTIVE_NAMES: Words<AdSet['objective']> = {
  reach: m.ads_objective_reach,
  traffic: m.ads_objective_traffic,
  leads: m.ads_objective_leads,
  sales: m.ads_objective_sales,
};
export const OBJECTIVE_HINTS: Words<AdSet['objective']> = {
  reach: m.ads_objective_reach_hint,
  traffic: m.ads_objective_traffic_hint,
  leads: m.ads_objective_leads_hint,
  sales: m.ads_objective_sales_hint,
};
export const AUDIENCE_NAMES: Words<AdSet['audience']['kind']> = {
  broad: m.ads_audience_broad,
  interests: m.ads_audience_interests,
  followers: m.ads_audience_followers,
  visitors: m.ads_audience_visitors,
  lookalike: m.ads_audience_lookalike,
};
export const AUDIENCE_HINTS: Words<AdSet['audience']['kind']> = {
  broad: m.ads_audience_broad_hint,
  interests: m.ads_audience_interests_hint,
  followers: m.ads_audience_followers_hint,
  visitors: m.ads_audience_visitors_hint,
  lookalike: m.ads_audience_lookalike_hint,
};
export const SET_STATUS_NAMES: Words<AdSetStatus> = {
  review: m.ads_status_review,
  scheduled: m.ads_status_scheduled,
  learning: m.ads_status_learning,
  active: m.ads_status_active,
  limited: m.ads_status_limited,
  spent: m.ads_status_spent,
  paused: m.ads_status_paused,
  ended: m.ads_status_ended,
};
export const SET_STATUS_HINTS: Words<AdSetStatus> = {
  review: m.ads_status_review_hint,
  scheduled: m.ads_status_scheduled_hint,
  learning: m.ads_status_learning_hint,
  active: m.ads_status_active_hint,
  limited: m.ads_status_limited_hint,
  spent: m.ads_status_spent_hint,
  paused: m.ads_status_paused_hint,
  ended: m.ads_status_ended_hint,
};
export const AD_STATUS_NAMES: Words<AdStatus> = {
  review: m.ads_status_review,
  running: m.ads_status_running,
  paused: m.ads_status_paused,
  rejected: m.ads_status_rejected,
};
export const FORMAT_NAMES: Words<Format> = {
  text: m.ads_format_text,
  photo: m.ads_format_photo,
  carousel: m.ads_format_carousel,
  video: m.ads_format_video,
  link: m.ads_format_link,
  document: m.ads_format_document,
  poll: m.ads_format_poll,
  story: m.ads_format_story,
  live: m.ads_format_live,
};
export const MECHANIC_NAMES: Words<Contest['mechanic']> = {
  'like-and-follow': m.ads_mechanic_like,
  'tag-friends': m.ads_mechanic_tag,
  comment: m.ads_mechanic_comment,
  'make-something': m.ads_mechanic_make,
};
export const MECHANIC_HINTS: Words<Contest['mechanic']> = {
  'like-and-follow': m.ads_mechanic_like_hint,
  'tag-friends': m.ads_mechanic_tag_hint,
  comment: m.ads_mechanic_comment_hint,
  'make-something': m.ads_mechanic_make_hint,
};
export const FAULTS: Words<AdFault | HireFault | ContestFault> = {
  'no-topics': m.ads_fault_topics,
  'no-money': m.ads_fault_money,
  'no-bid': m.ads_fault_money,
  time: m.ads_fault_time,
  ended: m.ads_fault_ended,
  'same-hours': m.ads_fault_same_hours,
  'one-ad': m.ads_fault_one_ad,
  'no-text': m.ads_fault_text,
  'too-long': m.ads_fault_long,
  'no-picture': m.ads_fault_picture,
  'no-link': m.ads_fault_link,
  past: m.ads_fault_past,
  'no-rules': m.ads_fault_rules,
  'no-prize': m.ads_fault_money,
};

/** Cents for small amounts, whole euros from a hundred on. */
export function sayEuro(euro: number, locale: Locale): string {
  const digits = Math.abs(euro) < 100 && !Number.isInteger(euro) ? 2 : 0;
  const how = { style: 'currency', currency: 'EUR', minimumFractionDigits: digits, maximumFractionDigits: digits } as const;
  return sayNumber(euro, locale, how);
}

export const sayShare = (share: number, locale: Locale, digits = 1): string =>
  sayNumber(share, locale, { style: 'percent', maximumFractionDigits: digits });

export const sayCount = (count: number, locale: Locale): string => sayNumber(count, locale, { maximumFractionDigits: 0 });
