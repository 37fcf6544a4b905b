import { and, asc, desc, eq, or, sql } from 'drizzle-orm';
import {
  cohortAnnouncements,
  cohortInvitations,
  cohortLog,
  cohortMarks,
  cohortMembers,
  cohorts,
  cohortWork,
} from '#db/schema/cohorts.ts';
import { type Ctx, type DataExporter, holdsRole, type KnownPerson, listPeopleOf } from '#features/accounts/index.ts';
import { listTeachersNames } from './instructors.ts';
import { namesOf } from './log.ts';
import { type CohortRow, findJoinedCohort, findTaughtCohort, LEARNERS, listItems } from './rows.ts';
import type { Item } from './items.ts';

export type CohortName = { readonly id: string; readonly name: string };

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

/** A taught cohort in its instructor's list. */
export type ListedCohort = Pick<CohortRow, 'id' | 'name' | 'closedAt' | 'createdAt'> & { readonly learners: number };

/** The cohorts that an instructor teaches, open ones first, the newest first; none for who may not teach. */
export async function listTaught({ db, actor }: Ctx): Promise<ListedCohort[]> {
  if (actor.kind === 'guest' || !holdsRole(actor.role, 'instructor')) return [];
  return db
    .select({
      id: cohorts.id,
      name: cohorts.name,
      closedAt: cohorts.closedAt,
      createdAt: cohorts.createdAt,
      learners: LEARNERS,
    })
    .from(cohortMembers)
    .innerJoin(cohorts, eq(cohorts.id, cohortMembers.cohortId))
    .where(and(eq(cohortMembers.userId, actor.userId), eq(cohortMembers.part, 'instructor')))
    .orderBy(sql`${cohorts.closedAt} is not null`, desc(cohorts.createdAt), asc(cohorts.id));
}

export type Roll = {
  readonly cohort: CohortRow;
  readonly learners: readonly (KnownPerson & { readonly joinedAt: Date })[];
  readonly instructors: readonly KnownPerson[];
  readonly invitations: readonly { readonly name: string; readonly email: string; readonly invitedAt: Date }[];
};

/** Everybody in a cohort, for who teaches it; null for everybody else. */
export async function getRoll({ db, actor }: Ctx, cohortId: string): Promise<Roll | null> {
  const cohort = await findTaughtCohort(db, actor, cohortId);
  if (cohort === null) return null;
  const members = await db
    .select({ userId: cohortMembers.userId, part: cohortMembers.part, joinedAt: cohortMembers.joinedAt })
    .from(cohortMembers)
    .where(eq(cohortMembers.cohortId, cohortId));
  const { name, email, invitedAt } = cohortInvitations;
  const [people, invitations] = await Promise.all([
    listPeopleOf(
      db,
      members.map(({ userId }) => userId),
    ),
    db
      .select({ name, email, invitedAt })
      .from(cohortInvitations)
      .where(eq(cohortInvitations.cohortId, cohortId))
      .orderBy(asc(email)),
  ]);
  const known = new Map(members.map((member) => [member.userId, member]));
  const sorted = [...people].sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
  return {
    cohort,
    learners: sorted.flatMap((person) => {
      const member = known.get(person.id);
      return member?.part === 'learner' ? [{ ...person, joinedAt: member.joinedAt }] : [];
    }),
    instructors: sorted.filter(({ id }) => known.get(id)?.part === 'instructor'),
    invitations,
  };
}

/** A cohort and its items for who teaches it; null for everybody else. */
export async function getTaughtCohort(
  { db, actor }: Ctx,
  cohortId: string,
): Promise<{ cohort: CohortRow; items: Item[] } | null> {
  const cohort = await findTaughtCohort(db, actor, cohortId);
  return cohort && { cohort, items: await listItems(db, cohortId) };
}

