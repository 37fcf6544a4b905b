/** The plan as files for other tools: CSV and iCalendar. */
import { csvOf as rowsAsCsv } from '#ui/files/csv.ts';
import { icsOf as eventsAsIcs } from '#ui/files/ics.ts';
import type { SimHour } from '#simulation/vocabulary.ts';
import type { PostRow } from '../../views/posts.ts';
import { NETWORK_NAMES } from '#ui/networks.ts';
import { momentOf } from '../sim-time.ts';
import { counts } from './look-ahead.ts';

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
    metrics ? metrics.reach : null,
    hypothesis ? `${hypothesis.metric} > ${String(hypothesis.above)}: ${hypothesis.because}` : '',
  ]);
  return rowsAsCsv(COLUMNS, lines);
}

type Named = { readonly startsOn: string; readonly pillars: Readonly<Record<string, string>> };

/** What goes out or is out, each a quarter of an hour. `made` is the moment of the export. */
export function icsOf({ startsOn, pillars }: Named, rows: readonly PostRow[], made: Date): string {
  const events = rows.filter(counts).map(({ id, at, post }) => ({
    uid: `${id}@reachwright`,
    begins: momentOf(startsOn, at),
    summary: `${NETWORK_NAMES[post.network]}: ${firstWords(post.text)}`,
    description: post.text,
    categories: [post.format, pillars[post.pillar] ?? post.pillar],
  }));
  return eventsAsIcs(events, made);
}

/** The first words of a text, at most 60 characters. */
export function firstWords(text: string, most = 60): string {
  const line = text.trim().split('\n')[0] ?? '';
  const cut = line.slice(0, most).replace(/\s+\S*$/, '');
  return line.length <= most ? line : `${cut === '' ? line.slice(0, most) : cut} …`;
}

/** How a row is shown on a day: hours are read in UTC, as everywhere in a run. */
export const clockOf = (at: SimHour): string => `${String(at % 24).padStart(2, '0')}:00`;
