import { and, eq, inArray } from 'drizzle-orm';
import type { DbOrTx } from '#db/client.ts';
import { lessonCohorts, lessons, lessonVersions } from '#db/schema/publishing.ts';
import type { Ctx } from '#features/accounts/index.ts';
import type { CheckedLesson, LessonMistake } from '#features/lessons/index.ts';
import { ok, refuse, type Refusal, type Result } from '#kernel/result.ts';
import type { CheckSafely } from '../check-safely.ts';
import { findMissingPictures } from '../find-missing-pictures.ts';
import type { Audience, ReleaseLesson } from '../input.ts';
import { findNewest, findOwnLesson, type LessonRow, requireInstructor } from '../rows.ts';
import type { LessonShelf } from '../shelf.ts';

type Refused = 'sign-in-needed' | 'not-allowed' | 'not-found' | 'stale' | 'busy';
/** A lesson that can't be released as it stands, with everything that is wrong in it. */
export type Faulty = Refusal<'faulty'> & { readonly mistakes: readonly LessonMistake[] };
type Given = { readonly check: CheckSafely; readonly shelf: LessonShelf };

/**
 * Shows the newest version to learners, from their next request. It is checked here whatever was checked before, and
 * what comes of that is kept and drawn. Releasing it again changes only the audience.
 */
export async function releaseLesson(
  ctx: Ctx,
  { check, shelf }: Given,
  input: ReleaseLesson,
): Promise<Result<{ track: LessonRow['track']; key: string }, Refused> | Faulty> {
  const { actor, db, now } = ctx;
  const refusal = requireInstructor(actor);
  if (refusal) return refusal;
  const lesson = await findOwnLesson(db, actor, input.lessonId);
  const newest = await findNewest(db, input.lessonId);
  if (!lesson || !newest) return refuse('not-found');
  if (newest.number !== input.number) return refuse('stale', { detail: { newest: newest.number } });
  const verdict = await check(newest.source);
  if (!verdict.ok) return verdict;
  if (!verdict.value.ok) return faulty(verdict.value.mistakes);
  const checked = verdict.value.lesson;
  const mistakes = await findMisfits(db, shelf, { lesson, checked, source: newest.source });
  if (mistakes.length > 0) return faulty(mistakes);
  await db.transaction(async (tx) => {
    await tx.update(lessonVersions).set({ checked }).where(eq(lessonVersions.id, newest.id));
    await tx
      .update(lessons)
      .set({
        state: 'released',
        audience: input.audience.kind,
        releasedVersion: newest.number,
        releasedAt: lesson.releasedAt ?? now,
        updatedAt: now,
      })
      .where(eq(lessons.id, lesson.id));
    await setCohorts(tx, lesson.id, input.audience);
  });
  return ok({ track: lesson.track, key: lesson.key });
}

const faulty = (mistakes: readonly LessonMistake[]): Faulty => ({ ...refuse('faulty'), mistakes });

type Own = { readonly lesson: LessonRow; readonly checked: CheckedLesson; readonly source: string };

/** What is wrong only where it stands: another id than the lesson's own, or lessons before it that are not there. */
async function findMisfits(db: DbOrTx, shelf: LessonShelf, { lesson, checked, source }: Own): Promise<LessonMistake[]> {
  const { id, requires } = checked.frontmatter;
  const at = (field: string) => source.split(/\r\n|\r|\n/).findIndex((line) => line.startsWith(`${field}:`)) + 1 || 1;
  const mistakes: LessonMistake[] = await findMissingPictures(db, lesson.id, source);
  if (id !== lesson.key) {
    const message = `is "${id}", but this lesson is "${lesson.key}": progress hangs on it. Write that, or begin a new lesson.`;
    mistakes.push({ line: at('id'), column: 1, field: 'id', message });
  }
  const ours = requires.filter((required) => !shelf.has(required));
  const found = ours.length === 0 ? [] : await listReleasedKeys(db, ours);
  for (const required of ours.filter((key) => !found.includes(key))) {
    const message = `names "${required}", and no lesson with this id is released. Mend it or leave it out.`;
    mistakes.push({ line: at('requires'), column: 1, field: 'requires', message });
  }
  return mistakes;
}

async function listReleasedKeys(db: DbOrTx, keys: readonly string[]): Promise<string[]> {
  const rows = await db
    .select({ key: lessons.key })
    .from(lessons)
    .where(and(eq(lessons.state, 'released'), inArray(lessons.key, [...keys])));
  return rows.map(({ key }) => key);
}

async function setCohorts(tx: DbOrTx, lessonId: string, audience: Audience): Promise<void> {
  await tx.delete(lessonCohorts).where(eq(lessonCohorts.lessonId, lessonId));
  if (audience.kind === 'everyone') return;
  const cohortIds = [...new Set(audience.cohortIds)];
  await tx.insert(lessonCohorts).values(cohortIds.map((cohortId) => ({ lessonId, cohortId })));
}
