import { and, asc, eq } from 'drizzle-orm';
import { cohortMembers, cohorts } from '#db/schema/cohorts.ts';
import type { Ctx } from '#features/accounts/index.ts';

type CohortName = { readonly id: string; readonly name: string };

/** The cohorts that somebody teaches, by name; none for a guest. */
export async function listTaughtCohorts({ db, actor }: Ctx): Promise<CohortName[]> {
  if (actor.kind === 'guest') return [];
  return db
    .select({ id: cohorts.id, name: cohorts.name })
    .from(cohortMembers)
    .innerJoin(cohorts, eq(cohorts.id, cohortMembers.cohortId))
    .where(and(eq(cohortMembers.userId, actor.userId), eq(cohortMembers.part, 'instructor')))
    .orderBy(asc(cohorts.name), asc(cohorts.id));
}

/** The ids of every cohort that somebody is in, as learner or instructor; none for a guest. */
export async function listCohortIds({ db, actor }: Ctx): Promise<string[]> {
  if (actor.kind === 'guest') return [];
  const rows = await db
    .select({ cohortId: cohortMembers.cohortId })
    .from(cohortMembers)
    .where(eq(cohortMembers.userId, actor.userId))
    .orderBy(asc(cohortMembers.cohortId));
  return rows.map(({ cohortId }) => cohortId);
}
