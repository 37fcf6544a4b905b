import { comparable } from '#features/lessons/client.ts';
import type { ExcerptPiece } from './excerpt.ts';

/** Something that can be found by its title and summary, without the full-text index. */
export type Findable = {
  readonly kind: 'lesson' | 'term';
  readonly title: string;
  /** Of title and summary, where it may be another than the reader's. */
  readonly language?: string;
  readonly summary: string;
  readonly path: string;
  readonly track: string | null;
  readonly level: string | null;
  /** Further words it is known by: section titles, other names. */
  readonly also: readonly { readonly words: string; readonly path: string }[];
};

export type Filters = { readonly kind: string; readonly track: string; readonly level: string };

/** A find: where it leads, and the section that matched if it was one. */
export type Found = Findable & {
  readonly score: number;
  readonly section: { readonly words: string; readonly path: string } | null;
  /** Where the words stand in its text, for what was searched as a whole. */
  readonly excerpt?: readonly ExcerptPiece[];
};

const TITLE_POINTS = 6;
const ALSO_POINTS = 3;
const SUMMARY_POINTS = 2;

/** The words of a query, as they are compared. */
export const wordsOf = (query: string): string[] => comparable(query).split(/\s+/).filter(Boolean);

/** Finds what holds every word of the query, best first; ties by title. An empty query finds nothing. */
export function findMatches(all: readonly Findable[], query: string, filters: Filters): Found[] {
  const words = wordsOf(query);
  if (words.length === 0) return [];
  const matches = all.filter((item) => passes(item, filters) && words.every((word) => scoreOf(item, word) > 0));
  return sortFound(matches.map((item) => scoreFind(item, words)));
}

/** The best first; ties by title. */
export function sortFound(found: readonly Found[]): Found[] {
  return [...found].sort((a, b) => b.score - a.score || (a.title < b.title ? -1 : 1));
}

/** Something found by `words`, with what title, headings and summary earn for it. */
export function scoreFind(item: Findable, words: readonly string[]): Found {
  const score = words.reduce((sum, word) => sum + scoreOf(item, word), 0);
  const section = item.also.find((other) => words.some((word) => comparable(other.words).includes(word))) ?? null;
  return { ...item, score, section };
}

/** Whether a choice of kind, track and level leaves it in. */
export function passes(item: Findable, filters: Filters): boolean {
  return (
    (filters.kind === '' || item.kind === filters.kind) &&
    (filters.track === '' || item.track === filters.track) &&
    (filters.level === '' || item.level === filters.level)
  );
}

function scoreOf(item: Findable, word: string): number {
  const title = comparable(item.title);
  return (
    (title.includes(word) ? TITLE_POINTS + (title.startsWith(word) ? 1 : 0) : 0) +
    (item.also.some((other) => comparable(other.words).includes(word)) ? ALSO_POINTS : 0) +
    (comparable(item.summary).includes(word) ? SUMMARY_POINTS : 0)
  );
}
