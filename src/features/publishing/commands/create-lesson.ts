import { eq } from 'drizzle-orm';
import { lessonAuthors, lessons, lessonVersions } from '#db/schema/publishing.ts';
import type { Ctx } from '#features/accounts/index.ts';
import { ok, refuse, type Result } from '#kernel/result.ts';
import type { CreateLesson } from '../input.ts';
import { findOwnLesson, requireInstructor } from '../rows.ts';
import type { LessonShelf } from '../shelf.ts';

type Refused = 'sign-in-needed' | 'not-allowed' | 'key-taken' | 'id-taken';

/** Begins a lesson, as a draft that only its author can read. Sent again it changes nothing. */
export async function createLesson(
  ctx: Ctx,
  shelf: LessonShelf,
  input: CreateLesson,
): Promise<Result<{ lessonId: string; number: number }, Refused>> {
  const { actor, now } = ctx;
  if (actor.kind === 'guest') return refuse('sign-in-needed');
  const refusal = requireInstructor(actor);
  if (refusal) return refusal;
  const { id, versionId, key, track, locale, source } = input;
  if (shelf.has(key) || shelf.isAt(track, key)) return refuse('key-taken', { field: 'key' });
  return ctx.db.transaction(async (tx) => {
    const created = { lessonId: id, number: 1 };
    if (await tx.select({ id: lessons.id }).from(lessons).where(eq(lessons.id, id)).get())
      return (await findOwnLesson(tx, actor, id))?.key === key ? ok(created) : refuse('id-taken');
    if (await tx.select({ id: lessons.id }).from(lessons).where(eq(lessons.key, key)).get())
      return refuse('key-taken', { field: 'key' });
    await tx.insert(lessons).values({
      id,
      key,
      track,
      locale,
      state: 'draft',
      audience: 'everyone',
      releasedVersion: null,
      releasedAt: null,
      createdAt: now,
      updatedAt: now,
    });
    await tx.insert(lessonAuthors).values({ lessonId: id, userId: actor.userId, addedAt: now });
    await tx
      .insert(lessonVersions)
      .values({ id: versionId, lessonId: id, number: 1, beganFrom: 0, source, authorId: actor.userId, savedAt: now });
    return ok(created);
  });
}
