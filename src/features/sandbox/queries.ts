import { count, desc, eq, getTableColumns } from 'drizzle-orm';
import { runActions, runs } from '#db/schema/sandbox.ts';
import type { Ctx, Member } from '#features/accounts/index.ts';
import { findOwnRun, listActions, shownRun } from './rows.ts';
import type { HeldRun, HeldRunWithActions } from './run/held-run.ts';

/** A member's runs, the one touched last first. */
export async function listRuns({ db, actor }: Ctx<Member>): Promise<HeldRun[]> {
  const rows = await db
    .select({ ...getTableColumns(runs), held: count(runActions.seq) })
    .from(runs)
    .leftJoin(runActions, eq(runActions.runId, runs.id))
    .where(eq(runs.userId, actor.userId))
    .groupBy(runs.id)
    .orderBy(desc(runs.updatedAt), desc(runs.id));
  return rows.map(({ held, ...row }) => shownRun(row, held));
}

/** One run of a member's with all its actions; null when it isn't theirs or is gone. */
export async function findRun({ db, actor }: Ctx<Member>, id: string): Promise<HeldRunWithActions | null> {
  const row = await findOwnRun(db, actor.userId, id);
  if (row === null) return null;
  const actions = await listActions(db, id);
  // Something may have been added between the two reads.
  const hour = Math.max(row.hour, actions.at(-1)?.hour ?? 0);
  return { run: shownRun({ ...row, hour }, actions.length), actions };
}

/** All that this feature holds of a member, for "download my data". */
export async function exportRuns(ctx: Ctx<Member>): Promise<Record<string, unknown>> {
  const own = await listRuns(ctx);
  const actions = await ctx.db
    .select({ run: runActions.runId, body: runActions.body })
    .from(runActions)
    .innerJoin(runs, eq(runs.id, runActions.runId))
    .where(eq(runs.userId, ctx.actor.userId))
    .orderBy(runActions.runId, runActions.seq);
  const byRun = Map.groupBy(actions, ({ run }) => run);
  return { runs: own.map((run) => ({ ...run, actions: (byRun.get(run.id) ?? []).map(({ body }) => body) })) };
}
