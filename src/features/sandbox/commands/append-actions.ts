import { eq } from 'drizzle-orm';
import { runActions, runs } from '#db/schema/sandbox.ts';
import type { Ctx, Member } from '#features/accounts/index.ts';
import { ok, refuse, type Refusal, type Result } from '#kernel/result.ts';
import type { Action } from '#simulation/actions.ts';
import { checkAction, type Wrong } from '#simulation/replay/check-action.ts';
import type { Scenario } from '#simulation/scenario.ts';
import type { SimHour } from '#simulation/vocabulary.ts';
import type { AppendActions } from '../input.ts';
import { findOwnRun, listActions, type RunRow } from '../rows.ts';
import { checkCertified } from '../run/certified-rules.ts';
import { MOST_ACTIONS_A_RUN, type Reached } from '../run/held-run.ts';
import { commonLength } from '../run/same-actions.ts';
import type { ScenarioShelf } from '../shelf.ts';

type Refused = 'not-found' | 'behind' | 'closed' | 'too-many-actions' | 'impossible-action' | 'impossible-hour';
type Input = AppendActions & { readonly run: string };

/**
 * Adds actions to the end of a member's run and says how far it has come. What the server holds already is a retry and
 * changes nothing; a list that has gone another way is refused with `behind`, and so is one that begins beyond the end.
 * Resolves once everything is on disk.
 */
export async function appendActions(ctx: Ctx<Member>, scenarios: ScenarioShelf, input: Input): Promise<Result<Reached, Refused>> {
  return ctx.db.transaction(async (tx) => {
    const run = await findOwnRun(tx, ctx.actor.userId, input.run);
    if (run === null) return refuse('not-found');
    const held = await listActions(tx, run.id);
    const fresh = findFresh(held, input);
    if (fresh === null) return refuse('behind', { detail: { count: held.length } });
    const isRetry = fresh.length === 0 && (input.from + input.actions.length < held.length || input.hour <= run.hour);
    if (isRetry) return ok({ count: held.length, hour: run.hour });
    const refusal = requirePossible(run, scenarios.find(run.client), held, fresh, input.hour);
    if (refusal) return refusal;
    const rows = fresh.map((action, i) => ({ runId: run.id, seq: held.length + i, hour: action.hour, body: action }));
    if (rows.length > 0) await tx.insert(runActions).values(rows);
    await tx.update(runs).set({ hour: input.hour, updatedAt: ctx.now }).where(eq(runs.id, run.id));
    return ok({ count: held.length + fresh.length, hour: input.hour });
  });
}

/** Those of the sent actions that the server lacks; null when the lists have parted. */
function findFresh(held: readonly Action[], { from, actions }: Input): readonly Action[] | null {
  if (from > held.length) return null;
  const overlapping = held.slice(from, from + actions.length);
  return commonLength(overlapping, actions) === overlapping.length ? actions.slice(overlapping.length) : null;
}

function requirePossible(
  run: RunRow,
  scenario: Scenario | null,
  held: readonly Action[],
  fresh: readonly Action[],
  hour: SimHour,
): Refusal<Refused> | undefined {
  if (run.verifiedAt !== null) return refuse('closed');
  if (held.length + fresh.length > MOST_ACTIONS_A_RUN) return refuse('too-many-actions');
  // Who has seen the hours that follow may not go back before them. Practice may.
  const floor = run.mode === 'certified' ? run.hour : 0;
  if (hour < floor || hour < (fresh.at(-1)?.hour ?? held.at(-1)?.hour ?? 0)) return refuse('impossible-hour');
  const uncertifiable = run.mode === 'certified' ? firstWrong(fresh, checkCertified) : undefined;
  if (uncertifiable) return uncertifiable;
  // A scenario that has changed since says nothing about what was possible in the one that was played: it is only kept.
  if (scenario === null || scenario.version !== run.scenarioVersion) return undefined;
  if (hour > scenario.weeks * 168) return refuse('impossible-hour');
  return requireEachPossible(scenario, held, fresh, floor);
}

function requireEachPossible(
  scenario: Scenario,
  held: readonly Action[],
  fresh: readonly Action[],
  floor: SimHour,
): Refusal<Refused> | undefined {
  const known = [...held];
  return firstWrong(fresh, (action) => {
    const wrong = checkAction(scenario, action, Math.max(floor, known.at(-1)?.hour ?? 0), known);
    known.push(action);
    return wrong;
  });
}

function firstWrong(actions: readonly Action[], check: (action: Action) => Wrong | null): Refusal<Refused> | undefined {
  for (const action of actions) {
    const wrong = check(action);
    if (wrong) return refuse('impossible-action', { field: wrong.field, detail: { action: action.id, message: wrong.message } });
  }
  return undefined;
}
