import { asc, desc, sql } from 'drizzle-orm';
import { cohorts } from '#db/schema/cohorts.ts';
import { type Ctx, holdsRole, requireRole } from '#features/accounts/index.ts';
import { listInstructors } from './instructors.ts';
import { type CohortName, listTaughtCohorts } from './queries.ts';
import { among, type CohortRow, LEARNERS } from './rows.ts';

/** A cohort that nobody can open, as admins see it: how many learn there, not who. */
export type UntaughtCohort = Pick<CohortRow, 'id' | 'name' | 'closedAt'> & {
  readonly learners: number;
  /** Its instructors who have lost the role, and when, where that is known. Nobody when their accounts are gone. */
  readonly former: readonly { readonly name: string; readonly since: Date | null }[];
};

/** The cohorts in which nobody with an instructor's role teaches, open ones first, the newest first. Null for who is no admin. */
export async function listUntaught({ db, actor }: Ctx): Promise<UntaughtCohort[] | null> {
  if (requireRole(actor, 'admin')) return null;
  const instructors = await listInstructors(db, 'all');
  const taught = instructors.flatMap(({ cohortId, isTeaching }) => (isTeaching ? [cohortId] : []));
  const rows = await db
    .select({ id: cohorts.id, name: cohorts.name, closedAt: cohorts.closedAt, learners: LEARNERS })
    .from(cohorts)
    .where(sql`${cohorts.id} not in ${among(taught)}`)
    .orderBy(sql`${cohorts.closedAt} is not null`, desc(cohorts.createdAt), asc(cohorts.id));
  return rows.map((row) => ({
    ...row,
    former: instructors.flatMap(({ cohortId, name, roleSince }) => (cohortId === row.id ? [{ name, since: roleSince }] : [])),
  }));
}

/** The cohorts that nobody but the actor teaches, by name: without them, nobody could open these. */
export async function listTaughtAlone(ctx: Ctx): Promise<CohortName[]> {
  const { db, actor } = ctx;
  if (actor.kind === 'guest' || !holdsRole(actor.role, 'instructor')) return [];
  const own = await listTaughtCohorts(ctx);
  const instructors = await listInstructors(
    db,
    own.map(({ id }) => id),
  );
  const others = instructors.filter(({ id, isTeaching }) => isTeaching && id !== actor.userId);
  const shared = new Set(others.map(({ cohortId }) => cohortId));
  return own.filter(({ id }) => !shared.has(id));
}
