import { and, eq } from 'drizzle-orm';
import { cohortInvitations, cohortMembers, cohorts } from '#db/schema/cohorts.ts';
import { type Ctx, emailKey, requireTurn } from '#features/accounts/index.ts';
import { ok, refuse, type Result } from '#kernel/result.ts';

type Refused = 'sign-in-needed' | 'too-many-tries' | 'code-unknown' | 'cohort-closed';
type Input = { readonly code: string; readonly client: string };

/** Lets a member into the cohort of a code. Who is in it already, as learner or instructor, stays what they are. */
export async function joinCohort(ctx: Ctx, { code, client }: Input): Promise<Result<{ cohort: string }, Refused>> {
  const { actor, now } = ctx;
  if (actor.kind === 'guest') return refuse('sign-in-needed');
  const refusal = await requireTurn(ctx, { action: 'join', account: actor.userId, client });
  if (refusal) return refusal;
  return ctx.db.transaction(async (tx) => {
    const cohort = await tx.select().from(cohorts).where(eq(cohorts.joinCode, code)).get();
    if (cohort === undefined) return refuse('code-unknown');
    if (cohort.closedAt !== null) return refuse('cohort-closed');
    const member = { cohortId: cohort.id, userId: actor.userId, part: 'learner', joinedAt: now } as const;
    await tx.insert(cohortMembers).values(member).onConflictDoNothing();
    const invited = and(eq(cohortInvitations.cohortId, cohort.id), eq(cohortInvitations.emailKey, emailKey(actor.email)));
    await tx.delete(cohortInvitations).where(invited);
    return ok({ cohort: cohort.id });
  });
}
