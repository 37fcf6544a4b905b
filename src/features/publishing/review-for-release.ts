import { eq } from 'drizzle-orm';
import { lessonCohorts } from '#db/schema/publishing.ts';
import type { Ctx } from '#features/accounts/index.ts';
import type { LessonMistake } from '#features/lessons/index.ts';
import { judgeText, type Judging } from './judge-text.ts';

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

type Draft = Parameters<typeof judgeText>[2];

/** Looks a draft over for its author; the release itself looks again. */
export async function reviewForRelease({ db }: Ctx, judging: Judging, draft: Draft): Promise<ReleaseReview> {
  const verdict = await judgeText(db, judging, draft);
  if (!verdict.ok) return { kind: 'busy' };
  if (!verdict.value.ok) return { kind: 'faulty', mistakes: verdict.value.mistakes };
  const { outline, frontmatter } = verdict.value.lesson;
  const rows = await db
    .select({ id: lessonCohorts.cohortId })
    .from(lessonCohorts)
    .where(eq(lessonCohorts.lessonId, draft.lesson.id));
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
