import { and, asc, eq, isNotNull, or } from 'drizzle-orm';
import { lessonAuthors, lessons, lessonVersions } from '#db/schema/publishing.ts';
import type { Ctx, DataExporter } from '#features/accounts/index.ts';
import { findNewest, findOwnLesson, type LessonRow } from './rows.ts';

/** A lesson as its author opens it: the newest text. Null for anybody else. */
export async function findDraft(
  { db, actor }: Ctx,
  lessonId: string,
): Promise<{ lesson: LessonRow; number: number; source: string } | null> {
  const lesson = await findOwnLesson(db, actor, lessonId);
  const newest = await findNewest(db, lessonId);
  return lesson && newest ? { lesson, number: newest.number, source: newest.source } : null;
}

/** The words of one version; null for who is no author, and for another's text that was kept aside. */
export async function findVersionSource({ db, actor }: Ctx, lessonId: string, versionId: string): Promise<string | null> {
  if (actor.kind === 'guest' || !(await findOwnLesson(db, actor, lessonId))) return null;
  const row = await db
    .select({ source: lessonVersions.source })
    .from(lessonVersions)
    .where(and(eq(lessonVersions.lessonId, lessonId), eq(lessonVersions.id, versionId), seenBy(actor.userId)))
    .get();
  return row?.source ?? null;
}

const seenBy = (userId: string) => or(isNotNull(lessonVersions.number), eq(lessonVersions.authorId, userId));

/** What this feature holds of a member: the lessons they write and the texts they saved. */
export const exportLessons: DataExporter = async ({ db, actor }) => ({
  lessons: await db
    .select({ key: lessons.key, track: lessons.track, language: lessons.locale, state: lessons.state })
    .from(lessons)
    .innerJoin(lessonAuthors, eq(lessonAuthors.lessonId, lessons.id))
    .where(eq(lessonAuthors.userId, actor.userId))
    .orderBy(asc(lessons.key)),
  texts: await db
    .select({ lesson: lessons.key, number: lessonVersions.number, savedAt: lessonVersions.savedAt, text: lessonVersions.source })
    .from(lessonVersions)
    .innerJoin(lessons, eq(lessons.id, lessonVersions.lessonId))
    .where(eq(lessonVersions.authorId, actor.userId))
    .orderBy(asc(lessonVersions.savedAt), asc(lessonVersions.id)),
});
