import { and, asc, desc, eq, isNotNull, sql } from 'drizzle-orm';
import { exerciseVersions } from '#db/schema/exercises.ts';
import type { Ctx, Member } from '#features/accounts/index.ts';
import type { Desk } from './input.ts';

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

/** A member's best mark for each desk and client, 0 to 1, with when it was earned. */
export async function listBestMarks({
  db,
  actor,
}: Ctx<Member>): Promise<{ desk: Desk; client: string; score: number; at: string }[]> {
  const rows = await db
    .select({
      desk: exerciseVersions.desk,
      client: exerciseVersions.client,
      score: sql<number>`max(${exerciseVersions.score})`,
      // SQLite gives a bare column the value of the row that holds the max().
      at: exerciseVersions.madeAt,
    })
    .from(exerciseVersions)
    .where(and(eq(exerciseVersions.userId, actor.userId), isNotNull(exerciseVersions.score)))
    .groupBy(exerciseVersions.desk, exerciseVersions.client)
    .orderBy(asc(exerciseVersions.desk), asc(exerciseVersions.client));
  return rows.map(({ desk, client, score, at }) => ({ desk, client, score: score / 100, at: at.toISOString() }));
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
