import { and, eq } from 'drizzle-orm';
import { runEvidence, runs } from '#db/schema/sandbox.ts';
import type { Ctx, Member } from '#features/accounts/index.ts';
import { type Deed, type DeedAnswer, markStudyDays } from '#features/progress/index.ts';
import { notLater } from '#kernel/clock.ts';
import { ok, refuse, type Result } from '#kernel/result.ts';
import { FinishedRunBody } from '../input.ts';
import type { ScenarioShelf } from '../shelf.ts';

/** Which deeds this feature takes. */
export function isRunDeed(deed: Deed): boolean {
  return deed.kind === 'run-finished';
}

/**
 * Keeps what a member's browser reports of a practice run that has ended. Sent again it changes nothing, and what the
 * server found out by itself stays; of a certified run the browser's word is not taken.
 */
export async function recordFinishedRun(
  ctx: Ctx<Member>,
  scenarios: ScenarioShelf,
  deed: Deed,
): Promise<Result<void, 'malformed' | 'unknown-client' | 'certified'>> {
  const body = FinishedRunBody.safeParse(deed.body);
  if (!body.success) return refuse('malformed');
  const { run: runId, client, marks } = body.data;
  if (!scenarios.find(client)) return refuse('unknown-client');
  const { userId } = ctx.actor;
  const certified = await ctx.db.$count(runs, and(eq(runs.id, runId), eq(runs.userId, userId), eq(runs.mode, 'certified')));
  if (certified > 0) return refuse('certified');
  const row = { userId, runId, client, saidBy: 'browser', marks, at: notLater(deed.at, ctx.now) } as const;
  await ctx.db.insert(runEvidence).values(row).onConflictDoNothing();
  await markStudyDays(ctx, [deed.day]);
  return ok();
}

/** Takes a `run-finished` deed: what `/api/deeds` answers for it. */
export async function takeRunDeed(ctx: Ctx<Member>, scenarios: ScenarioShelf, deed: Deed): Promise<DeedAnswer> {
  const kept = await recordFinishedRun(ctx, scenarios, deed);
  return kept.ok ? { id: deed.id } : { id: deed.id, refused: kept.code };
}
