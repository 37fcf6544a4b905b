import { and, count, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { DbOrTx } from '#db/client.ts';
import { runActions, runs } from '#db/schema/sandbox.ts';
import type { Action } from '#simulation/actions.ts';
import type { Agreement } from './run/agreement.ts';
import type { HeldRun, Origin, Verified } from './run/held-run.ts';

export type RunRow = typeof runs.$inferSelect;

// They were read with the schema on their way in.
const Kept = z.array(z.custom<Action>());
const KeptAgreement = z.custom<Agreement>().nullable();
const KeptOrigin = z.custom<Origin>().nullable();

/** A member's own run; null when it isn't theirs or is gone. */
export async function findOwnRun(db: DbOrTx, userId: string, id: string): Promise<RunRow | null> {
  const row = await db
    .select()
    .from(runs)
    .where(and(eq(runs.userId, userId), eq(runs.id, id)))
    .get();
  return row ?? null;
}

/** The actions of a run in order. */
export async function listActions(db: DbOrTx, runId: string): Promise<Action[]> {
  const rows = await db
    .select({ body: runActions.body })
    .from(runActions)
    .where(eq(runActions.runId, runId))
    .orderBy(runActions.seq);
  return Kept.parse(rows.map(({ body }) => body));
}

export async function countActions(db: DbOrTx, runId: string): Promise<number> {
  const row = await db.select({ held: count() }).from(runActions).where(eq(runActions.runId, runId)).get();
  return row?.held ?? 0;
}

/** A row as it is shown to its owner. */
export function shownRun(row: RunRow, held: number): HeldRun {
  const { id, client, scenarioVersion, engineVersion, seed, mode, language, hour, refusedWhy } = row;
  return {
    id,
    client,
    scenarioVersion,
    engineVersion,
    seed,
    mode,
    language,
    startedAt: row.startedAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    hour,
    count: held,
    verified: verifiedOf(row),
    refusedWhy,
    agreed: KeptAgreement.parse(row.agreed),
    origin: KeptOrigin.parse(row.origin),
  };
}

/** What the server's own replay came to; null until it has been played there. */
export function verifiedOf({ verifiedAt: at, verifiedScore: score, verifiedDigest: digest }: RunRow): Verified | null {
  return at === null || score === null || digest === null ? null : { score, digest, at: at.toISOString() };
}
