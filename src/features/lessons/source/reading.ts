import type GithubSlugger from 'github-slugger';
import type { LessonCheck } from '../checks/schemas.ts';
import type { LessonMistake, Place } from './mistakes.ts';

/** What a lesson may name that stands elsewhere: terms of the glossary, figures beside the lessons. */
export type LessonPieces = { readonly hasTerm: (id: string) => boolean; readonly hasFigure: (path: string) => boolean };

/** What comes together while a body is read. */
export type Reading = {
  /** Null where the build itself looks whether they are there. */
  readonly pieces: LessonPieces | null;
  readonly mistakes: LessonMistake[];
  readonly checks: { readonly check: LessonCheck; readonly at: Place }[];
  readonly prose: string[];
  readonly slugger: GithubSlugger;
};

/** More than anybody mends at once; the rest are mostly consequences. */
const MOST_MISTAKES = 50;

/** Adds a mistake. */
export function report(reading: Reading, at: Place, field: string, message: string): void {
  if (reading.mistakes.length < MOST_MISTAKES) reading.mistakes.push({ ...at, field, message });
}

/** Where a node begins in the file. Errors: throws for a node without a place, which the parser never makes. */
export function placeOf(node: { position?: { start: Place } | undefined }): Place {
  if (!node.position) throw new Error('The parser made a node without a place.');
  const { line, column } = node.position.start;
  return { line, column };
}
