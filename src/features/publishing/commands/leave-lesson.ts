import { and, count, eq } from 'drizzle-orm';
import { lessonAuthors } from '#db/schema/publishing.ts';
import type { Ctx } from '#features/accounts/index.ts';
import { ok, refuse, type Result } from '#kernel/result.ts';
import type { WithdrawLesson } from '../input.ts';
import { findOwnLesson, requireInstructor } from '../rows.ts';

type Refused = 'sign-in-needed' | 'not-allowed' | 'not-found' | 'last-author';

/** Takes oneself off a lesson's authors. The last one stays: a lesson without authors could be mended by nobody. */
export async function leaveLesson(ctx: Ctx, input: Pick<WithdrawLesson, 'lessonId'>): Promise<Result<void, Refused>> {
  const { actor } = ctx;
  if (actor.kind === 'guest') return refuse('sign-in-needed');
  const refusal = requireInstructor(actor);
  if (refusal) return refusal;
  return ctx.db.transaction(async (tx): Promise<Result<void, Refused>> => {
    const lesson = await findOwnLesson(tx, actor, input.lessonId);
    if (!lesson) return refuse('not-found');
    const ofLesson = eq(lessonAuthors.lessonId, lesson.id);
    const authors = await tx.select({ count: count() }).from(lessonAuthors).where(ofLesson).get();
    if ((authors?.count ?? 0) < 2) return refuse('last-author');
    await tx.delete(lessonAuthors).where(and(ofLesson, eq(lessonAuthors.userId, actor.userId)));
    return ok();
  });
}
