import { and, eq, isNull, lte } from 'drizzle-orm';
import { examAttempts } from '#db/schema/exams.ts';
import type { Ctx, Member } from '#features/accounts/index.ts';
import type { Banks } from '../banks.ts';
import { EXAM_RULES } from '../exam-rules.ts';
import { finishAttempt } from './finish-attempt.ts';

/** Ends a member's attempts that were left open for too long, with the answers given: before anything is read off them. */
export async function closeOverdueAttempts(ctx: Ctx<Member>, banks: Banks): Promise<void> {
  const oldest = new Date(ctx.now.getTime() - EXAM_RULES.openMs);
  const overdue = await ctx.db
    .select({ attempt: examAttempts.id })
    .from(examAttempts)
    .where(and(eq(examAttempts.userId, ctx.actor.userId), isNull(examAttempts.finishedAt), lte(examAttempts.startedAt, oldest)));
  // At most one a track, and hardly ever one at all.
  for (const input of overdue) await finishAttempt(ctx, banks, input);
}
