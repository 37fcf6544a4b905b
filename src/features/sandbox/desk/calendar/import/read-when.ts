import { HOUR_MS } from '#kernel/clock.ts';
import type { SimHour } from '#simulation/vocabulary.ts';

export type When = {
  readonly hour: SimHour;
  /** Posts go out on the hour: the minutes were dropped. */
  readonly isRounded: boolean;
  /** Read as day, month, year, as a spreadsheet may have written it. */
  readonly isDayFirst: boolean;
};

const YEAR_FIRST = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?)? ?(Z|[+-]\d{2}:\d{2})?$/;
const DAY_FIRST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:,? +(\d{1,2}):(\d{2})(?::\d{2})?)?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})\d{2}(Z)?)?$/;
/** A date alone is taken for noon. */
const NOON = '12';

/** The hour of a run that begins on `startsOn` at which something is planned; null for what is no date. */
export function readWhen(text: string, startsOn: string): When | null {
  const written = text.trim();
  const found = YEAR_FIRST.exec(written) ?? COMPACT.exec(written);
  if (found) {
    const [, year = '', month = '', day = '', hour = NOON, minute = '00', zone = 'Z'] = found;
    return whenOf({ year, month, day, hour, minute, zone }, startsOn, false);
  }
  const [match, day = '', month = '', year = '', hour = NOON, minute = '00'] = DAY_FIRST.exec(written) ?? [];
  return match === undefined ? null : whenOf({ year, month, day, hour, minute, zone: 'Z' }, startsOn, true);
}

type Parts = Readonly<Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'zone', string>>;

function whenOf({ year, month, day, hour, minute, zone }: Parts, startsOn: string, isDayFirst: boolean): When | null {
  const two = (part: string) => part.padStart(2, '0');
  const date = `${year}-${two(month)}-${two(day)}`;
  const moment = Date.parse(`${date}T${two(hour)}:${minute}:00${zone}`);
  // The 30th of February would become the 2nd of March.
  const isReal = new Date(`${date}T00:00:00Z`).toJSON()?.startsWith(date);
  if (Number.isNaN(moment) || isReal !== true) return null;
  const hours = (moment - Date.parse(`${startsOn}T00:00:00Z`)) / HOUR_MS;
  return { hour: Math.floor(hours), isRounded: !Number.isInteger(hours), isDayFirst };
}
