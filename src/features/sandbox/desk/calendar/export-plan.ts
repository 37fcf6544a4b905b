/** The plan as files for other tools: CSV (RFC 4180) and iCalendar (RFC 5545). */
import type { SimHour } from '#simulation/vocabulary.ts';
import type { PostRow } from '../../views/posts.ts';
import { NETWORK_NAMES } from '#ui/networks.ts';
import { momentOf } from '../sim-time.ts';
import { counts } from './look-ahead.ts';

/** A cell that no spreadsheet takes for a formula: a leading = + - @, tab or return gets an apostrophe before it (OWASP, CSV injection). */
export function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const COLUMNS = ['when', 'network', 'format', 'pillar', 'state', 'text', 'reach', 'hypothesis'];

/** All rows with a header, hours in UTC. */
export function csvOf(startsOn: string, rows: readonly PostRow[], pillars: Readonly<Record<string, string>>): string {
  const lines = rows.map(({ at, post, state, metrics, hypothesis }) => [
    momentOf(startsOn, at).toISOString(),
    NETWORK_NAMES[post.network],
    post.format,
    pillars[post.pillar] ?? post.pillar,
    state,
    post.text,
    metrics ? String(metrics.reach) : '',
    hypothesis ? `${hypothesis.metric} > ${String(hypothesis.above)}: ${hypothesis.because}` : '',
  ]);
  return [COLUMNS, ...lines].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}

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

/** What goes out or is out, each a quarter of an hour. `made` is the moment of the export. */
export function icsOf(startsOn: string, rows: readonly PostRow[], made: Date): string {
  const eventOf = ({ id, at, post }: PostRow): string[] => [
    'BEGIN:VEVENT',
    `UID:${id}@reachwright`,
    `DTSTAMP:${stamp(made)}`,
    `DTSTART:${stamp(momentOf(startsOn, at))}`,
    'DURATION:PT15M',
    `SUMMARY:${escapeText(`${NETWORK_NAMES[post.network]}: ${firstWords(post.text)}`)}`,
    `DESCRIPTION:${escapeText(post.text)}`,
    'END:VEVENT',
  ];
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Reachwright//Plan//EN', ...rows.filter(counts).flatMap(eventOf)];
  return [...lines, 'END:VCALENDAR'].map((line) => `${foldLine(line)}\r\n`).join('');
}

/** The first words of a text, at most 60 characters. */
export function firstWords(text: string, most = 60): string {
  const line = text.trim().split('\n')[0] ?? '';
  const cut = line.slice(0, most).replace(/\s+\S*$/, '');
  return line.length <= most ? line : `${cut === '' ? line.slice(0, most) : cut} …`;
}

/** How a row is shown on a day: hours are read in UTC, as everywhere in a run. */
export const clockOf = (at: SimHour): string => `${String(at % 24).padStart(2, '0')}:00`;
