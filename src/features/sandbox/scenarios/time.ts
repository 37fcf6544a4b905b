import { z } from 'zod';
import { HOURS_A_DAY, HOURS_A_WEEK } from '#simulation/vocabulary.ts';

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const WRITTEN = /^w(\d{1,2}) (mon|tue|wed|thu|fri|sat|sun) (\d{1,2})$/;

/** Hours since the first Monday 00:00, written as such or as `w3 wed 10`; hour 24 is the end of a day. Null for anything else. */
function findHour(written: unknown): number | null {
  if (typeof written === 'number') return Number.isInteger(written) && written >= 0 ? written : null;
  const [, week, day, hour] = (typeof written === 'string' ? WRITTEN.exec(written) : null) ?? [];
  if (week === undefined || day === undefined || Number(week) < 1 || Number(hour) > HOURS_A_DAY) return null;
  return (Number(week) - 1) * HOURS_A_WEEK + DAYS.indexOf(day) * HOURS_A_DAY + Number(hour);
}

/** A time of the run as an author writes it. */
export const WrittenHour = z.unknown().transform((written, context) => {
  const hour = findHour(written);
  if (hour !== null) return hour;
  context.addIssue({
    code: 'custom',
    message: 'write week, day and hour like "w3 wed 10", or whole hours since the first Monday like 394.',
  });
  return z.NEVER;
});
