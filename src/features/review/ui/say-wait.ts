import { DAY_MS, MINUTE_MS } from '#kernel/clock.ts';
import type { Locale } from '#i18n/locale.ts';

/** How long until a card comes back, in the largest unit that fits: "10 minutes", "3 days", "2 months". */
export function sayWait(ms: number, locale: Locale): string {
  const days = ms / DAY_MS;
  const say = (value: number, unit: 'minute' | 'day' | 'month' | 'year') =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 0 }).format(value);
  if (days < 0.5) return say(Math.max(1, Math.round(ms / MINUTE_MS)), 'minute');
  if (days < 45) return say(Math.max(1, Math.round(days)), 'day');
  if (days < 350) return say(Math.round(days / 30.4), 'month');
  return say(Math.round(days / 365), 'year');
}
