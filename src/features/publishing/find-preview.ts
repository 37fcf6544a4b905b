import type { Ctx } from '#features/accounts/index.ts';
import type { LessonVerdict } from '#features/lessons/index.ts';
import { findDrawings } from './figures.ts';
import { listAuthorNames, type ReleasedLesson } from './released.ts';
import type { ReviewedDraft } from './review-draft.ts';

type Sound = Extract<LessonVerdict, { ok: true }>;

/** A draft as its readers would see it; figures that nobody has played yet stay without a picture. */
export async function findPreview(
  { db }: Ctx,
  { lesson: { track, locale, key } }: ReviewedDraft,
  { lesson }: Sound,
): Promise<ReleasedLesson> {
  const [drawings, authors] = await Promise.all([findDrawings(db, lesson.tree), listAuthorNames(db, [key])]);
  return { track, locale, key, ...lesson, drawings, authors: authors.get(key) ?? [] };
}
