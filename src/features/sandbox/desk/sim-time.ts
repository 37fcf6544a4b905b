import { HOUR_MS } from '#kernel/clock.ts';
import type { Locale } from '#i18n/locale.ts';
import type { SimHour } from '#simulation/vocabulary.ts';

/** The moment of an hour of a run that begins on `startsOn` (a Monday, `2027-03-01`). Read it in UTC. */
export const momentOf = (startsOn: string, hour: SimHour): Date => new Date(Date.parse(`${startsOn}T00:00:00Z`) + hour * HOUR_MS);

const formats = new Map<string, Intl.DateTimeFormat>();

/** Writes the moment of an hour, by default as `Tue 2 Mar, 14:00`. */
export function sayHour(
  startsOn: string,
  hour: SimHour,
  locale: Locale,
  how: Intl.DateTimeFormatOptions = { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' },
): string {
  const key = locale + JSON.stringify(how);
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { ...how, timeZone: 'UTC' });
  formats.set(key, format);
  return format.format(momentOf(startsOn, hour));
}

/** The week of an hour, from 1. */
export const weekOf = (hour: SimHour): number => Math.floor(hour / 168) + 1;
