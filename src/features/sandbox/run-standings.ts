import { sql } from 'drizzle-orm';
import type { Db } from '#db/client.ts';
import { runs } from '#db/schema/sandbox.ts';
import { shownRun } from './rows.ts';
import type { HeldRun } from './run/held-run.ts';

/** How far somebody's run has come. */
export type RunStanding = Pick<HeldRun, 'id' | 'client' | 'mode' | 'seed' | 'hour' | 'verified' | 'updatedAt'> & {
  readonly userId: string;
  /** The run that it was copied from. */
  readonly from: string | null;
};

/** The members' runs for these clients, whose ever; for features that may look at them. One query. */
export async function listRunStandings(
  db: Db,
  { userIds, clients }: { readonly userIds: readonly string[]; readonly clients: readonly string[] },
): Promise<RunStanding[]> {
  if (userIds.length === 0 || clients.length === 0) return [];
  const among = (values: readonly string[]) => sql`(select value from json_each(${JSON.stringify(values)}))`;
  const rows = await db
    .select()
    .from(runs)
    .where(sql`${runs.userId} in ${among(userIds)} and ${runs.client} in ${among(clients)}`);
  return rows.map((row) => {
    const { id, client, mode, seed, hour, verified, updatedAt, origin } = shownRun(row, 0);
    return { id, client, mode, seed, hour, verified, updatedAt, userId: row.userId, from: origin?.run ?? null };
  });
}
