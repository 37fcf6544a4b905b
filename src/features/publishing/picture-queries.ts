import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { Db, DbOrTx } from '#db/client.ts';
import { lessonCohorts, lessonPictures, lessons, lessonVersions } from '#db/schema/publishing.ts';
import type { Ctx, DataExporter } from '#features/accounts/index.ts';
import { findOwnLesson } from './rows.ts';

/** Whom a picture is for: everybody, the cohorts of its lesson, or so far its authors alone. */
export type SeenBy = 'everyone' | 'cohorts' | 'authors';

/**
 * Whether somebody may see a picture, and who else: everybody, or the cohorts, once the released text of its lesson shows
 * it; its authors always. Null for all others, as if there were none.
 */
export async function findPicture(ctx: Ctx, id: string, cohortIds: readonly string[]): Promise<SeenBy | null> {
  const { db, actor } = ctx;
  const picture = await db
    .select({ lessonId: lessonPictures.lessonId })
    .from(lessonPictures)
    .where(eq(lessonPictures.id, id))
    .get();
  if (!picture) return null;
  const audience = await findAudience(db, picture.lessonId, id);
  if (audience === 'everyone') return 'everyone';
  const isAuthor = (await findOwnLesson(db, actor, picture.lessonId)) !== null;
  if (audience === 'cohorts') return isAuthor || (await isForCohorts(db, picture.lessonId, cohortIds)) ? 'cohorts' : null;
  return isAuthor ? 'authors' : null;
}

/** The picture itself, as WebP; null when it went meanwhile. Whether it may be seen is for {@link findPicture} to say. */
export async function readPicture(db: DbOrTx, id: string): Promise<Buffer | null> {
  const row = await db.select({ bytes: lessonPictures.bytes }).from(lessonPictures).where(eq(lessonPictures.id, id)).get();
  return row?.bytes ?? null;
}

async function findAudience(db: Db, lessonId: string, pictureId: string): Promise<'everyone' | 'cohorts' | null> {
  const row = await db
    .select({ audience: lessons.audience })
    .from(lessons)
    .innerJoin(lessonVersions, and(eq(lessonVersions.lessonId, lessons.id), eq(lessonVersions.number, lessons.releasedVersion)))
    .where(and(eq(lessons.id, lessonId), eq(lessons.state, 'released'), sql`instr(${lessonVersions.source}, ${pictureId}) > 0`))
    .get();
  return row?.audience ?? null;
}

async function isForCohorts(db: Db, lessonId: string, cohortIds: readonly string[]): Promise<boolean> {
  if (cohortIds.length === 0) return false;
  const row = await db
    .select({ lessonId: lessonCohorts.lessonId })
    .from(lessonCohorts)
    .where(and(eq(lessonCohorts.lessonId, lessonId), inArray(lessonCohorts.cohortId, [...cohortIds])))
    .get();
  return row !== undefined;
}

/** Which of these pictures a lesson has. */
export async function listPictureIds(db: DbOrTx, lessonId: string, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .select({ id: lessonPictures.id })
    .from(lessonPictures)
    .where(and(eq(lessonPictures.lessonId, lessonId), inArray(lessonPictures.id, [...ids])));
  return rows.map(({ id }) => id);
}

/** The pictures that a member added to lessons; each can be had at its address while they are its author. */
export const exportPictures: DataExporter = async ({ db, actor }) => {
  const rows = await db
    .select({
      id: lessonPictures.id,
      width: lessonPictures.width,
      height: lessonPictures.height,
      addedAt: lessonPictures.addedAt,
    })
    .from(lessonPictures)
    .where(eq(lessonPictures.authorId, actor.userId))
    .orderBy(asc(lessonPictures.addedAt), asc(lessonPictures.id));
  return { pictures: rows.map(({ id, ...picture }) => ({ address: `/media/${id}.webp`, ...picture })) };
};
