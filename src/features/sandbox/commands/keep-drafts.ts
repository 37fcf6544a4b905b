import { and, count, eq, inArray, not, sql } from 'drizzle-orm';
import { runDrafts } from '#db/schema/sandbox.ts';
import type { Ctx, Member } from '#features/accounts/index.ts';
import { notLater } from '#kernel/clock.ts';
import { ok, refuse, type Result } from '#kernel/result.ts';
import type { KeepDrafts } from '../input.ts';
import { findOwnRun } from '../rows.ts';

const MOST_DRAFTS_A_RUN = 400;

/**
 * Keeps what a member is writing in a run. Of two states of one draft the later stays, whichever came first, so sending
 * something again changes nothing.
 */
export async function keepDrafts(
  ctx: Ctx<Member>,
  { run: id, drafts }: KeepDrafts & { readonly run: string },
): Promise<Result<void, 'not-found' | 'too-many-drafts'>> {
  return ctx.db.transaction(async (tx) => {
    const run = await findOwnRun(tx, ctx.actor.userId, id);
    if (run === null) return refuse('not-found');
    const latest = [...new Map(drafts.toSorted(bySaved).map((draft) => [draft.place, draft])).values()];
    const places = latest.map(({ place }) => place);
    const others = and(eq(runDrafts.runId, run.id), not(inArray(runDrafts.place, places)));
    const kept = await tx.select({ others: count() }).from(runDrafts).where(others).get();
    if ((kept?.others ?? 0) + places.length > MOST_DRAFTS_A_RUN) return refuse('too-many-drafts');
    await tx
      .insert(runDrafts)
      .values(latest.map(({ place, value, savedAt }) => ({ runId: run.id, place, value, savedAt: notLater(savedAt, ctx.now) })))
      .onConflictDoUpdate({
        target: [runDrafts.runId, runDrafts.place],
        set: { value: sql`excluded.value`, savedAt: sql`excluded.saved_at` },
        setWhere: sql`excluded.saved_at > ${runDrafts.savedAt}`,
      });
    return ok();
  });
}

const bySaved = (a: { readonly savedAt: string }, b: { readonly savedAt: string }): number => (a.savedAt < b.savedAt ? -1 : 1);
