import { and, eq, isNull, lte, type SQL } from 'drizzle-orm';
import { examAttempts } from '#db/schema/exams.ts';
import type { Ctx, Member } from '#features/accounts/index.ts';
import type { Banks } from '../banks.ts';
import { EXAM_RULES } from '../exam-rules.ts';
import { WHOLE } from '../rows.ts';
import { endAttempt } from './finish-attempt.ts';

/** Ends a member's attempts that were left open for too long, with the answers given: before anything is read off them. */
export async function closeOverdueAttempts(ctx: Ctx<Member>, banks: Banks): Promise<void> {
  await close(ctx, banks, eq(examAttempts.userId, ctx.actor.userId));
}

/** The same for everybody's, before results of many are read. */
export async function closeAllOverdueAttempts(ctx: Pick<Ctx, 'db' | 'now'>, banks: Banks): Promise<void> {
  await close(ctx, banks);
}

async function close({ db, now }: Pick<Ctx, 'db' | 'now'>, banks: Banks, whose?: SQL): Promise<void> {
  const oldest = new Date(now.getTime() - EXAM_RULES.openMs);
  const overdue = await db
    .select(WHOLE)
    .from(examAttempts)
    .where(and(whose, isNull(examAttempts.finishedAt), lte(examAttempts.startedAt, oldest)));
  // At most one a learner and track, and hardly ever one at all.
  for (const attempt of overdue) {
    const bank = banks.get(attempt.track);
    if (bank) await endAttempt(db, { attempt, bank, now });
  }
}
