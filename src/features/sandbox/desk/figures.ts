import type { Locale } from '#i18n/locale.ts';
import type { GoalMetric } from '#simulation/scenario.ts';

type Kind = GoalMetric | 'hours';
/** Whether a figure is a share, and read as a percent. */
export const isShare = (kind: Kind): boolean => SHARES.has(kind);

const SHARES: ReadonlySet<Kind> = new Set(['engagementRateByReach', 'replyShare', 'trust', 'awareness']);
const formats = new Map<string, Intl.NumberFormat>();

function formatOf(locale: Locale, how: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = locale + JSON.stringify(how);
  const format = formats.get(key) ?? new Intl.NumberFormat(locale === 'en' ? 'en-GB' : locale, how);
  formats.set(key, format);
  return format;
}

/** A figure as it is read: shares as percents, money in euros, the rest whole; hours with one decimal. */
export function sayValue(kind: Kind, value: number, locale: Locale): string {
  if (isShare(kind)) return formatOf(locale, { style: 'percent', maximumFractionDigits: 1 }).format(value);
  if (kind === 'revenue') return formatOf(locale, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 }).format(value);
  if (kind === 'hours') return formatOf(locale, { maximumFractionDigits: 1 }).format(value);
  return formatOf(locale, { maximumFractionDigits: 0 }).format(value);
}

/** A change, with its sign: `+12`. */
export const saySigned = (value: number, locale: Locale): string =>
  formatOf(locale, { signDisplay: 'exceptZero', maximumFractionDigits: 0 }).format(value);

/** Any number or share, with the decimals asked for. */
export const sayNumber = (value: number, locale: Locale, how: Intl.NumberFormatOptions = {}): string =>
  formatOf(locale, how).format(value);
