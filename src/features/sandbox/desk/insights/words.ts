import type { Locale } from '#i18n/locale.ts';
import { m } from '#i18n/paraglide/messages.js';
import type { Hypothesis } from '#simulation/actions.ts';
import type { Format } from '#simulation/vocabulary.ts';
import type { Outcome, Verdict } from '../../views/judge-hypothesis.ts';
import { sayNumber } from '../figures.ts';

export const FORMAT_NAMES: Readonly<Record<Format, () => string>> = {
  text: m.insights_format_text,
  photo: m.insights_format_photo,
  carousel: m.insights_format_carousel,
  video: m.insights_format_video,
  link: m.insights_format_link,
  document: m.insights_format_document,
  poll: m.insights_format_poll,
  story: m.insights_format_story,
  live: m.insights_format_live,
};

export const VERDICTS: Readonly<Record<Verdict, () => string>> = {
  held: m.insights_held,
  'not-held': m.insights_not_held,
  'too-early': m.insights_too_early,
  'not-out': m.insights_not_out,
};

const EXPECTED: Readonly<Record<Hypothesis['metric'], () => string>> = {
  reach: m.insights_reach,
  engagementRateByReach: m.insights_rateByReach,
  clicks: m.insights_clicks,
  comments: m.insights_comments,
  shares: m.insights_shares,
  saves: m.insights_saves,
  orders: m.insights_attributed,
};

const sayOf = (metric: Hypothesis['metric'], value: number, locale: Locale): string =>
  metric === 'engagementRateByReach' ? sayShare(value, locale) : sayCount(value, locale);

/** What somebody expected: `Reach above 400`. */
export const sayExpected = ({ metric, above }: Hypothesis, locale: Locale): string =>
  m.insights_above({ metric: EXPECTED[metric](), value: sayOf(metric, above, locale) });

/** What it came to, empty before there is anything. */
export const sayCame = ({ metric }: Hypothesis, { value }: Outcome, locale: Locale): string =>
  value === null ? '' : sayOf(metric, value, locale);

export const sayCount = (value: number, locale: Locale): string => sayNumber(value, locale, { maximumFractionDigits: 0 });
/** A share as per cent, a dash where there is none. */
export const sayShare = (value: number | null, locale: Locale): string =>
  value === null ? '–' : sayNumber(value, locale, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 });
export const sayEuro = (value: number | null, locale: Locale, decimals = 0): string =>
  value === null
    ? '–'
    : sayNumber(value, locale, {
        style: 'currency',
        currency: 'EUR',
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      });
