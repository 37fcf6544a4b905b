import { and, eq, isNull } from 'drizzle-orm';
import type { DbOrTx } from '#db/client.ts';
import { examAttempts } from '#db/schema/exams.ts';
import type { Ctx } from '#features/accounts/index.ts';
import type { Track } from '#features/lessons/client.ts';
import { ok, refuse, type Result } from '#kernel/result.ts';
import { type Banks, questionsOf } from '../banks.ts';
import type { Bank } from '../bank/schema.ts';
import { type Attempt, findOwnAttempt } from '../rows.ts';
import { closesAt, gradeAttempt, isOverdue } from '../rules.ts';

/**
 * Ends an attempt and marks it by the answers that are kept. Ending it again, from another tab or at the same moment,
 * changes nothing: the first end counts.
 */
export async function finishAttempt(
  ctx: Ctx,
  banks: Banks,
  input: { readonly attempt: string },
): Promise<Result<{ track: Track }, 'sign-in-needed' | 'unknown-attempt'>> {
  const { actor, now } = ctx;
  if (actor.kind === 'guest') return refuse('sign-in-needed');
  const member = { ...ctx, actor };
  const ended = await ctx.db.transaction(async (tx) => {
    const attempt = await findOwnAttempt(tx, member, input.attempt);
    const bank = attempt && banks.get(attempt.track);
    if (!bank) return null;
    if (attempt.finishedAt !== null) return attempt;
    await endAttempt(tx, { attempt, bank, now });
    return attempt;
  });
  if (!ended) return refuse('unknown-attempt');
  return ok({ track: ended.track });
}

/** Marks an attempt that is still open. One that was open for too long ends at the moment it should have closed. */
export async function endAttempt(
  db: DbOrTx,
  { attempt, bank, now }: { readonly attempt: Attempt; readonly bank: Bank; readonly now: Date },
): Promise<void> {
  const { scorePercent, passed } = gradeAttempt(questionsOf(bank, attempt.questions), attempt.answers);
  await db
    .update(examAttempts)
    .set({ finishedAt: isOverdue(attempt, now) ? closesAt(attempt) : now, scorePercent, passed })
    .where(and(eq(examAttempts.id, attempt.id), isNull(examAttempts.finishedAt)));
}
