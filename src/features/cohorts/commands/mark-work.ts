import { and, eq } from 'drizzle-orm';
import type { DbOrTx } from '#db/client.ts';
import { cohortMarks } from '#db/schema/cohorts.ts';
import type { Ctx, Member } from '#features/accounts/index.ts';
import { ok, refuse, type Result } from '#kernel/result.ts';
import type { MarkWork, OneCell, OverrideMark } from '../input.ts';
import { logDeed } from '../log.ts';
import { findRubric, rubricPercent } from '../rubrics.ts';
import { findItem, isLearner } from '../rows.ts';
import { teach } from './teach.ts';

type Refused = 'sign-in-needed' | 'not-found';
type Row = Pick<typeof cohortMarks.$inferInsert, 'kind' | 'percent' | 'comment' | 'levels'>;

/** Sets a mark instead of what the evidence says, for a reason that the learner reads. */
export const overrideMark = (ctx: Ctx, input: OverrideMark): Promise<Result<void, Refused>> =>
  teach(ctx, input.cohort, async (tx, _, who) => {
    if (!(await isCell(tx, input))) return refuse('not-found');
    await saveMark(tx, who, input, { kind: 'override', percent: input.percent, comment: input.reason, levels: null });
    await logDeed(tx, who, { cohort: input.cohort, deed: 'overridden', userId: input.learner, assignment: input.assignment });
    return ok();
  });

/** Lets the evidence count again. */
export const removeOverride = (ctx: Ctx, input: OneCell): Promise<Result<void, Refused>> =>
  teach(ctx, input.cohort, async (tx, _, who) => {
    if (!(await isCell(tx, input))) return refuse('not-found');
    const gone = await tx.delete(cohortMarks).where(ofCell(input, 'override')).returning({ kind: cohortMarks.kind });
    const entry = {
      cohort: input.cohort,
      deed: 'override-removed',
      userId: input.learner,
      assignment: input.assignment,
    } as const;
    if (gone.length > 0) await logDeed(tx, who, entry);
    return ok();
  });

/** Marks handed-in work by its item's rubric, with words for each criterion and for the whole. */
export const markWork = (ctx: Ctx, input: MarkWork): Promise<Result<void, Refused | 'level-missing'>> =>
  teach(ctx, input.cohort, async (tx, _, who) => {
    const item = await findItem(tx, input.cohort, input.assignment);
    const rubric = item?.kind === 'work' ? findRubric(item.target, 'en') : null;
    if (!rubric || !(await isCell(tx, input))) return refuse('not-found');
    const fields = rubric.criteria.map(({ id }) => ({
      id,
      level: numberIn(input, `level-${id}`),
      said: textIn(input, `said-${id}`),
    }));
    const percent = rubricPercent(rubric, Object.fromEntries(fields.map(({ id, level }) => [id, level])));
    if (percent === null) return refuse('level-missing');
    const levels = Object.fromEntries(fields.map(({ id, level, said }) => [id, { level, said }]));
    await saveMark(tx, who, input, { kind: 'rubric', percent, comment: input.comment, levels });
    await logDeed(tx, who, { cohort: input.cohort, deed: 'marked', userId: input.learner, assignment: input.assignment });
    return ok();
  });

const LONGEST_SAID = 1000;

function textIn(input: Readonly<Record<string, unknown>>, field: string): string {
  const value = input[field];
  return typeof value === 'string' ? value.trim().slice(0, LONGEST_SAID) : '';
}

function numberIn(input: Readonly<Record<string, unknown>>, field: string): number {
  const text = textIn(input, field);
  return text === '' ? Number.NaN : Number(text);
}

/** Whether the item belongs to the cohort and the learner to it now. */
async function isCell(tx: DbOrTx, { cohort, assignment, learner }: OneCell): Promise<boolean> {
  return (await findItem(tx, cohort, assignment)) !== null && (await isLearner(tx, cohort, learner));
}

const ofCell = ({ assignment, learner }: OneCell, kind: 'rubric' | 'override') =>
  and(eq(cohortMarks.assignmentId, assignment), eq(cohortMarks.userId, learner), eq(cohortMarks.kind, kind));

async function saveMark(tx: DbOrTx, { actor, now }: Ctx<Member>, { assignment, learner }: OneCell, row: Row): Promise<void> {
  const said = { ...row, markedBy: actor.userId, markedAt: now };
  await tx
    .insert(cohortMarks)
    .values({ assignmentId: assignment, userId: learner, ...said })
    .onConflictDoUpdate({ target: [cohortMarks.assignmentId, cohortMarks.userId, cohortMarks.kind], set: said });
}
