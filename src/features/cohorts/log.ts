import { and, desc, eq, gt } from 'drizzle-orm';
import type { Db, DbOrTx } from '#db/client.ts';
import { cohortLog, cohorts } from '#db/schema/cohorts.ts';
import { type Ctx, holdsRole, listPeopleOf, type Member } from '#features/accounts/index.ts';
import { HOUR_MS } from '#kernel/clock.ts';
import { newId } from '#kernel/ids.ts';
import { findTaughtCohort } from './rows.ts';

type Row = typeof cohortLog.$inferSelect;
export type Deed = Row['deed'];
type Entry = {
  readonly cohort: string;
  readonly deed: Deed;
  readonly userId?: string;
  readonly assignment?: string;
  readonly count?: number;
};

/** Writes what an instructor or admin did to others' data. Call it with the transaction that does the deed. */
export async function logDeed(tx: DbOrTx, { actor, now }: Pick<Ctx<Member>, 'actor' | 'now'>, entry: Entry): Promise<void> {
  await tx.insert(cohortLog).values({
    id: newId(now.getTime()),
    cohortId: entry.cohort,
    actorId: actor.userId,
    userId: entry.userId ?? null,
    deed: entry.deed,
    assignmentId: entry.assignment ?? null,
    count: entry.count ?? null,
    at: now,
  });
}

/** Writes that somebody looked; looking again within the hour is the same look. */
export async function logLook(ctx: Ctx<Member>, entry: Entry & { readonly deed: 'evidence-opened' }): Promise<void> {
  const recent = await ctx.db
    .select({ id: cohortLog.id })
    .from(cohortLog)
    .where(
      and(
        eq(cohortLog.actorId, ctx.actor.userId),
        eq(cohortLog.userId, entry.userId ?? ''),
        eq(cohortLog.assignmentId, entry.assignment ?? ''),
        eq(cohortLog.deed, entry.deed),
        gt(cohortLog.at, new Date(ctx.now.getTime() - HOUR_MS)),
      ),
    )
    .limit(1);
  if (recent.length === 0) await logDeed(ctx.db, ctx, entry);
}

/** An entry as it is read. Names are null where the account is gone. */
export type LogEntry = Pick<Row, 'id' | 'deed' | 'assignmentId' | 'count' | 'at' | 'userId' | 'cohortId'> & {
  readonly cohortName: string;
  readonly actorName: string | null;
  readonly userName: string | null;
};

const PAGE = 100;

/**
 * What was done in a cohort, newest first, at most 100 entries: for its instructors, and for admins, who also read that of
 * all cohorts together. Null for everybody else.
 */
export async function listLog({ db, actor }: Ctx, cohortId: string | null): Promise<LogEntry[] | null> {
  if (actor.kind === 'guest') return null;
  const isAdmin = holdsRole(actor.role, 'admin');
  if (!isAdmin && (cohortId === null || (await findTaughtCohort(db, actor, cohortId)) === null)) return null;
  const rows = await db
    .select({ entry: cohortLog, cohortName: cohorts.name })
    .from(cohortLog)
    .innerJoin(cohorts, eq(cohorts.id, cohortLog.cohortId))
    .where(cohortId === null ? undefined : eq(cohortLog.cohortId, cohortId))
    .orderBy(desc(cohortLog.at), desc(cohortLog.id))
    .limit(PAGE);
  const names = await namesOf(
    db,
    rows.flatMap(({ entry }) => [entry.actorId, entry.userId]),
  );
  return rows.map(({ entry: { id, deed, assignmentId, count, at, userId, actorId, cohortId: cohort }, cohortName }) => ({
    id,
    deed,
    assignmentId,
    count,
    at,
    userId,
    cohortId: cohort,
    cohortName,
    actorName: names.get(actorId ?? '') ?? null,
    userName: names.get(userId ?? '') ?? null,
  }));
}

/** The names of those of these people who still have an account. */
export async function namesOf(db: Db, ids: readonly (string | null)[]): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(ids.flatMap((id) => id ?? []))];
  const people = wanted.length === 0 ? [] : await listPeopleOf(db, wanted);
  return new Map(people.map(({ id, name }) => [id, name]));
}
