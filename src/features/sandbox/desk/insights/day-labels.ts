import type { Locale } from '#i18n/locale.ts';
import type { XLabel } from '#ui/charts/chart.ts';
import { sayHour } from '../sim-time.ts';

const SHORT: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short' };
const LONG: Intl.DateTimeFormatOptions = { weekday: 'short', day: 'numeric', month: 'short' };

/** A day of a run as `2 Mar`. */
export const sayDay = (startsOn: string, day: number, locale: Locale): string => sayHour(startsOn, day * 24, locale, SHORT);
/** The same with its weekday. */
export const sayWeekday = (startsOn: string, day: number, locale: Locale): string => sayHour(startsOn, day * 24, locale, LONG);

/** Mondays' dates under an axis of days, at most five of them. */
export function labelDays(startsOn: string, days: number, locale: Locale): XLabel[] {
  const weeks = Math.ceil(days / 7);
  const every = Math.ceil(weeks / 5);
  return Array.from({ length: Math.ceil(weeks / every) }, (_, i) => {
    const day = i * every * 7;
    return { at: day, text: sayDay(startsOn, day, locale) };
  });
}
