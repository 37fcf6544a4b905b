import { and, asc, desc, eq, isNotNull, or } from 'drizzle-orm';
import { lessonAuthors, lessons, lessonVersions } from '#db/schema/publishing.ts';
import type { Ctx, DataExporter } from '#features/accounts/index.ts';
import { findNewest, findOwnLesson, type LessonRow, requireInstructor } from './rows.ts';

/** A lesson in its author's list. */
export type OwnLesson = Pick<
  LessonRow,
  'id' | 'key' | 'track' | 'locale' | 'state' | 'audience' | 'releasedVersion' | 'updatedAt'
>;

const OWN = {
  id: lessons.id,
  key: lessons.key,
  track: lessons.track,
  locale: lessons.locale,
  state: lessons.state,
  audience: lessons.audience,
  releasedVersion: lessons.releasedVersion,
  updatedAt: lessons.updatedAt,
};

/** The lessons that somebody may write, the last changed first; none for who is no instructor. */
export async function listOwnLessons({ db, actor }: Ctx): Promise<OwnLesson[]> {
  if (requireInstructor(actor) || actor.kind === 'guest') return [];
  return db
    .select(OWN)
    .from(lessons)
    .innerJoin(lessonAuthors, eq(lessonAuthors.lessonId, lessons.id))
    .where(eq(lessonAuthors.userId, actor.userId))
    .orderBy(desc(lessons.updatedAt), asc(lessons.id));
}

/** A saved text without its words. `number` is null for one that was kept aside. */
export type SavedVersion = {
  readonly id: string;
  readonly number: number | null;
  readonly beganFrom: number;
  readonly authorId: string | null;
  readonly savedAt: Date;
};

/** A lesson as its author opens it: the newest text. Null for anybody else. */
export async function findDraft(
  { db, actor }: Ctx,
  lessonId: string,
): Promise<{ lesson: OwnLesson; number: number; source: string } | null> {
  const lesson = await findOwnLesson(db, actor, lessonId);
  const newest = await findNewest(db, lessonId);
  return lesson && newest ? { lesson, number: newest.number, source: newest.source } : null;
}

/** What an author may go back to: every version, and the texts of their own that were kept aside; newest first. */
export async function listVersions({ db, actor }: Ctx, lessonId: string): Promise<SavedVersion[] | null> {
  if (actor.kind === 'guest' || !(await findOwnLesson(db, actor, lessonId))) return null;
  return db
    .select({
      id: lessonVersions.id,
      number: lessonVersions.number,
      beganFrom: lessonVersions.beganFrom,
      authorId: lessonVersions.authorId,
      savedAt: lessonVersions.savedAt,
    })
    .from(lessonVersions)
    .where(and(eq(lessonVersions.lessonId, lessonId), seenBy(actor.userId)))
    .orderBy(desc(lessonVersions.savedAt), desc(lessonVersions.id));
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
