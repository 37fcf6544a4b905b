import { eq } from 'drizzle-orm';
import { runs } from '#db/schema/sandbox.ts';
import type { Ctx, Member } from '#features/accounts/index.ts';
import { ok, refuse, type Result } from '#kernel/result.ts';
import type { AgreeGoals } from '../input.ts';
import { findOwnRun, shownRun } from '../rows.ts';
import type { Agreement } from '../run/agreement.ts';
import type { ScenarioShelf } from '../shelf.ts';

type Input = AgreeGoals & { readonly run: string };

/**
 * Keeps what a member has agreed with the client and returns what holds. The first agreement stands once time has passed:
 * who has seen how it goes can't promise something else. Sent again it changes nothing.
 */
export async function agreeGoals(
  ctx: Ctx<Member>,
  scenarios: ScenarioShelf,
  input: Input,
): Promise<Result<Agreement, 'not-found' | 'closed' | 'unknown-goal'>> {
  return ctx.db.transaction(async (tx) => {
    const run = await findOwnRun(tx, ctx.actor.userId, input.run);
    if (run === null) return refuse('not-found');
    const { agreed } = shownRun(run, 0);
    if (agreed !== null && run.hour > agreed.at) return ok(agreed);
    if (run.verifiedAt !== null) return refuse('closed');
    const scenario = scenarios.find(run.client);
    const known = scenario?.version === run.scenarioVersion ? scenario.goals : null;
    const stray = known && input.goals.find(({ goal }) => !known.some(({ id }) => id === goal));
    if (stray) return refuse('unknown-goal', { field: stray.goal });
    // Nothing is promised in hours that were seen already.
    const fresh: Agreement = { at: run.mode === 'certified' ? Math.max(input.at, run.hour) : input.at, goals: input.goals };
    await tx.update(runs).set({ agreed: fresh, updatedAt: ctx.now }).where(eq(runs.id, run.id));
    return ok(fresh);
  });
}
