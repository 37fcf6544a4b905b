import { and, asc, desc, eq, type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { exerciseVersions } from '#db/schema/exercises.ts';
import type { Ctx, Member } from '#features/accounts/index.ts';
import type { WorkSummary } from '#features/progress/index.ts';
import type { Desk } from './works/desks.ts';

/** One saved state as a member's browser lists it. */
export type ListedVersion = {
  readonly id: string;
  readonly madeAt: string;
  readonly label: string | null;
  /** The server's mark, 0 to 100; null after the truth. */
  readonly score: number | null;
  /** The work itself for the newest; the others are asked for one by one. */
  readonly work: unknown;
};

/** A member's versions of one work, newest first; only the newest carries its work. */
export async function listVersions({ db, actor }: Ctx<Member>, desk: Desk, client: string): Promise<ListedVersion[]> {
  const { id, madeAt, label, score } = exerciseVersions;
  const rows = await db
    .select({ id, madeAt, label, score })
    .from(exerciseVersions)
    .where(and(eq(exerciseVersions.userId, actor.userId), eq(exerciseVersions.desk, desk), eq(exerciseVersions.client, client)))
    .orderBy(desc(madeAt), desc(id));
  const [newest] = rows;
  const work = newest ? await findWork({ db, actor }, newest.id) : null;
  return rows.map((row, i) => ({ ...row, madeAt: row.madeAt.toISOString(), work: i === 0 ? work : null }));
}

/** The work of one version of a member's; null when it is not theirs or is gone. */
export async function findWork({ db, actor }: Pick<Ctx<Member>, 'db' | 'actor'>, id: string): Promise<unknown> {
  const row = await db
    .select({ body: exerciseVersions.body })
    .from(exerciseVersions)
    .where(and(eq(exerciseVersions.userId, actor.userId), eq(exerciseVersions.id, id)))
    .get();
  return row?.body ?? null;
}

/** Desk, client, best mark (0 to 100) and when it was earned. */
const Marks = z.array(z.tuple([z.string(), z.string(), z.number(), z.int()]));

/**
 * The best marks of the member `userId` (a placeholder), as a part of the desk's one select that {@link readWorks} reads.
 * SQLite gives a bare column, here made_at, the value of the row that holds the max().
 */
export function heldWorks(): SQL<string> {
  return sql<string>`(select json_group_array(json_array(desk, client, score, made_at)) from (
    select desk, client, max(score) as score, made_at from ${exerciseVersions}
    where user_id = ${sql.placeholder('userId')} and score is not null group by desk, client order by desk, client))`;
}

/** Reads what {@link heldWorks} selected. */
export function readWorks(held: unknown): WorkSummary[] {
  return Marks.parse(held).map(([desk, client, score, at]) => ({
    desk,
    client,
    score: score / 100,
    at: new Date(at).toISOString(),
  }));
}

/** All that this feature holds of a member, for "download my data". */
export async function exportWorks({ db, actor }: Ctx<Member>): Promise<Record<string, unknown>> {
  const { id, desk, client, label, madeAt, score, body } = exerciseVersions;
  const works = await db
    .select({ id, desk, client, label, madeAt, score, body })
    .from(exerciseVersions)
    .where(eq(exerciseVersions.userId, actor.userId))
    .orderBy(asc(madeAt), asc(id));
  return { works };
}
