import { z } from 'zod';
import type { LessonCheck } from '../checks/schemas.ts';
import { Frontmatter } from '../frontmatter.ts';
import { splitFrontmatter } from '../split-frontmatter.ts';
import { findForbiddenCharacter, sayForbidden } from './characters.ts';
import { findExcess } from './limits.ts';
import type { LessonMistake } from './mistakes.ts';
import { readBody } from './read-body.ts';
import { readFrontmatter } from './read-frontmatter.ts';
import type { LessonPieces } from './reading.ts';
import { LessonTree } from './tree.ts';

/** A lesson that may be shown: plain data, kept at release. Parsed again whenever it comes out of the database. */
export const CheckedLesson = z.strictObject({
  frontmatter: Frontmatter,
  outline: z.strictObject({
    sections: z.array(z.strictObject({ id: z.string(), title: z.string(), words: z.int() })),
    checks: z.array(z.custom<LessonCheck>()),
  }),
  tree: LessonTree,
});
export type CheckedLesson = z.infer<typeof CheckedLesson>;

export type LessonVerdict =
  { readonly ok: true; readonly lesson: CheckedLesson } | { readonly ok: false; readonly mistakes: readonly LessonMistake[] };

/**
 * Reads the whole source of a lesson that a stranger may have written. Pure: nothing is executed, opened or asked for.
 * It may be slow for a hostile source in spite of its limits, so a server calls it in a thread with a deadline.
 */
export function checkLesson(written: string, pieces: LessonPieces): LessonVerdict {
  const source = written.replace(/^\uFEFF/, ''); // editors on Windows begin a file with it
  const first = [...findExcess(source), ...findHidden(source)];
  if (first.length > 0) return { ok: false, mistakes: first };
  const { head, body, firstLine } = splitFrontmatter(source);
  const { frontmatter, mistakes } = readFrontmatter(head);
  const read = readBody({ body, firstLine, pieces });
  const all = [...mistakes, ...read.mistakes];
  if (frontmatter === null || all.length > 0) return { ok: false, mistakes: all };
  const { sections, checks } = read.outline;
  return { ok: true, lesson: { frontmatter, outline: { sections: [...sections], checks: [...checks] }, tree: [...read.tree] } };
}

function findHidden(source: string): LessonMistake[] {
  const forbidden = findForbiddenCharacter(source);
  if (!forbidden) return [];
  const before = source.slice(0, forbidden.index).split(/\r\n|\r|\n/);
  return [
    { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, field: 'text', message: sayForbidden(forbidden.name) },
  ];
}
