import { and, desc, eq, isNotNull } from 'drizzle-orm';
import type { DbOrTx } from '#db/client.ts';
import { lessonAuthors, lessons, lessonVersions } from '#db/schema/publishing.ts';
import { type Actor, holdsRole, type Member, requireRole } from '#features/accounts/index.ts';
import type { Refusal } from '#kernel/result.ts';

export type LessonRow = typeof lessons.$inferSelect;
export type VersionRow = typeof lessonVersions.$inferSelect;

/** Refuses who may not write lessons at all. */
export const requireInstructor = (actor: Actor): Refusal<'sign-in-needed' | 'not-allowed'> | undefined =>
  requireRole(actor, 'instructor');

/** A lesson of which somebody is an author; null when it is another's or there is none, which nobody else learns to tell apart. */
export async function findOwnLesson(db: DbOrTx, actor: Actor, lessonId: string): Promise<LessonRow | null> {
  if (requireInstructor(actor) || actor.kind === 'guest') return null;
  const row = await db
    .select({ lesson: lessons })
    .from(lessons)
    .innerJoin(lessonAuthors, eq(lessonAuthors.lessonId, lessons.id))
    .where(and(eq(lessons.id, lessonId), eq(lessonAuthors.userId, actor.userId)))
    .get();
  return row?.lesson ?? null;
}

/** The same for deeds that an admin may do to anybody's lesson, without reading its drafts: withdrawing it, giving it an author. */
export async function findGovernedLesson(db: DbOrTx, actor: Member, lessonId: string): Promise<LessonRow | null> {
  if (!holdsRole(actor.role, 'admin')) return findOwnLesson(db, actor, lessonId);
  return (await db.select().from(lessons).where(eq(lessons.id, lessonId)).get()) ?? null;
}

/** The newest version that counts; null for a lesson without one, which only a torn database has. */
export async function findNewest(db: DbOrTx, lessonId: string): Promise<(VersionRow & { number: number }) | null> {
  const row = await db
    .select()
    .from(lessonVersions)
    .where(and(eq(lessonVersions.lessonId, lessonId), isNotNull(lessonVersions.number)))
    .orderBy(desc(lessonVersions.number))
    .limit(1)
    .get();
  return row && row.number !== null ? { ...row, number: row.number } : null;
}
