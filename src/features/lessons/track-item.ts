import type { Frontmatter, Level, Track } from './frontmatter.ts';

/** A lesson in the list of the tracks, ours or an instructor's. */
export type TrackItem = Pick<Frontmatter, 'title' | 'minutes'> & {
  readonly track: Track;
  readonly level: Level;
  /** Without language. */
  readonly path: string;
  /** Of the text. */
  readonly language: 'en' | 'nl';
  /** Who wrote it, where it isn't us. */
  readonly by?: string;
};
