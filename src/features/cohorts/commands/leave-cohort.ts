import { and, eq } from 'drizzle-orm';
import { cohortMembers } from '#db/schema/cohorts.ts';
import type { Ctx } from '#features/accounts/index.ts';
import { ok, refuse, type Result } from '#kernel/result.ts';
import { listInstructors } from '../instructors.ts';

/** Takes oneself out of a cohort; its instructors see nothing of one's work from then on. The last who can teach it has to stay. */
export async function leaveCohort(
  { db, actor }: Ctx,
  { cohort }: { readonly cohort: string },
): Promise<Result<void, 'sign-in-needed' | 'last-instructor'>> {
  if (actor.kind === 'guest') return refuse('sign-in-needed');
  return db.transaction(async (tx) => {
    const teaching = (await listInstructors(tx, [cohort])).filter(({ isTeaching }) => isTeaching);
    if (teaching.length === 1 && teaching[0]?.id === actor.userId) return refuse('last-instructor');
    await tx.delete(cohortMembers).where(and(eq(cohortMembers.cohortId, cohort), eq(cohortMembers.userId, actor.userId)));
    return ok();
  });
}
