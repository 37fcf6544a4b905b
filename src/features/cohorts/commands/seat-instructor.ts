import { and, eq } from 'drizzle-orm';
import type { DbOrTx } from '#db/client.ts';
import { cohortMembers } from '#db/schema/cohorts.ts';
import type { Ctx, Member } from '#features/accounts/index.ts';
import { ok, refuse, type Result } from '#kernel/result.ts';
import { logDeed } from '../log.ts';

type Who = Pick<Ctx<Member>, 'actor' | 'now'>;
type Place = { readonly cohort: string; readonly userId: string };

/**
 * Gives somebody with the role of instructor a place in a cohort and writes it down; twice is once. Who learns there has
 * to leave first. Call it with the transaction that found them.
 */
export async function seatInstructor(
  tx: DbOrTx,
  who: Who,
  { cohort, userId }: Place,
): Promise<Result<{ isNew: boolean }, 'is-learner'>> {
  const member = { cohortId: cohort, userId, part: 'instructor', joinedAt: who.now } as const;
  const added = await tx.insert(cohortMembers).values(member).onConflictDoNothing().returning({ part: cohortMembers.part });
  if (added.length > 0) {
    await logDeed(tx, who, { cohort, deed: 'instructor-added', userId });
    return ok({ isNew: true });
  }
  const learns = and(eq(cohortMembers.cohortId, cohort), eq(cohortMembers.userId, userId), eq(cohortMembers.part, 'learner'));
  return (await tx.$count(cohortMembers, learns)) > 0 ? refuse('is-learner', { field: 'email' }) : ok({ isNew: false });
}
