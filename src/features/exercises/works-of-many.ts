import { and, asc, eq, isNotNull, sql } from 'drizzle-orm';
import type { Db } from '#db/client.ts';
import { exerciseVersions } from '#db/schema/exercises.ts';
import type { Desk } from './works/desks.ts';

/** A saved state that has a mark, 0 to 100. */
export type ScoredWork = {
  readonly id: string;
  readonly userId: string;
  readonly desk: Desk;
  readonly client: string;
  readonly score: number;
  readonly madeAt: Date;
};

const COLUMNS = {
  id: exerciseVersions.id,
  userId: exerciseVersions.userId,
  desk: exerciseVersions.desk,
  client: exerciseVersions.client,
  score: sql<number>`${exerciseVersions.score}`,
  madeAt: exerciseVersions.madeAt,
};

/** The marked works of these members for these clients, the earliest first, without what is in them. One query. */
export async function listScoredWorks(
  db: Db,
  { userIds, clients }: { readonly userIds: readonly string[]; readonly clients: readonly string[] },
): Promise<ScoredWork[]> {
  if (userIds.length === 0 || clients.length === 0) return [];
  const among = (values: readonly string[]) => sql`(select value from json_each(${JSON.stringify(values)}))`;
  return db
    .select(COLUMNS)
    .from(exerciseVersions)
    .where(
      and(
        sql`${exerciseVersions.userId} in ${among(userIds)} and ${exerciseVersions.client} in ${among(clients)}`,
        isNotNull(exerciseVersions.score),
      ),
    )
    .orderBy(asc(exerciseVersions.madeAt), asc(exerciseVersions.id));
}

/** What is in one work of a member's; null when it is not theirs or is gone. */
export async function findWorkOf(db: Db, { userId, id }: { readonly userId: string; readonly id: string }): Promise<unknown> {
  const row = await db
    .select({ body: exerciseVersions.body })
    .from(exerciseVersions)
    .where(and(eq(exerciseVersions.userId, userId), eq(exerciseVersions.id, id)))
    .get();
  return row?.body ?? null;
}
