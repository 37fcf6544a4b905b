import { and, desc, eq, gt, inArray } from 'drizzle-orm';
import type { DbOrTx } from '#db/client.ts';
import { cohortLog, cohortMembers } from '#db/schema/cohorts.ts';
import { type Ctx, findPersonByEmail, holdsRole } from '#features/accounts/index.ts';
import { HOUR_MS } from '#kernel/clock.ts';
import { ok, refuse, type Result } from '#kernel/result.ts';
import type { AddInstructor, OneLearner } from '../input.ts';
import { logDeed } from '../log.ts';
import { seatInstructor } from './seat-instructor.ts';
import { teach } from './teach.ts';

type Refused = 'sign-in-needed' | 'not-found';

const withPart = (cohort: string, userId: string, part: 'learner' | 'instructor') =>
  and(eq(cohortMembers.cohortId, cohort), eq(cohortMembers.userId, userId), eq(cohortMembers.part, part));

/** Takes a learner out of a cohort. Their work stays theirs; what was marked waits here in case they come back. */
export const removeLearner = (ctx: Ctx, { cohort, learner }: OneLearner): Promise<Result<void, Refused>> =>
  teach(ctx, cohort, async (tx, _, who) => {
    const gone = await tx
      .delete(cohortMembers)
      .where(withPart(cohort, learner, 'learner'))
      .returning({ userId: cohortMembers.userId });
    if (gone.length > 0) await logDeed(tx, who, { cohort, deed: 'learner-removed', userId: learner });
    return ok();
  });

/** For how long a removal can be undone. */
const UNDO_MS = HOUR_MS;

/** Undoes a removal soon after it. Nobody else gets in this way: who left by themselves has to join again. */
export const restoreLearner = (ctx: Ctx, { cohort, learner }: OneLearner): Promise<Result<void, Refused | 'not-removed'>> =>
  teach(ctx, cohort, async (tx, _, who) => {
    if (!(await wasJustRemoved(tx, { cohort, learner }, ctx.now))) return refuse('not-removed');
    const member = { cohortId: cohort, userId: learner, part: 'learner', joinedAt: ctx.now } as const;
    await tx.insert(cohortMembers).values(member).onConflictDoNothing();
    await logDeed(tx, who, { cohort, deed: 'learner-restored', userId: learner });
    return ok();
  });

async function wasJustRemoved(tx: DbOrTx, { cohort, learner }: OneLearner, now: Date): Promise<boolean> {
  const last = await tx
    .select({ deed: cohortLog.deed })
    .from(cohortLog)
    .where(
      and(
        eq(cohortLog.cohortId, cohort),
        eq(cohortLog.userId, learner),
        inArray(cohortLog.deed, ['learner-removed', 'learner-restored']),
        gt(cohortLog.at, new Date(now.getTime() - UNDO_MS)),
      ),
    )
    .orderBy(desc(cohortLog.at), desc(cohortLog.id))
    .limit(1)
    .get();
  return last?.deed === 'learner-removed';
}

/** Lets another instructor teach a cohort too. An address without an instructor's account says no more than that. */
export const addInstructor = (
  ctx: Ctx,
  { cohort, email }: AddInstructor,
): Promise<Result<{ isNew: boolean }, Refused | 'unknown-instructor' | 'is-learner'>> =>
  teach(ctx, cohort, async (tx, _, who) => {
    const person = await findPersonByEmail(tx, email);
    if (!person || !holdsRole(person.role, 'instructor')) return refuse('unknown-instructor', { field: 'email' });
    return seatInstructor(tx, who, { cohort, userId: person.id });
  });

/** Takes a fellow instructor out of a cohort; oneself one takes out by leaving. */
export const removeInstructor = (
  ctx: Ctx,
  { cohort, learner: userId }: OneLearner,
): Promise<Result<void, Refused | 'leave-instead'>> =>
  teach(ctx, cohort, async (tx, _, who) => {
    if (userId === who.actor.userId) return refuse('leave-instead');
    const gone = await tx
      .delete(cohortMembers)
      .where(withPart(cohort, userId, 'instructor'))
      .returning({ userId: cohortMembers.userId });
    if (gone.length > 0) await logDeed(tx, who, { cohort, deed: 'instructor-removed', userId });
    return ok();
  });
