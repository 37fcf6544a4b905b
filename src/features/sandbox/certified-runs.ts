import { and, asc, eq, isNotNull } from 'drizzle-orm';
import type { Db } from '#db/client.ts';
import { runs } from '#db/schema/sandbox.ts';
import { ENGINE_VERSION } from '#simulation/run.ts';
import { findOwnRun, listActions } from './rows.ts';
import { RunDeeds } from './run/run-deeds.ts';
import type { Claim } from './run/verify-run.ts';
import type { ScenarioShelf } from './shelf.ts';

/** A certified run as the server's own replay knows it. */
export type CertifiedRun = {
  readonly id: string;
  readonly client: string;
  /** 0 is doing nothing, 100 the expert on the same client with the same luck. */
  readonly score: number;
  readonly digest: string;
  readonly verifiedAt: Date;
  /** Null for a run that was verified before the server looked at them. */
  readonly deeds: RunDeeds | null;
};

/** The runs with the server's luck that the server has played again and borne out, the first verified first. */
export async function listCertifiedRuns(db: Db, userId: string): Promise<CertifiedRun[]> {
  const rows = await db
    .select({
      id: runs.id,
      client: runs.client,
      score: runs.verifiedScore,
      digest: runs.verifiedDigest,
      verifiedAt: runs.verifiedAt,
      deeds: runs.verifiedDeeds,
    })
    .from(runs)
    .where(and(eq(runs.userId, userId), eq(runs.mode, 'certified'), isNotNull(runs.verifiedAt)))
    .orderBy(asc(runs.verifiedAt), asc(runs.id));
  return rows.flatMap(({ id, client, score, digest, verifiedAt, deeds }) =>
    score === null || digest === null || verifiedAt === null
      ? []
      : [{ id, client, score, digest, verifiedAt, deeds: RunDeeds.nullable().catch(null).parse(deeds) }],
  );
}

/** All that is needed to play a verified run once more; null when it is gone, or the engine or client has changed since. */
export async function claimOf(
  db: Db,
  scenarios: ScenarioShelf,
  of: { readonly userId: string; readonly run: string },
): Promise<Claim | null> {
  const run = await findOwnRun(db, of.userId, of.run);
  const scenario = run && scenarios.find(run.client);
  if (!run || !scenario || run.verifiedDigest === null) return null;
  if (scenario.version !== run.scenarioVersion || run.engineVersion !== ENGINE_VERSION) return null;
  const { seed, language, verifiedDigest: digest } = run;
  return { scenario, seed, language, actions: await listActions(db, run.id), digest };
}
