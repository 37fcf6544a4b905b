import { and, eq, isNull } from 'drizzle-orm';
import type { DbOrTx } from '#db/client.ts';
import { runs } from '#db/schema/sandbox.ts';
import type { Ctx, Member } from '#features/accounts/index.ts';
import { ok, refuse, type Refusal, type Result } from '#kernel/result.ts';
import { ENGINE_VERSION } from '#simulation/run.ts';
import type { BeginRun } from '../input.ts';
import { countActions, type RunRow, shownRun } from '../rows.ts';
import type { HeldRun } from '../run/held-run.ts';
import type { ScenarioShelf } from '../shelf.ts';

const MOST_RUNS = 100;

type Refused =
  | 'unknown-client'
  | 'seed-from-outside'
  | 'seed-missing'
  | 'other-version'
  | 'copied'
  | 'id-taken'
  | 'too-many-runs'
  | 'certified-open';
type Given = { readonly scenarios: ScenarioShelf; readonly drawSeed: () => number };

/**
 * Keeps a run that a member has begun, and returns it as the server holds it. Beginning it again changes nothing. The
 * luck of a certified run is drawn here and nowhere else, and a client has one open at a time.
 */
export async function beginRun(ctx: Ctx<Member>, given: Given, input: BeginRun): Promise<Result<HeldRun, Refused>> {
  const refusal = requirePlayable(given.scenarios, input);
  if (refusal) return refusal;
  const { userId } = ctx.actor;
  return ctx.db.transaction(async (tx) => {
    const known = await tx.select().from(runs).where(eq(runs.id, input.id)).get();
    if (known)
      return isSameRun(known, userId, input) ? ok(shownRun(known, await countActions(tx, known.id))) : refuse('id-taken');
    if ((await tx.$count(runs, eq(runs.userId, userId))) >= MOST_RUNS) return refuse('too-many-runs');
    if (input.mode === 'certified' && (await hasOpenCertified(tx, userId, input.client))) return refuse('certified-open');
    const row = newRow(ctx, input, input.seed ?? given.drawSeed());
    await tx.insert(runs).values(row);
    return ok(shownRun(row, 0));
  });
}

function requirePlayable(scenarios: ScenarioShelf, input: BeginRun): Refusal<Refused> | undefined {
  const scenario = scenarios.find(input.client);
  if (!scenario) return refuse('unknown-client');
  if (input.mode === 'practice') return input.seed === undefined ? refuse('seed-missing') : undefined;
  if (input.seed !== undefined) return refuse('seed-from-outside');
  if (input.origin !== undefined) return refuse('copied');
  const isPresent = input.scenarioVersion === scenario.version && input.engineVersion === ENGINE_VERSION;
  return isPresent ? undefined : refuse('other-version');
}

function isSameRun(known: RunRow, userId: string, input: BeginRun): boolean {
  const isSameSeed = input.mode === 'certified' || known.seed === input.seed;
  return known.userId === userId && known.client === input.client && known.mode === input.mode && isSameSeed;
}

async function hasOpenCertified(tx: DbOrTx, userId: string, client: string): Promise<boolean> {
  const open = and(eq(runs.userId, userId), eq(runs.client, client), eq(runs.mode, 'certified'), isNull(runs.verifiedAt));
  return (await tx.select({ id: runs.id }).from(runs).where(open).limit(1)).length > 0;
}

function newRow({ actor, now }: Ctx<Member>, input: BeginRun, seed: number): RunRow {
  return {
    id: input.id,
    userId: actor.userId,
    client: input.client,
    scenarioVersion: input.scenarioVersion,
    engineVersion: input.engineVersion,
    seed,
    mode: input.mode,
    language: input.language,
    startedAt: new Date(Math.min(Date.parse(input.startedAt), now.getTime())), // a learner's clock may be fast
    updatedAt: now,
    hour: 0,
    verifiedDigest: null,
    verifiedScore: null,
    verifiedAt: null,
    verifiedDeeds: null,
    refusedWhy: null,
    agreed: null,
    origin: input.origin ?? null,
  };
}
