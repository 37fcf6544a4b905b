import { and, eq } from 'drizzle-orm';
import { cohortMembers, cohorts } from '#db/schema/cohorts.ts';
import { type Ctx, requireRole } from '#features/accounts/index.ts';
import { ok, refuse, type Result } from '#kernel/result.ts';
import { newJoinCode } from '../codes.ts';
import type { CreateCohort } from '../input.ts';

/** Makes a cohort that its maker teaches and whose code lets learners in at once. Making it again changes nothing. */
export async function createCohort(
  ctx: Ctx,
  input: CreateCohort,
): Promise<Result<{ cohort: string }, 'sign-in-needed' | 'not-allowed' | 'id-taken'>> {
  const { actor, now } = ctx;
  const refusal = requireRole(actor, 'instructor');
  if (refusal) return refusal;
  if (actor.kind === 'guest') return refuse('sign-in-needed');
  const { cohort: id, name, timeZone } = input;
  return ctx.db.transaction(async (tx) => {
    const made = await tx
      .insert(cohorts)
      .values({ id, name, timeZone, joinCode: newJoinCode(), createdAt: now })
      .onConflictDoNothing()
      .returning({ id: cohorts.id });
    const member = { cohortId: id, userId: actor.userId, part: 'instructor', joinedAt: now } as const;
    if (made.length > 0) await tx.insert(cohortMembers).values(member);
    const own = and(eq(cohortMembers.cohortId, id), eq(cohortMembers.userId, actor.userId), eq(cohortMembers.part, 'instructor'));
    return (await tx.$count(cohortMembers, own)) > 0 ? ok({ cohort: id }) : refuse('id-taken');
  });
}
