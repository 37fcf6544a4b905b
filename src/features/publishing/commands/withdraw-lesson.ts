import { eq } from 'drizzle-orm';
import { lessons } from '#db/schema/publishing.ts';
import type { Ctx } from '#features/accounts/index.ts';
import { ok, refuse, type Result } from '#kernel/result.ts';
import type { WithdrawLesson } from '../input.ts';
import { findGovernedLesson, requireInstructor } from '../rows.ts';

type Refused = 'sign-in-needed' | 'not-allowed' | 'not-found' | 'not-released';

/**
 * Takes a released lesson away from learners, from their next request. What they did in it stays theirs, and its authors
 * go on writing. Twice is once.
 */
export async function withdrawLesson(ctx: Ctx, input: WithdrawLesson): Promise<Result<void, Refused>> {
  const { actor } = ctx;
  if (actor.kind === 'guest') return refuse('sign-in-needed');
  const refusal = requireInstructor(actor);
  if (refusal) return refusal;
  return ctx.db.transaction(async (tx) => {
    const lesson = await findGovernedLesson(tx, actor, input.lessonId);
    if (!lesson) return refuse('not-found');
    if (lesson.state === 'draft') return refuse('not-released');
    if (lesson.state === 'released')
      await tx.update(lessons).set({ state: 'withdrawn', updatedAt: ctx.now }).where(eq(lessons.id, lesson.id));
    return ok();
  });
}
