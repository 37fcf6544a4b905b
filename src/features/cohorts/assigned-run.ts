import type { Ctx } from '#features/accounts/index.ts';
import { findRunOf, type HeldRunWithActions } from '#features/sandbox/index.ts';
import { readDetails } from './details.ts';
import type { OneCell } from './input.ts';
import { logLook } from './log.ts';
import { findItem, findTaughtCohort, isLearner } from './rows.ts';

/**
 * The run of an item as far as it was asked, for who teaches the cohort: the one that was handed in, else the one played
 * last. Null for everybody else, and where there is none. That it was opened goes into the log.
 */
export async function openAssignedRun(
  ctx: Ctx,
  { cohort: id, assignment, learner }: OneCell,
): Promise<HeldRunWithActions | null> {
  const { db, actor } = ctx;
  const cohort = await findTaughtCohort(db, actor, id);
  const item = cohort && (await findItem(db, id, assignment));
  if (actor.kind === 'guest' || item?.kind !== 'run' || !(await isLearner(db, id, learner))) return null;
  const { work, runs } = (await readDetails(db, learner, [item]))(item);
  const runId = work?.handedInRunId ?? runs[0]?.id;
  const found = runId === undefined ? null : await findRunOf(db, { userId: learner, id: runId });
  if (found === null) return null;
  await logLook({ ...ctx, actor }, { cohort: id, deed: 'evidence-opened', userId: learner, assignment });
  const end = (item.weeks ?? 1) * 168;
  // What was played beyond the weeks that were asked is the learner's own.
  return {
    run: { ...found.run, hour: Math.min(found.run.hour, end) },
    actions: found.actions.filter(({ hour }) => hour < end),
  };
}
