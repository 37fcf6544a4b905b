/**
 * Reads what a plan of posts needs of an iCalendar file (RFC 5545): begin, title, text and categories of its events, as our
 * own export and the usual calendars write them. That is four properties, so there is no parser to depend on; rules of
 * repetition are seen, not carried out.
 */

export type ReadEvent = {
  /** From 1, in the order of the file. */
  readonly number: number;
  /** As written: `20270301T090000Z`, or without the Z for a local time, or a date alone; empty when it is missing. */
  readonly begins: string;
  readonly isInZone: boolean;
  readonly summary: string;
  readonly description: string;
  readonly categories: readonly string[];
  readonly repeats: boolean;
};

type Property = { readonly name: string; readonly parameters: string; readonly value: string };

/** All events; null for a file that is no calendar. */
export function readIcs(text: string): ReadEvent[] | null {
  // A line that begins with white space goes on with the last one.
  const lines = text
    .replace(/^\uFEFF/, '')
    .replaceAll(/\r?\n[ \t]/g, '')
    .split(/\r?\n/);
  if (!lines.some((line) => line.trim().toUpperCase() === 'BEGIN:VCALENDAR')) return null;
  return eventsIn(lines).map(eventOf);
}

/** The calendar itself is the one part that every event lies in. */
const CALENDAR = 1;

/** The properties of each event; those of parts within it, such as an alarm, are not its own. */
function eventsIn(lines: readonly string[]): Property[][] {
  const events: Property[][] = [];
  let current: Property[] | null = null;
  let inner = 0;
  for (const line of lines) {
    const property = propertyOf(line);
    if (!property) continue;
    const isEvent = property.value.toUpperCase() === 'VEVENT';
    if (property.name === 'BEGIN' && isEvent && !current) current = [];
    else if (property.name === 'END' && isEvent && current) {
      events.push(current);
      current = null;
    } else if (property.name === 'BEGIN') inner++;
    else if (property.name === 'END') inner = Math.max(0, inner - 1);
    else if (current && inner <= CALENDAR) current.push(property);
  }
  return events;
}

function propertyOf(line: string): Property | null {
  const found = /^([A-Za-z-]+)((?:;[^:;=]+=(?:"[^"]*"|[^":;]*))*):(.*)$/s.exec(line);
  if (!found) return null;
  const [, name = '', parameters = '', value = ''] = found;
  return { name: name.toUpperCase(), parameters, value };
}

function eventOf(properties: readonly Property[], i: number): ReadEvent {
  const find = (name: string) => properties.find((property) => property.name === name);
  const textOf = (name: string) => plainText(find(name)?.value ?? '');
  const begins = find('DTSTART');
  return {
    number: i + 1,
    begins: begins?.value.trim() ?? '',
    isInZone: /;TZID=/i.test(begins?.parameters ?? ''),
    summary: textOf('SUMMARY'),
    description: textOf('DESCRIPTION'),
    categories: properties.filter(({ name }) => name === 'CATEGORIES').flatMap(({ value }) => listOf(value)),
    repeats: find('RRULE') !== undefined || find('RDATE') !== undefined,
  };
}

const plainText = (text: string): string =>
  text.replaceAll(/\\([\\;,nN])/g, (_, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign));

/** Commas part the entries, those behind a backslash don't. */
const listOf = (value: string): string[] => (value.match(/(?:\\.|[^,\\])+/gs) ?? []).map((entry) => plainText(entry).trim());
