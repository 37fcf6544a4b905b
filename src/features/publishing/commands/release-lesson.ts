import { eq } from 'drizzle-orm';
import type { DbOrTx } from '#db/client.ts';
import { lessonCohorts, lessons, lessonVersions } from '#db/schema/publishing.ts';
import type { Ctx } from '#features/accounts/index.ts';
import { listTaughtCohorts } from '#features/cohorts/index.ts';
import { comparable } from '#features/lessons/client.ts';
import type { CheckedLesson, LessonMistake } from '#features/lessons/index.ts';
import type { PlayFigure } from '#features/sandbox/index.ts';
import { ok, refuse, type Refusal, type Result } from '#kernel/result.ts';
import { keepDrawings } from '../figures.ts';
import type { Audience, ReleaseLesson } from '../input.ts';
import { judgeText, type Judging } from '../judge-text.ts';
import { listedOf, proseOf } from '../listed.ts';
import { findNewest, findOwnLesson, type LessonRow, requireInstructor } from '../rows.ts';

type Refused = 'sign-in-needed' | 'not-allowed' | 'not-found' | 'stale' | 'busy';
/** A lesson that can't be released as it stands, with everything that is wrong in it. */
export type Faulty = Refusal<'faulty'> & { readonly mistakes: readonly LessonMistake[] };
type Given = Judging & { readonly play: PlayFigure };

/**
 * Shows the newest version to learners, from their next request. It is checked here whatever was checked before, and
 * what comes of that is kept and drawn; explorables that nobody has played yet are played, which takes up to 14 s each.
 * Releasing it again changes only the audience.
 */
export async function releaseLesson(
  ctx: Ctx,
  given: Given,
  input: ReleaseLesson,
): Promise<Result<{ track: LessonRow['track']; key: string }, Refused> | Faulty> {
  const { actor, db, now } = ctx;
  const refusal = requireInstructor(actor);
  if (refusal) return refusal;
  const lesson = await findOwnLesson(db, actor, input.lessonId);
  const newest = await findNewest(db, input.lessonId);
  if (!lesson || !newest) return refuse('not-found');
  if (!(await teachesAll(ctx, input.audience))) return refuse('not-found', { field: 'cohortIds' });
  if (newest.number !== input.number) return refuse('stale', { detail: { newest: newest.number } });
  const verdict = await judgeText(db, given, { lesson, source: newest.source });
  if (!verdict.ok) return verdict;
  if (!verdict.value.ok) return faulty(verdict.value.mistakes);
  const checked = verdict.value.lesson;
  const drawn = await keepDrawings(ctx, given.play, checked.tree);
  if (!drawn.ok) return drawn;
  await db.transaction(async (tx) => {
    await tx.update(lessonVersions).set(keptOf(checked)).where(eq(lessonVersions.id, newest.id));
    await tx
      .update(lessons)
      .set({
        state: 'released',
        withdrawnWhy: null,
        audience: input.audience.kind,
        releasedVersion: newest.number,
        releasedAt: lesson.releasedAt ?? now,
        listed: listedOf(checked),
        updatedAt: now,
      })
      .where(eq(lessons.id, lesson.id));
    await setCohorts(tx, lesson.id, input.audience);
  });
  return ok({ track: lesson.track, key: lesson.key });
}

/** Whether the lesson is for cohorts of one's own: nobody puts a lesson before another's learners. */
async function teachesAll(ctx: Ctx, audience: Audience): Promise<boolean> {
  if (audience.kind === 'everyone') return true;
  const taught = (await listTaughtCohorts(ctx)).map(({ id }) => id);
  return audience.cohortIds.every((id) => taught.includes(id));
}

const faulty = (mistakes: readonly LessonMistake[]): Faulty => ({ ...refuse('faulty'), mistakes });

/** What a released version keeps of its check, besides what lists show. */
function keptOf(checked: CheckedLesson) {
  const { title, summary } = checked.frontmatter;
  const prose = proseOf(checked.tree);
  return { checked, prose, searchText: comparable(`${title} ${summary} ${prose}`) };
}

async function setCohorts(tx: DbOrTx, lessonId: string, audience: Audience): Promise<void> {
  await tx.delete(lessonCohorts).where(eq(lessonCohorts.lessonId, lessonId));
  if (audience.kind === 'everyone') return;
  const cohortIds = [...new Set(audience.cohortIds)];
  await tx.insert(lessonCohorts).values(cohortIds.map((cohortId) => ({ lessonId, cohortId })));
}
