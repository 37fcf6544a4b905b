/** What of a file becomes drafts, and what can't and why, by row and column. Pure: nothing is kept here. */
import type { Scenario } from '#simulation/scenario.ts';
import { type Format, FORMATS, type Language, type NetworkId, NETWORKS, type SimHour } from '#simulation/vocabulary.ts';
import { NETWORK_NAMES } from '#ui/networks.ts';
import { type Draft, EXPECTABLE, formatsOf, freshDraft, lawOf, networksOf } from '../../compose/draft.ts';
import { readWhen, type When } from './read-when.ts';

export const COLUMNS = ['when', 'network', 'format', 'pillar', 'text', 'hypothesis'] as const;
export type Column = (typeof COLUMNS)[number];
/** A row as it is written; `line` is its number in the file. */
export type WrittenRow = Readonly<Record<Column, string>> & {
  readonly line: number;
  /** Of a calendar: begins at a local time of some zone. */
  readonly isInZone?: boolean;
  readonly repeats?: boolean;
};

export type Why =
  | 'when-missing'
  | 'when-unreadable'
  | 'when-past'
  | 'when-beyond'
  | 'when-repeats'
  | 'network-missing'
  | 'network-unknown'
  | 'network-unused'
  | 'format-unknown'
  | 'format-not-there'
  | 'pillar-unknown'
  | 'text-missing'
  | 'text-long';
export type Remark = 'minutes' | 'day-first' | 'zone' | 'format-chosen' | 'pillar-chosen' | 'hypothesis-dropped';
export type RowFault = { readonly column: Column; readonly why: Why };

export type PlannedRow = {
  readonly written: WrittenRow;
  readonly faults: readonly RowFault[];
  readonly remarks: readonly Remark[];
  /** Null where something is wrong. */
  readonly draft: Draft | null;
};

/** What a row is held against. */
export type PlanFor = {
  readonly scenario: Scenario;
  readonly language: Language;
  readonly now: SimHour;
  /** Names under which pillars and formats are known besides their ids. */
  readonly pillars: Readonly<Record<string, string>>;
  readonly formats: Readonly<Partial<Record<Format, string>>>;
};

type Read<Value> = { readonly value: Value; readonly why?: never } | { readonly value?: never; readonly why: Why };

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

export function readRow(written: WrittenRow, plan: PlanFor): PlannedRow {
  const when = readMoment(written, plan);
  const network = readNetwork(written.network, plan.scenario);
  const format = readFormat(written.format, network.value, plan);
  const pillar = readPillar(written.pillar, plan);
  const text = readText(written.text, network.value);
  const expects = readExpected(written.hypothesis);
  const read = { when, network, format, pillar, text };
  const faults = COLUMNS.flatMap((column) => {
    const why = column === 'hypothesis' ? undefined : read[column].why;
    return why ? [{ column, why }] : [];
  });
  const remarks = remarksOn(written, when.value ?? null, expects === null);
  if (faults.length > 0 || when.why || network.why || format.why || pillar.why || text.why)
    return { written, faults, remarks, draft: null };
  const draft: Draft = {
    ...freshDraft(plan.scenario, plan.language, when.value.hour),
    network: network.value,
    format: format.value,
    pillar: pillar.value,
    text: text.value,
    ...(expects ? { expects } : {}),
  };
  return { written, faults, remarks, draft };
}

function readMoment({ when, repeats }: WrittenRow, { scenario, now }: PlanFor): Read<When> {
  if (when.trim() === '') return { why: 'when-missing' };
  const value = readWhen(when, scenario.startsOn);
  if (!value) return { why: 'when-unreadable' };
  if (repeats === true) return { why: 'when-repeats' };
  if (value.hour < now) return { why: 'when-past' };
  return value.hour >= scenario.weeks * 168 ? { why: 'when-beyond' } : { value };
}

function readNetwork(text: string, scenario: Scenario): Read<NetworkId> {
  if (text.trim() === '') return { why: 'network-missing' };
  const value = NETWORKS.find((network) => same(network, text) || same(NETWORK_NAMES[network], text));
  if (!value) return { why: 'network-unknown' };
  return networksOf(scenario).includes(value) ? { value } : { why: 'network-unused' };
}

/** Left empty it is the one that is most at home on the network. */
function readFormat(text: string, network: NetworkId | undefined, { formats }: PlanFor): Read<Format> {
  const taken = network ? formatsOf(network) : [...FORMATS];
  if (text.trim() === '') return { value: taken[0] ?? 'text' };
  const value = FORMATS.find((format) => same(format, text) || same(formats[format] ?? format, text));
  if (!value) return { why: 'format-unknown' };
  return taken.includes(value) ? { value } : { why: 'format-not-there' };
}

function readPillar(text: string, { scenario, pillars }: PlanFor): Read<string> {
  const found =
    text.trim() === '' ? scenario.pillars[0] : scenario.pillars.find(({ id }) => same(id, text) || same(pillars[id] ?? id, text));
  return found ? { value: found.id } : { why: 'pillar-unknown' };
}

function readText(text: string, network: NetworkId | undefined): Read<string> {
  if (text.trim() === '') return { why: 'text-missing' };
  return network && text.length > lawOf(network).text.limit ? { why: 'text-long' } : { value: text };
}

/** As our own export writes it: `reach > 500: because it rains`. Undefined for none, null for something else. */
function readExpected(text: string): Draft['expects'] | null | undefined {
  if (text.trim() === '') return undefined;
  const [, name, above, because = ''] = /^(\w+) > (\d[\d.e+-]*): (.*)$/s.exec(text) ?? [];
  const metric = EXPECTABLE.find((one) => one === name);
  const number = Number(above);
  if (!metric || !Number.isFinite(number)) return null;
  return { metric, above: metric === 'engagementRateByReach' ? number * 100 : number, because };
}

function remarksOn(written: WrittenRow, when: When | null, isDropped: boolean): Remark[] {
  return [
    ...(when?.isRounded ? (['minutes'] as const) : []),
    ...(when?.isDayFirst ? (['day-first'] as const) : []),
    ...(written.isInZone === true ? (['zone'] as const) : []),
    ...(written.format.trim() === '' ? (['format-chosen'] as const) : []),
    ...(written.pillar.trim() === '' ? (['pillar-chosen'] as const) : []),
    ...(isDropped ? (['hypothesis-dropped'] as const) : []),
  ];
}

/** Rows that still stand in the way: broken ones that nobody has left out. */
export const inTheWay = (rows: readonly PlannedRow[], leftOut: ReadonlySet<number>): PlannedRow[] =>
  rows.filter((row) => row.draft === null && !leftOut.has(row.written.line));

/** What would be imported, in the order of its hours. */
export const draftsIn = (rows: readonly PlannedRow[], leftOut: ReadonlySet<number>): Draft[] =>
  rows
    .filter((row) => !leftOut.has(row.written.line))
    .flatMap((row) => row.draft ?? [])
    .sort((a, b) => a.at - b.at);