/** What the page behind a code says before somebody joins; null when the code lets nobody in. */
export async function findByCode(
  { db, actor }: Ctx,
  code: string,
): Promise<{ cohort: CohortRow; instructors: string[]; part: 'learner' | 'instructor' | null } | null> {
  const cohort = await db.select().from(cohorts).where(eq(cohorts.joinCode, code)).get();
  if (cohort === undefined) return null;
  const instructors = await listTeachersNames(db, cohort.id);
  const own =
    actor.kind === 'guest'
      ? undefined
      : await db
          .select({ part: cohortMembers.part })
          .from(cohortMembers)
          .where(and(eq(cohortMembers.cohortId, cohort.id), eq(cohortMembers.userId, actor.userId)))
          .get();
  return { cohort, instructors, part: own?.part ?? null };
}

/** The cohorts in which somebody learns, open ones first. */
export async function listJoined({ db, actor }: Ctx): Promise<Pick<CohortRow, 'id' | 'name' | 'closedAt' | 'timeZone'>[]> {
  if (actor.kind === 'guest') return [];
  return db
    .select({ id: cohorts.id, name: cohorts.name, closedAt: cohorts.closedAt, timeZone: cohorts.timeZone })
    .from(cohortMembers)
    .innerJoin(cohorts, eq(cohorts.id, cohortMembers.cohortId))
    .where(and(eq(cohortMembers.userId, actor.userId), eq(cohortMembers.part, 'learner')))
    .orderBy(sql`${cohorts.closedAt} is not null`, asc(cohorts.name), asc(cohorts.id));
}

export type Announcement = {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly letters: number;
  readonly at: Date;
  /** Null when the account is gone. */
  readonly authorName: string | null;
};

/** What a cohort was told, newest first, for who is in it; null for everybody else. */
export async function listAnnouncements(ctx: Ctx, cohortId: string): Promise<Announcement[] | null> {
  const { db, actor } = ctx;
  if (!(await findTaughtCohort(db, actor, cohortId)) && !(await findJoinedCohort(db, actor, cohortId))) return null;
  const { id, title, body, letters, at, authorId } = cohortAnnouncements;
  const rows = await db
    .select({ id, title, body, letters, at, authorId })
    .from(cohortAnnouncements)
    .where(eq(cohortAnnouncements.cohortId, cohortId))
    .orderBy(desc(at), desc(id))
    .limit(50);
  const names = await namesOf(
    db,
    rows.map((row) => row.authorId),
  );
  return rows.map(({ authorId: author, ...row }) => ({ ...row, authorName: names.get(author ?? '') ?? null }));
}

/** What this feature holds of a member: cohorts, what was handed in, marks with their words, what they announced, and the log. */
export const exportCohorts: DataExporter = async ({ db, actor }) => {
  const { userId } = actor;
  const [memberships, work, marks, announcements, done] = await Promise.all([
    db
      .select({
        cohort: cohorts.name,
        part: cohortMembers.part,
        joinedAt: cohortMembers.joinedAt,
        wantsMail: cohortMembers.wantsMail,
      })
      .from(cohortMembers)
      .innerJoin(cohorts, eq(cohorts.id, cohortMembers.cohortId))
      .where(eq(cohortMembers.userId, userId)),
    db.select().from(cohortWork).where(eq(cohortWork.userId, userId)),
    db
      .select({
        assignment: cohortMarks.assignmentId,
        kind: cohortMarks.kind,
        percent: cohortMarks.percent,
        comment: cohortMarks.comment,
        levels: cohortMarks.levels,
        markedAt: cohortMarks.markedAt,
      })
      .from(cohortMarks)
      .where(eq(cohortMarks.userId, userId)),
    db
      .select({ title: cohortAnnouncements.title, body: cohortAnnouncements.body, at: cohortAnnouncements.at })
      .from(cohortAnnouncements)
      .where(eq(cohortAnnouncements.authorId, userId)),
    db
      .select({ deed: cohortLog.deed, at: cohortLog.at, isOwn: sql<number>`${cohortLog.actorId} = ${userId}` })
      .from(cohortLog)
      .where(or(eq(cohortLog.userId, userId), eq(cohortLog.actorId, userId)))
      .orderBy(asc(cohortLog.at), asc(cohortLog.id)),
  ]);
  const log = done.map(({ isOwn, ...entry }) => ({ ...entry, by: isOwn === 1 ? 'you' : 'an instructor or admin' }));
  return { memberships, work, marks, announcements, log };
};
