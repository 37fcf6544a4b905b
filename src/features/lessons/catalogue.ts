import type { LessonCheck } from './checks/schemas.ts';
import type { Competency, Level, Track } from './frontmatter.ts';

/** A check as the rest of the product counts it. */
export type CatalogueCheck = Pick<LessonCheck, 'id' | 'kind'>;

/** A lesson as the desk, the search and the map need it: plain data, small enough to travel to the browser. */
export type CatalogueLesson = {
  readonly id: string;
  readonly track: Track;
  readonly order: number;
  /** Path without language: `/lessons/job/what-an-smm-manager-does`. */
  readonly path: string;
  readonly title: string;
  readonly summary: string;
  readonly minutes: number;
  readonly level: Level;
  readonly competencies: readonly Competency[];
  readonly requires: readonly string[];
  /** `id` is the English heading's and what progress hangs on; `anchor` is where it stands on this language's page. */
  readonly sections: readonly { readonly id: string; readonly anchor: string; readonly title: string }[];
  readonly checks: readonly CatalogueCheck[];
  /** The language of its words: another than the reader's where a lesson has no translation. */
  readonly language?: 'en' | 'nl';
  /** No longer open to this reader, who did something in it: what they did counts, and nobody is sent there. */
  readonly isClosed?: boolean;
  /** Why its authors withdrew it, if they said so. */
  readonly closedWhy?: string;
};

/** All lessons of one language (English where there is no translation), in the order of the curriculum. */
export type Catalogue = readonly CatalogueLesson[];

/** Our own lessons and those that instructors released, which stand behind ours in each track. */
export function joinCatalogues(ours: Catalogue, released: Catalogue): Catalogue {
  if (released.length === 0) return ours;
  const tracks = new Set([...ours, ...released].map(({ track }) => track));
  return [...tracks].flatMap((track) => [...ours, ...released].filter((lesson) => lesson.track === track));
}

/**
 * Looks a check up for grading, in the language it was answered in (a Dutch word fills a Dutch gap), else in English;
 * null when no lesson or no such check exists.
 */
export type FindCheck = (lessonId: string, checkId: string, language: string) => LessonCheck | null;

/** Whether a lesson has this section in any language. */
export type HasSection = (lessonId: string, sectionId: string) => boolean;
