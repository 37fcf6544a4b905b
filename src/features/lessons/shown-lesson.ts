import type { CatalogueLesson } from './catalogue.ts';
import type { Frontmatter, Track } from './frontmatter.ts';

/** A lesson as its page draws it, ours or an instructor's; the body is handed in beside it. */
export type ShownLesson = Pick<
  Frontmatter,
  'id' | 'title' | 'summary' | 'minutes' | 'level' | 'objectives' | 'cards' | 'sources' | 'checked'
> & {
  readonly track: Track;
  /** The language of the text, which may not be the reader's. */
  readonly language: 'en' | 'nl';
  readonly sections: CatalogueLesson['sections'];
  readonly checkIds: readonly string[];
};

/** Another lesson, to go on to. `path` is without language. */
export type LessonLink = { readonly title: string; readonly path: string };
