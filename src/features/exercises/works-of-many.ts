import { and, asc, eq, isNotNull, sql } from 'drizzle-orm';
import type { Db } from '#db/client.ts';
import { askPerMember } from '#db/per-member.ts';
import { exerciseVersions } from '#db/schema/exercises.ts';
import type { Desk } from './works/desks.ts';

/** A saved state that has a mark, 0 to 100. */
type ScoredWork = {
  readonly id: string;
  readonly score: number;
  readonly madeAt: Date;
};

const COLUMNS = {
  id: exerciseVersions.id,
  score: sql<number>`${exerciseVersions.score}`,
  madeAt: exerciseVersions.madeAt,
};

/** A desk's work for a client, and up to which moment (in milliseconds) it is in time. */
type AskedWork = { readonly desk: Desk; readonly client: string; readonly until: number };

/** The best mark there is, and the best that was there in time: 0 to 100, null for none. */
export type BestWork = { readonly ever: number | null; readonly inTime: number | null };

/** The best mark of each of these members for each work that is asked, in the works' order. One query however many. */
export async function listBestWorks(
  db: Db,
  { userIds, asked }: { readonly userIds: readonly string[]; readonly asked: readonly AskedWork[] },
): Promise<ReadonlyMap<string, readonly BestWork[]>> {
  const held = await askPerMember(db, {
    userIds,
    fields: ['desk', 'client', 'until'],
    things: asked,
    answer: sql`select json_array(max(score), max(case when made_at <= thing.until then score end)) from ${exerciseVersions}
      where user_id = who.value and desk = thing.desk and client = thing.client`,
  });
  return new Map([...held].map(([id, all]) => [id, all.map(([ever = null, inTime = null]) => ({ ever, inTime }))]));
}

/** The marked works of a member for a client at a desk, the earliest first, without what is in them. */
export async function listScoredWorks(
  db: Db,
  { userId, desk, client }: { readonly userId: string; readonly desk: Desk; readonly client: string },
): Promise<ScoredWork[]> {
  return db
    .select(COLUMNS)
    .from(exerciseVersions)
    .where(
      and(
        eq(exerciseVersions.userId, userId),
        eq(exerciseVersions.desk, desk),
        eq(exerciseVersions.client, client),
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
