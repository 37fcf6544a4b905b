import { comparable } from '#features/lessons/client.ts';

/** Something that can be found by its title and summary, without the full-text index. */
export type Findable = {
  readonly kind: 'lesson' | 'term';
  readonly title: string;
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
};

const TITLE_POINTS = 6;
const ALSO_POINTS = 3;
const SUMMARY_POINTS = 2;

/** Finds what holds every word of the query, best first; ties by title. An empty query finds nothing. */
export function findMatches(all: readonly Findable[], query: string, filters: Filters): Found[] {
  const words = comparable(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  return all
    .filter((item) => passes(item, filters))
    .flatMap((item): Found[] => {
      const scores = words.map((word) => scoreOf(item, word));
      if (scores.includes(0)) return [];
      const section = item.also.find((other) => words.some((word) => comparable(other.words).includes(word))) ?? null;
      return [{ ...item, score: scores.reduce((sum, score) => sum + score, 0), section }];
    })
    .sort((a, b) => b.score - a.score || (a.title < b.title ? -1 : 1));
}

function passes(item: Findable, filters: Filters): boolean {
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
