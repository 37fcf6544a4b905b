/** Calendars as files for other tools: iCalendar (RFC 5545). */

export type CalendarEvent = {
  /** The same event has the same id in a later export. */
  readonly uid: string;
  readonly begins: Date;
  readonly summary: string;
  readonly description: string;
  readonly categories?: readonly string[];
};

/** Events of a quarter of an hour, in UTC. `made` is the moment of the export. */
export function icsOf(events: readonly CalendarEvent[], made: Date): string {
  const linesOf = ({ uid, begins, summary, description, categories = [] }: CalendarEvent): string[] => [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${stamp(made)}`,
    `DTSTART:${stamp(begins)}`,
    'DURATION:PT15M',
    `SUMMARY:${escapeText(summary)}`,
    `DESCRIPTION:${escapeText(description)}`,
    ...(categories.length > 0 ? [`CATEGORIES:${categories.map(escapeText).join(',')}`] : []),
    'END:VEVENT',
  ];
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Reachwright//Plan//EN', ...events.flatMap(linesOf)];
  return [...lines, 'END:VCALENDAR'].map((line) => `${foldLine(line)}\r\n`).join('');
}

/** A calendar file to be saved. */
export const icsBlob = (ics: string): Blob => new Blob([ics], { type: 'text/calendar' });

const stamp = (moment: Date): string => moment.toISOString().replace(/[-:]|\.\d+/g, '');
const escapeText = (text: string): string => text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n|\r|\n/g, '\\n');

/** A line of at most 75 bytes, and what is left of it on further lines that begin with a space. */
export function foldLine(line: string): string {
  const encoder = new TextEncoder();
  const parts: string[] = [];
  let part = '';
  let bytes = 0;
  for (const sign of line) {
    const size = encoder.encode(sign).length;
    if (bytes + size > 75) {
      parts.push(part);
      part = ' ';
      bytes = 1;
    }
    part += sign;
    bytes += size;
  }
  return [...parts, part].join('\r\n');
}
