import { and, asc, eq, sql } from 'drizzle-orm';
import type { DbOrTx } from '#db/client.ts';
import { cohortAssignments, cohortMembers, cohorts } from '#db/schema/cohorts.ts';
import { type Actor, holdsRole } from '#features/accounts/index.ts';
import type { Item } from './items.ts';

export type CohortRow = typeof cohorts.$inferSelect;

/** The values of a list as what a column may be in: one parameter, however long. */
export const among = (values: readonly string[]) => sql`(select value from json_each(${JSON.stringify(values)}))`;

/** Of a cohort in a list: how many learn there. */
export const LEARNERS = sql<number>`(select count(*) from ${cohortMembers} m where m.cohort_id = ${cohorts}.id and m.part = 'learner')`;

/**
 * A cohort that somebody teaches; null for everybody else, an admin included, who learn no more than that there is none.
 * Who is no instructor any more teaches no longer.
 */
export async function findTaughtCohort(db: DbOrTx, actor: Actor, cohortId: string): Promise<CohortRow | null> {
  if (actor.kind === 'guest' || !holdsRole(actor.role, 'instructor')) return null;
  return findWithPart(db, actor.userId, cohortId, 'instructor');
}

/** A cohort in which somebody learns; null for everybody else. */
export async function findJoinedCohort(db: DbOrTx, actor: Actor, cohortId: string): Promise<CohortRow | null> {
  return actor.kind === 'guest' ? null : findWithPart(db, actor.userId, cohortId, 'learner');
}

async function findWithPart(
  db: DbOrTx,
  userId: string,
  cohortId: string,
  part: 'learner' | 'instructor',
): Promise<CohortRow | null> {
  const row = await db
    .select({ cohort: cohorts })
    .from(cohortMembers)
    .innerJoin(cohorts, eq(cohorts.id, cohortMembers.cohortId))
    .where(and(eq(cohortMembers.cohortId, cohortId), eq(cohortMembers.userId, userId), eq(cohortMembers.part, part)))
    .get();
  return row?.cohort ?? null;
}

/** Whether somebody learns in a cohort now. */
export async function isLearner(db: DbOrTx, cohortId: string, userId: string): Promise<boolean> {
  return (await findWithPart(db, userId, cohortId, 'learner')) !== null;
}

/** The ids of who learns in a cohort, those who joined first first. */
export async function listLearnerIds(db: DbOrTx, cohortId: string): Promise<string[]> {
  const rows = await db
    .select({ userId: cohortMembers.userId })
    .from(cohortMembers)
    .where(and(eq(cohortMembers.cohortId, cohortId), eq(cohortMembers.part, 'learner')))
    .orderBy(asc(cohortMembers.joinedAt), asc(cohortMembers.userId));
  return rows.map(({ userId }) => userId);
}

/** All items of a cohort in their order, withdrawn ones included. */
export async function listAllItems(db: DbOrTx, cohortId: string): Promise<Item[]> {
  return db
    .select()
    .from(cohortAssignments)
    .where(eq(cohortAssignments.cohortId, cohortId))
    .orderBy(asc(cohortAssignments.position), asc(cohortAssignments.id));
}

/** The items that are asked now. */
export async function listItems(db: DbOrTx, cohortId: string): Promise<Item[]> {
  return (await listAllItems(db, cohortId)).filter(({ withdrawnAt }) => withdrawnAt === null);
}

/** An item of this cohort, withdrawn or not; null for any other. */
export async function findItem(db: DbOrTx, cohortId: string, assignmentId: string): Promise<Item | null> {
  const row = await db
    .select()
    .from(cohortAssignments)
    .where(and(eq(cohortAssignments.cohortId, cohortId), eq(cohortAssignments.id, assignmentId)))
    .get();
  return row ?? null;
}
