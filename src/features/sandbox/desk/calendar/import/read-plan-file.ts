import { readCsv } from '#ui/files/read-csv.ts';
import { type ReadEvent, readIcs } from '#ui/files/read-ics.ts';
import { FORMATS, NETWORKS } from '#simulation/vocabulary.ts';
import { NETWORK_NAMES } from '#ui/networks.ts';
import { type Column, COLUMNS, type PlanFor, type WrittenRow } from './read-plan.ts';

export type PlanFault =
  | { readonly kind: 'too-large' | 'empty' | 'no-calendar' | 'too-many' }
  /** Heads that a table must have and has not. */
  | { readonly kind: 'no-columns'; readonly columns: readonly Column[] };
export type PlanFile = { readonly fault: PlanFault } | { readonly fault: null; readonly rows: readonly WrittenRow[] };

export const MOST_BYTES = 1_000_000;
export const MOST_ROWS = 400;

/** Under which heads a column stands, in both languages of the product; the first is the template's. */
export const HEADS: Readonly<Record<Column, readonly string[]>> = {
  when: ['when', 'date', 'wanneer', 'datum'],
  network: ['network', 'netwerk', 'channel', 'kanaal'],
  format: ['format', 'vorm', 'type'],
  pillar: ['pillar', 'pijler', 'theme', 'thema'],
  text: ['text', 'tekst', 'caption', 'post', 'bericht'],
  hypothesis: ['hypothesis', 'hypothese'],
};
/** Without these a row is no plan. */
const NEEDED: readonly Column[] = ['when', 'network', 'text'];
/** A spreadsheet may keep the time of day in a column of its own. */
const TIME = ['time', 'hour', 'tijd', 'uur'];

/** The rows of a CSV or .ics file, told apart by what is in it. */
export async function readPlanFile(file: Blob, plan: Pick<PlanFor, 'pillars' | 'formats'>): Promise<PlanFile> {
  if (file.size > MOST_BYTES) return { fault: { kind: 'too-large' } };
  const text = await file.text();
  if (text.trim() === '') return { fault: { kind: 'empty' } };
  const read = /^\uFEFF?\s*BEGIN:/i.test(text) ? readCalendar(text, plan) : await readTable(text);
  if (read.fault) return read;
  if (read.rows.length === 0) return { fault: { kind: 'empty' } };
  return read.rows.length > MOST_ROWS ? { fault: { kind: 'too-many' } } : read;
}

async function readTable(text: string): Promise<PlanFile> {
  const { heads, rows } = await readCsv(text);
  const placeOf = (names: readonly string[]): number => heads.findIndex((head) => names.includes(head.toLowerCase()));
  const missing = NEEDED.filter((column) => placeOf(HEADS[column]) === -1);
  if (missing.length > 0) return { fault: { kind: 'no-columns', columns: missing } };
  const time = placeOf(TIME);
  return {
    fault: null,
    rows: rows.map(({ line, cells }) => {
      const cellOf = (column: Column): string => cells[placeOf(HEADS[column])] ?? '';
      const when = `${cellOf('when')} ${cells[time] ?? ''}`.trim();
      return { ...rowOf(cellOf), when, line };
    }),
  };
}

function rowOf(cellOf: (column: Column) => string): Readonly<Record<Column, string>> {
  const [when, network, format, pillar, text, hypothesis] = COLUMNS.map(cellOf);
  return {
    when: when ?? '',
    network: network ?? '',
    format: format ?? '',
    pillar: pillar ?? '',
    text: text ?? '',
    hypothesis: hypothesis ?? '',
  };
}

function readCalendar(text: string, plan: Pick<PlanFor, 'pillars' | 'formats'>): PlanFile {
  const events = readIcs(text);
  return events ? { fault: null, rows: events.map((event) => rowOfEvent(event, plan)) } : { fault: { kind: 'no-calendar' } };
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** `Frame: first words` is how our own export names an event; its categories are the format and the pillar. */
function rowOfEvent(event: ReadEvent, { pillars, formats }: Pick<PlanFor, 'pillars' | 'formats'>): WrittenRow {
  const [, named = '', rest = ''] = /^\s*([^:]+):\s*(.*)$/s.exec(event.summary) ?? [];
  const isNetwork = (text: string) => NETWORKS.some((id) => same(id, text) || same(NETWORK_NAMES[id], text));
  const isFormat = (text: string) => FORMATS.some((id) => same(id, text) || same(formats[id] ?? id, text));
  const isPillar = (text: string) => Object.entries(pillars).some(([id, name]) => same(id, text) || same(name, text));
  const category = (is: (text: string) => boolean): string => event.categories.find(is) ?? '';
  const network = isNetwork(named.trim()) ? named.trim() : category(isNetwork);
  const title = isNetwork(named.trim()) ? rest : event.summary;
  return {
    line: event.number,
    when: event.begins,
    isInZone: event.isInZone,
    repeats: event.repeats,
    network,
    format: category(isFormat),
    pillar: category(isPillar),
    text: event.description.trim() === '' ? title : event.description,
    hypothesis: '',
  };
}
