import type { ExcerptPiece } from './excerpt.ts';

/** A result as the page shows it, whoever found it: the index of the build, or the server among released lessons. */
export type ShownResult = {
  readonly url: string;
  readonly title: string;
  /** Of all words but the labels; the reader's where there is none. */
  readonly language: string | undefined;
  /** Track and level, where it has them. */
  readonly labels: readonly string[];
  readonly text: readonly ExcerptPiece[];
  readonly sections: readonly { readonly title: string; readonly url: string }[];
};

/** What the server found; those that a title speaks for stand before what the index found, the others behind it. */
export type ReleasedResults = { readonly before: readonly ShownResult[]; readonly behind: readonly ShownResult[] };
