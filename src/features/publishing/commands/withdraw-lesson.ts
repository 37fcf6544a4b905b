import { eq } from 'drizzle-orm';
import { lessons } from '#db/schema/publishing.ts';
import type { Ctx } from '#features/accounts/index.ts';
import { ok, refuse, type Result } from '#kernel/result.ts';
import { governLesson } from '../govern-lesson.ts';
import type { WithdrawLesson } from '../input.ts';

type Refused = 'sign-in-needed' | 'not-allowed' | 'not-found' | 'not-released';

/**
 * Takes a released lesson away from learners, from their next request. What they did in it stays theirs, and its authors
 * go on writing. A reason, if one is given, is said to those who read it. Twice is once.
 */
export function withdrawLesson(ctx: Ctx, input: WithdrawLesson): Promise<Result<void, Refused>> {
  return governLesson(ctx, input.lessonId, async (tx, { id, state }) => {
    if (state === 'draft') return refuse('not-released');
    const withdrawn = { state: 'withdrawn', withdrawnWhy: input.why || null, updatedAt: ctx.now } as const;
    if (state === 'released') await tx.update(lessons).set(withdrawn).where(eq(lessons.id, id));
    return ok();
  });
}
