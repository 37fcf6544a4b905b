/** The calibration as a reader meets it: each row with its source, its words in the reader's language and its reason. */
import { z } from 'zod';
import type { Locale } from '#i18n/locale.ts';
import dutch from './dutch.json';
import { Ranks } from './ranks.ts';
import ranks from './ranks.json';
import reasons from './reasons.json';
import sources from './sources.json';
import table from './table.json';

const THEMES = [
  'engagement',
  'reach',
  'lifetime',
  'posting',
  'audience',
  'funnel',
  'ads',
  'influencers',
  'contests',
  'care',
] as const;
const UNITS = ['%', '×', 'min', '€', 'count', 'h', ''] as const;

const Line = z.object({
  theme: z.enum(THEMES),
  fact: z.string(),
  what: z.string(),
  definition: z.string(),
  unit: z.enum(UNITS),
  band: z.tuple([z.number(), z.number()]),
  isGiven: z.literal(true).optional(),
  mean: z.number(),
  low: z.number(),
  high: z.number(),
  isInside: z.boolean(),
});
const Table = z.object({ engine: z.int(), seeds: z.int(), rows: z.array(Line) });
const Source = z.object({
  title: z.string(),
  year: z.int().nullable(),
  urls: z.array(z.url()).min(1),
  /** A: peer-reviewed, B: a report on many accounts or a survey, C: a blog or collection, P: the platform's own words. */
  quality: z.enum(['A', 'B', 'C', 'P']),
});
const Sources = z.record(z.string(), Source);
const Reasons = z.array(z.object({ rows: z.array(z.string()), en: z.string(), nl: z.string() }));
const Dutch = z.object({ what: z.record(z.string(), z.string()), definition: z.record(z.string(), z.string()) });

export type Theme = (typeof THEMES)[number];
export type Unit = (typeof UNITS)[number];
export type Source = z.infer<typeof Source>;
/** A measurement beside the band that was published. */
export type FactRow = Omit<z.infer<typeof Line>, 'isGiven'> & {
  /** Where the value lies beside the published band. */
  readonly place: 'inside' | 'below' | 'above';
  /** Why a row misses; null for one that doesn't. */
  readonly reason: string | null;
  /** What makes a row easy to meet: the source's number is one of the rules, or the band asks for little more than a direction. */
  readonly ease: 'given' | 'wide' | null;
};
export type Count = { readonly inside: number; readonly all: number };
export type ThemeRows = {
  readonly theme: Theme;
  readonly rows: readonly FactRow[];
  /** The same rows, by the published fact that they belong to. */
  readonly facts: readonly { readonly id: string; readonly source: Source; readonly rows: readonly FactRow[] }[];
};
export type Calibration = {
  readonly engine: number;
  readonly seeds: number;
  readonly themes: readonly ThemeRows[];
  readonly total: Count;
  /** Without the rows that are easy. */
  readonly hard: Count;
  /** Published facts; some have several rows. */
  readonly facts: number;
};

/** A band whose upper end is at least so many times its lower one is called wide. */
export const WIDE = 5;

/** Reads the kept table of `npm run calibrate`; throws where a row lacks its source, its Dutch words or its reason. */
export function readCalibration(locale: Locale): Calibration {
  const { engine, seeds, rows: lines } = Table.parse(table);
  const words: Words = { dutch: locale === 'nl' ? Dutch.parse(dutch) : null, reasons: Reasons.parse(reasons) };
  const rows = lines.map((line) => tell(line, words, locale));
  return {
    engine,
    seeds,
    themes: THEMES.map((theme) =>
      byFact(
        theme,
        rows.filter((row) => row.theme === theme),
      ),
    ),
    total: countInside(rows),
    hard: countInside(rows.filter(({ ease }) => ease === null)),
    facts: new Set(rows.map(({ fact }) => fact)).size,
  };
}

/** How the players fared, from `npm run rank -- --write`. */
export const readRanks = (): z.infer<typeof Ranks> => Ranks.parse(ranks);

export const countInside = (rows: readonly FactRow[]): Count => ({
  inside: rows.filter(({ isInside }) => isInside).length,
  all: rows.length,
});

function byFact(theme: Theme, rows: readonly FactRow[]): ThemeRows {
  const known = Sources.parse(sources);
  const facts = [...new Set(rows.map(({ fact }) => fact))].map((id) => ({
    id,
    source: need(known[id], `The fact ${id} has no source: add it to sources.json.`),
    rows: rows.filter(({ fact }) => fact === id),
  }));
  return { theme, rows, facts };
}

/** What is said of the rows in words, read once for all of them. */
type Words = { readonly dutch: z.infer<typeof Dutch> | null; readonly reasons: z.infer<typeof Reasons> };

function tell({ isGiven, ...line }: z.infer<typeof Line>, words: Words, locale: Locale): FactRow {
  const [from, to] = line.band;
  const isWide = from >= 0 && to >= WIDE * from;
  return {
    ...line,
    ...(words.dutch && inDutch(line, words.dutch)),
    place: line.isInside ? 'inside' : line.mean < from ? 'below' : 'above',
    reason: line.isInside ? null : reasonFor(`${line.fact} ${line.what}`, words, locale),
    ease: isGiven ? 'given' : isWide ? 'wide' : null,
  };
}

function inDutch({ what, definition }: { what: string; definition: string }, words: z.infer<typeof Dutch>) {
  return {
    what: need(words.what[what], `"${what}" has no Dutch words: add them to dutch.json.`),
    definition: need(words.definition[definition], `"${definition}" has no Dutch words: add them to dutch.json.`),
  };
}

function reasonFor(row: string, words: Words, locale: Locale): string {
  const found = words.reasons.find(({ rows }) => rows.includes(row));
  return need(found, `"${row}" misses its band and nobody says why: add it to reasons.json.`)[locale];
}

function need<T>(value: T | undefined, message: string): T {
  if (value === undefined) throw new Error(message);
  return value;
}
