import { eq } from 'drizzle-orm';
import { lessonCohorts } from '#db/schema/publishing.ts';
import type { Ctx } from '#features/accounts/index.ts';
import type { LessonMistake } from '#features/lessons/index.ts';
import type { CheckSafely } from './check-safely.ts';
import { findMisfits } from './find-misfits.ts';
import type { LessonShelf } from './shelf.ts';

/** What learners will have of a lesson. */
export type Seen = {
  readonly words: number;
  readonly minutes: number;
  readonly sections: number;
  readonly checks: number;
  readonly cards: number;
};
/** How the newest text stands before a release; `cohortIds` are those that it was last released for. */
export type ReleaseReview =
  | { readonly kind: 'busy' }
  | { readonly kind: 'faulty'; readonly mistakes: readonly LessonMistake[] }
  | { readonly kind: 'sound'; readonly seen: Seen; readonly cohortIds: readonly string[] };

type Draft = { readonly lesson: { readonly id: string; readonly key: string }; readonly source: string };

/** Looks a draft over for its author; the release itself looks again. */
export async function reviewForRelease(
  { db }: Ctx,
  { check, shelf }: { readonly check: CheckSafely; readonly shelf: LessonShelf },
  { lesson, source }: Draft,
): Promise<ReleaseReview> {
  const verdict = await check(source);
  if (!verdict.ok) return { kind: 'busy' };
  if (!verdict.value.ok) return { kind: 'faulty', mistakes: verdict.value.mistakes };
  const misfits = await findMisfits(db, shelf, { lesson, checked: verdict.value.lesson, source });
  if (misfits.length > 0) return { kind: 'faulty', mistakes: misfits };
  const { outline, frontmatter } = verdict.value.lesson;
  const rows = await db.select({ id: lessonCohorts.cohortId }).from(lessonCohorts).where(eq(lessonCohorts.lessonId, lesson.id));
  return {
    kind: 'sound',
    cohortIds: rows.map(({ id }) => id),
    seen: {
      words: outline.sections.reduce((sum, { words }) => sum + words, 0),
      minutes: frontmatter.minutes,
      sections: outline.sections.length,
      checks: outline.checks.length,
      cards: frontmatter.cards.length,
    },
  };
}
