import { and, eq, isNull } from 'drizzle-orm';
import { runEvidence, runs } from '#db/schema/sandbox.ts';
import type { DbOrTx } from '#db/client.ts';
import type { Ctx, Member } from '#features/accounts/index.ts';
import type { RunMark } from '#features/progress/index.ts';
import { ok, refuse, type Result } from '#kernel/result.ts';
import { ENGINE_VERSION } from '#simulation/run.ts';
import { countActions, findOwnRun, listActions, type RunRow, verifiedOf } from '../rows.ts';
import { checkCertified } from '../run/certified-rules.ts';
import type { Verified } from '../run/held-run.ts';
import type { Verify } from '../run/verify-queue.ts';
import type { Found } from '../run/verify-run.ts';
import type { ScenarioShelf } from '../shelf.ts';

type Refused = 'not-found' | 'not-over' | 'other-version' | 'busy' | 'too-slow' | 'went-on' | 'impossible-list' | 'other-digest';
type Given = { readonly scenarios: ScenarioShelf; readonly verify: Verify };
type Input = { readonly run: string; readonly digest: string };

/**
 * Plays a member's finished run again on the server and keeps its score when it comes to what the browser says. What it
 * doesn't bear out is kept as refused. A run that is verified already answers with the score it has.
 */
export async function finishRun(ctx: Ctx<Member>, given: Given, input: Input): Promise<Result<Verified, Refused>> {
  const run = await findOwnRun(ctx.db, ctx.actor.userId, input.run);
  if (run === null) return refuse('not-found');
  const verified = verifiedOf(run);
  if (verified?.digest === input.digest) return ok(verified);
  const scenario = given.scenarios.find(run.client);
  if (scenario?.version !== run.scenarioVersion || run.engineVersion !== ENGINE_VERSION) return refuse('other-version');
  if (run.hour < scenario.weeks * 168) return refuse('not-over');
  const actions = await listActions(ctx.db, run.id);
  const uncertifiable = run.mode === 'certified' ? actions.map(checkCertified).find((wrong) => wrong !== null) : undefined;
  if (uncertifiable) {
    const why = `${uncertifiable.field} ${uncertifiable.message}`;
    return saveFound(ctx, run, actions.length, { kind: 'impossible-list', why });
  }
  const { seed, language } = run;
  const key = `${run.id} ${String(actions.length)} ${input.digest}`;
  const found = await given.verify(key, { scenario, seed, language, actions, digest: input.digest });
  if (!found.ok) return found;
  return saveFound(ctx, run, actions.length, found.value);
}

/** Errors of the claim stay with the run; a score that is there already is never overwritten. */
async function saveFound(ctx: Ctx<Member>, run: RunRow, played: number, found: Found): Promise<Result<Verified, Refused>> {
  return ctx.db.transaction(async (tx) => {
    const unverified = and(eq(runs.id, run.id), isNull(runs.verifiedAt));
    if (found.kind !== 'borne-out') {
      await tx.update(runs).set({ refusedWhy: found.kind }).where(unverified);
      return refuse(found.kind, { detail: { why: found.why } });
    }
    const { digest, score, deeds, marks } = found;
    if ((await countActions(tx, run.id)) !== played) return refuse('went-on');
    await tx
      .update(runs)
      .set({ verifiedDigest: digest, verifiedScore: score, verifiedAt: ctx.now, verifiedDeeds: deeds, refusedWhy: null })
      .where(unverified);
    if (run.mode === 'certified' && marks.length > 0) await saveEvidence(tx, ctx, run, marks);
    return ok({ score, digest, at: ctx.now.toISOString() });
  });
}

/** The server's own word stands in the place of whatever a browser said of the run. */
async function saveEvidence(tx: DbOrTx, { now }: Ctx<Member>, run: RunRow, marks: readonly RunMark[]): Promise<void> {
  const found = { client: run.client, saidBy: 'server', marks, at: now } as const;
  await tx
    .insert(runEvidence)
    .values({ userId: run.userId, runId: run.id, ...found })
    .onConflictDoUpdate({ target: [runEvidence.userId, runEvidence.runId], set: found });
}
