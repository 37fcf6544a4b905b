import { and, asc, desc, eq, isNotNull, or } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '#db/client.ts';
import { lessonAuthors, lessonCohorts, lessons, lessonVersions } from '#db/schema/publishing.ts';
import type { Ctx, DataExporter } from '#features/accounts/index.ts';
import { CheckedLesson } from '#features/lessons/index.ts';
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

type Place = { readonly track: LessonRow['track']; readonly locale: 'en' | 'nl'; readonly key: string };
/** A released lesson, as a page draws it. */
export type ReleasedLesson = Place & CheckedLesson;
/** A released lesson as lists, search and progress need it. */
export type ListedLesson = Place & z.infer<typeof Listed>;

const Listed = z.object({ frontmatter: CheckedLesson.shape.frontmatter, outline: CheckedLesson.shape.outline });

/** The lessons that are released for a reader of these cohorts, by track and then by key. */
export async function listReleasedLessons(db: Db, cohortIds: readonly string[]): Promise<ListedLesson[]> {
  const rows = await selectReleased(db).orderBy(asc(lessons.track), asc(lessons.key));
  const open = new Map(rows.filter((row) => mayRead(row, cohortIds)).map((row) => [row.key, row]));
  return [...open.values()].map(({ track, locale, key, checked }) => ({ track, locale, key, ...Listed.parse(checked) }));
}

/** One released lesson at its address; null when there is none, or none for this reader. */
export async function findReleasedLesson(
  db: Db,
  { track, key }: { readonly track: string; readonly key: string },
  cohortIds: readonly string[],
): Promise<ReleasedLesson | null> {
  const rows = await selectReleased(db, key);
  const row = rows.find((one) => one.track === track && mayRead(one, cohortIds));
  // Parsed like anything that comes in: a tree is only drawn if it would be let through today.
  return row ? { track: row.track, locale: row.locale, key, ...CheckedLesson.parse(row.checked) } : null;
}

// A lesson for cohorts comes once for each of them.
function selectReleased(db: Db, key?: string) {
  return db
    .select({
      key: lessons.key,
      track: lessons.track,
      locale: lessons.locale,
      audience: lessons.audience,
      cohortId: lessonCohorts.cohortId,
      checked: lessonVersions.checked,
    })
    .from(lessons)
    .innerJoin(lessonVersions, and(eq(lessonVersions.lessonId, lessons.id), eq(lessonVersions.number, lessons.releasedVersion)))
    .leftJoin(lessonCohorts, eq(lessonCohorts.lessonId, lessons.id))
    .where(and(eq(lessons.state, 'released'), key === undefined ? undefined : eq(lessons.key, key)))
    .$dynamic();
}

type Audience = Pick<LessonRow, 'audience'> & { readonly cohortId: string | null };

function mayRead({ audience, cohortId }: Audience, cohortIds: readonly string[]): boolean {
  return audience === 'everyone' || (cohortId !== null && cohortIds.includes(cohortId));
}

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
