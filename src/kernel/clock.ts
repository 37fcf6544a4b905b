/** A calendar day as the learner lives it, `2026-11-23`; no zone, so days compare and sort as text. */
export type Day = string;

/** The shape of a {@link Day}, for parsing at a door. */
export const DAY_PATTERN = /^\d{4}-\d{2}-\d{2}$/;

/** The day that `at` falls on for somebody whose clock is `offsetMinutes` behind UTC (as `Date#getTimezoneOffset` gives it). */
export function dayOf(at: Date, offsetMinutes = 0): Day {
  return new Date(at.getTime() - offsetMinutes * 60_000).toISOString().slice(0, 10);
}

/** The day `count` days after `day` (before it, when negative). */
export function addDays(day: Day, count: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}

/** When something was done, as a learner's clock says (ISO 8601), but not in the future: clocks may be fast. */
export function notLater(at: string, now: Date): Date {
  return new Date(Math.min(Date.parse(at), now.getTime()));
}

/** This moment, ISO 8601. Only doors ask for it; whatever decides is handed the time. */
export const nowText = (): string => new Date().toISOString();

export const SECOND_MS = 1000;
export const MINUTE_MS = 60 * SECOND_MS;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;
