import { asc, count, desc, eq, getTableColumns, type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '#db/client.ts';
import { runActions, runDrafts, runEvidence, runs } from '#db/schema/sandbox.ts';
import type { Ctx, Member } from '#features/accounts/index.ts';
import { readMarks, type RunSummary } from '#features/progress/index.ts';
import { findOwnRun, listActions, shownRun } from './rows.ts';
import type { HeldDraft, HeldRun, HeldRunWithActions } from './run/held-run.ts';

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
  return findRunOf(db, { userId: actor.userId, id });
}

/** The same of any member's, for features that may look at it. */
export async function findRunOf(
  db: Db,
  { userId, id }: { readonly userId: string; readonly id: string },
): Promise<HeldRunWithActions | null> {
  const row = await findOwnRun(db, userId, id);
  if (row === null) return null;
  const actions = await listActions(db, id);
  // Something may have been added between the two reads.
  const hour = Math.max(row.hour, actions.at(-1)?.hour ?? 0);
  return { run: shownRun({ ...row, hour }, actions.length), actions };
}

/** What a member was writing in a run, on whichever device; null when it isn't theirs or is gone. */
export async function listDrafts({ db, actor }: Ctx<Member>, id: string): Promise<HeldDraft[] | null> {
  if ((await findOwnRun(db, actor.userId, id)) === null) return null;
  const { place, value, savedAt } = runDrafts;
  const rows = await db.select({ place, value, savedAt }).from(runDrafts).where(eq(runDrafts.runId, id)).orderBy(place);
  return rows.map((row) => ({ ...row, savedAt: row.savedAt.toISOString() }));
}

/** Run, client, whether the server has verified it, marks, when it was said. */
const Shown = z.array(z.tuple([z.string(), z.string(), z.literal([0, 1]), z.unknown(), z.int()]));

/**
 * What runs of the member `userId` (a placeholder) show of their habits, as a part of a select that {@link readRuns} reads.
 * What a browser reports of a run counts while the run is here: anybody can play its actions again.
 */
export function heldRuns(): SQL<string> {
  return sql<string>`(select json_group_array(json_array(run_id, client, said_by = 'server', json(marks), at)) from ${runEvidence}
    where user_id = ${sql.placeholder('userId')} and (said_by = 'server' or exists (select 1 from ${runs}
      where ${runs.id} = run_id and ${runs.userId} = ${runEvidence.userId})))`;
}

/** Reads what {@link heldRuns} selected. */
export function readRuns(held: unknown): RunSummary[] {
  return Shown.parse(held).map(([run, client, isVerified, marks, at]) => ({
    run,
    client,
    isVerified: isVerified === 1,
    at: new Date(at).toISOString(),
    marks: readMarks(marks),
  }));
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
  const drafts = await ctx.db
    .select({ run: runDrafts.runId, place: runDrafts.place, value: runDrafts.value, savedAt: runDrafts.savedAt })
    .from(runDrafts)
    .innerJoin(runs, eq(runs.id, runDrafts.runId))
    .where(eq(runs.userId, ctx.actor.userId))
    .orderBy(runDrafts.runId, runDrafts.place);
  const { runId, client, saidBy, marks, at } = runEvidence;
  const evidence = await ctx.db
    .select({ run: runId, client, saidBy, marks, at })
    .from(runEvidence)
    .where(eq(runEvidence.userId, ctx.actor.userId))
    .orderBy(asc(at), asc(runId));
  const byRun = Map.groupBy(actions, ({ run }) => run);
  return { runs: own.map((run) => ({ ...run, actions: (byRun.get(run.id) ?? []).map(({ body }) => body) })), drafts, evidence };
}
