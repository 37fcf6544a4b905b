import { and, asc, eq, sql } from 'drizzle-orm';
import type { DbOrTx } from '#db/client.ts';
import { cohortMembers } from '#db/schema/cohorts.ts';
import { holdsRole, listRolesOf } from '#features/accounts/index.ts';
import { among } from './rows.ts';

/** Somebody with an instructor's place in a cohort. */
type Instructor = {
  readonly cohortId: string;
  readonly id: string;
  readonly name: string;
  /** Who has lost the role keeps the place, in case they get it back, but teaches no longer. */
  readonly isTeaching: boolean;
  /** When an admin gave them the role that they have now; null when none did. */
  readonly roleSince: Date | null;
};

/** The instructors of these cohorts, or of all, those who joined first first. */
export async function listInstructors(db: DbOrTx, cohortIds: readonly string[] | 'all'): Promise<Instructor[]> {
  const ofThese = cohortIds === 'all' ? undefined : sql`${cohortMembers.cohortId} in ${among(cohortIds)}`;
  const places = await db
    .select({ cohortId: cohortMembers.cohortId, userId: cohortMembers.userId })
    .from(cohortMembers)
    .where(and(eq(cohortMembers.part, 'instructor'), ofThese))
    .orderBy(asc(cohortMembers.joinedAt), asc(cohortMembers.userId), asc(cohortMembers.cohortId));
  const people = await listRolesOf(
    db,
    places.map(({ userId }) => userId),
  );
  const byId = new Map(people.map((person) => [person.id, person]));
  return places.flatMap(({ cohortId, userId }) => {
    const person = byId.get(userId);
    if (!person) return []; // their account went between the two queries
    const { id, name, role, since } = person;
    return [{ cohortId, id, name, isTeaching: holdsRole(role, 'instructor'), roleSince: since }];
  });
}

/** The names of those who teach a cohort now, as its learners read them. */
export const listTeachersNames = async (db: DbOrTx, cohortId: string): Promise<string[]> =>
  (await listInstructors(db, [cohortId])).flatMap(({ isTeaching, name }) => (isTeaching ? [name] : []));
