import { MINUTE_MS } from '#kernel/clock.ts';

/** Whether a text names a time zone. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false; // translated: Intl has no other way to ask
  }
}

/** How many minutes a zone's clock is before UTC at a moment. */
function offsetMinutes(at: Date, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(at);
  const of = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  const shown = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'));
  return Math.round((shown - at.getTime()) / MINUTE_MS);
}

/**
 * The moment at which a zone's clock says `local` (`2026-12-01T17:00`). An hour that the clock skips is the one after it;
 * of an hour that comes twice the first is meant.
 */
export function momentIn(timeZone: string, local: string): Date {
  const asUtc = Date.parse(`${local}Z`);
  const around = [-24, 24].map((hours) => offsetMinutes(new Date(asUtc + hours * 60 * MINUTE_MS), timeZone));
  const moments = around.map((minutes) => new Date(asUtc - minutes * MINUTE_MS)).sort((a, b) => a.getTime() - b.getTime());
  const right = moments.find((moment) => localIn(timeZone, moment) === local);
  return right ?? moments.at(-1) ?? new Date(asUtc);
}

/** What a zone's clock says at a moment, as a form's date and time field wants it. */
export function localIn(timeZone: string, at: Date): string {
  return new Date(at.getTime() + offsetMinutes(at, timeZone) * MINUTE_MS).toISOString().slice(0, 16);
}

/** A due date for people, with the zone's short name: 1 Dec 2026, 17:00 CET. */
export function sayDue(at: Date, timeZone: string, locale: string): string {
  const text = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    timeZone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  });
  return text.format(at);
}
