import { and, eq } from 'drizzle-orm';
import type { DbOrTx } from '#db/client.ts';
import { cohortMarks, cohortWork } from '#db/schema/cohorts.ts';
import type { Ctx, Member } from '#features/accounts/index.ts';
import {
  beginRun,
  listRunStandings,
  replayRun,
  type RunStanding,
  type ScenarioShelf,
  type Verify,
} from '#features/sandbox/index.ts';
import type { Locale } from '#i18n/locale.ts';
import { ok, refuse, type Refusal, type Result } from '#kernel/result.ts';
import { ENGINE_VERSION } from '#simulation/run.ts';
import type { BeginAssignedRun, HandInWork, OneAssignment } from '../input.ts';
import type { Item } from '../items.ts';
import { findItem, findJoinedCohort } from '../rows.ts';
import { descendantsOf } from '../runs.ts';

type Refused = 'sign-in-needed' | 'not-found' | 'cohort-closed';
type Runs = { readonly scenarios: ScenarioShelf; readonly drawSeed: () => number };

/** The item that a learner may work on; work for a closed cohort is refused. */
async function findOpenItem(
  ctx: Ctx,
  { cohort: id, assignment }: OneAssignment,
): Promise<Result<{ item: Item; member: Ctx<Member> }, Refused>> {
  const { actor } = ctx;
  if (actor.kind === 'guest') return refuse('sign-in-needed');
  const cohort = await findJoinedCohort(ctx.db, actor, id);
  const item = cohort && (await findItem(ctx.db, id, assignment));
  if (!cohort || !item || item.withdrawnAt !== null) return refuse('not-found');
  return cohort.closedAt === null ? ok({ item, member: { ...ctx, actor } }) : refuse('cohort-closed');
}

const ofLearner = (item: Item, userId: string) => and(eq(cohortWork.assignmentId, item.id), eq(cohortWork.userId, userId));

/** What a learner has for an item so far. */
async function findWork(db: DbOrTx, item: Item, userId: string): Promise<typeof cohortWork.$inferSelect | null> {
  return (await db.select().from(cohortWork).where(ofLearner(item, userId)).get()) ?? null;
}

/**
 * Begins the run that an item asks for, with the luck that it says, and remembers that it is for this item. Who has begun
 * it already gets the run that they have; one that was removed is begun anew.
 */
export async function beginAssignedRun(
  ctx: Ctx,
  given: Runs,
  input: BeginAssignedRun & { readonly locale: Locale },
): Promise<
  Result<{ client: string; run: string }, Refused | 'unknown-client' | 'certified-open' | 'too-many-runs' | 'form-incomplete'>
> {
  const open = await findOpenItem(ctx, input);
  if (!open.ok) return open;
  const { item, member } = open.value;
  const { userId } = member.actor;
  if (item.kind !== 'run' || item.mode === null) return refuse('not-found');
  const known = await latestRunOf(ctx, item, userId);
  if (known) return ok({ client: item.target, run: known.id });
  const version = given.scenarios.find(item.target)?.version;
  if (version === undefined) return refuse('unknown-client');
  const seed = item.mode === 'practice' ? { seed: item.seed ?? given.drawSeed() } : {};
  const begun = await beginRun(member, given, {
    id: input.run,
    client: item.target,
    scenarioVersion: version,
    engineVersion: ENGINE_VERSION,
    mode: item.mode,
    language: input.locale,
    startedAt: ctx.now.toISOString(),
    ...seed,
  });
  if (!begun.ok)
    return begun.code === 'certified-open' || begun.code === 'too-many-runs' ? refuse(begun.code) : refuse('form-incomplete');
  await ctx.db
    .insert(cohortWork)
    .values({ assignmentId: item.id, userId, runId: input.run })
    .onConflictDoUpdate({ target: [cohortWork.assignmentId, cohortWork.userId], set: { runId: input.run } });
  return ok({ client: item.target, run: input.run });
}

/** The run begun for an item, or the copy of it that was played last; null when it is gone. */
async function latestRunOf(ctx: Ctx, item: Item, userId: string): Promise<RunStanding | null> {
  const work = await findWork(ctx.db, item, userId);
  if (work?.runId == null) return null;
  const runs = await listRunStandings(ctx.db, { userIds: [userId], clients: [item.target] });
  return descendantsOf(work.runId, runs)[0] ?? null;
}

/**
 * Hands in the run of an item: the server plays its weeks again, and what that comes to is the mark. Handing in again
 * counts when it is better. Takes seconds.
 */
export async function handInRun(
  ctx: Ctx,
  given: { readonly scenarios: ScenarioShelf; readonly verify: Verify },
  input: OneAssignment,
): Promise<
  Result<{ score: number }, Refused | 'nothing-begun' | 'not-over' | 'other-version' | 'busy' | 'too-slow' | 'impossible-list'>
> {
  const open = await findOpenItem(ctx, input);
  if (!open.ok) return open;
  const { item, member } = open.value;
  const { userId } = member.actor;
  const run = item.kind === 'run' ? await latestRunOf(ctx, item, userId) : null;
  if (run === null) return refuse('nothing-begun');
  const replayed = await replayRun(ctx.db, given, { userId, run: run.id, weeks: item.weeks ?? 1 });
  if (!replayed.ok) return replayed.code === 'not-found' ? refuse('nothing-begun') : withoutDetail(replayed);
  const { digest, score } = replayed.value;
  const known = await findWork(ctx.db, item, userId);
  const last =
    known?.replayScore == null || known.handedInAt === null ? null : worthOf(item, known.replayScore, known.handedInAt);
  // What was handed in before stays when this is no better: going back and trying again must cost nothing.
  if (last !== null && worthOf(item, score, ctx.now) <= last) return ok({ score });
  await ctx.db
    .update(cohortWork)
    .set({ handedInRunId: run.id, handedInAt: ctx.now, replayDigest: digest, replayScore: score, replayedAt: ctx.now })
    .where(ofLearner(item, userId));
  return ok({ score });
}

/** A score with what lateness costs it. */
const worthOf = ({ dueAt, latePercent }: Item, score: number, at: Date): number =>
  dueAt !== null && at > dueAt ? score * (1 - latePercent / 100) : score;

const withoutDetail = <Code extends string>({ code }: Refusal<Code>): Refusal<Code> => refuse(code);

/** Hands in a text for an item that a person marks. Until it is marked, a later text takes its place. */
export async function handInWork(ctx: Ctx, input: HandInWork): Promise<Result<void, Refused | 'marked-already'>> {
  const open = await findOpenItem(ctx, input);
  if (!open.ok) return open;
  const { item, member } = open.value;
  if (item.kind !== 'work') return refuse('not-found');
  const { userId } = member.actor;
  const handedIn = { text: input.text, handedInAt: ctx.now };
  const marked = and(eq(cohortMarks.assignmentId, item.id), eq(cohortMarks.userId, userId), eq(cohortMarks.kind, 'rubric'));
  return ctx.db.transaction(async (tx) => {
    // A mark belongs to the text that was read.
    if ((await tx.$count(cohortMarks, marked)) > 0) return refuse('marked-already');
    await tx
      .insert(cohortWork)
      .values({ assignmentId: item.id, userId, ...handedIn })
      .onConflictDoUpdate({ target: [cohortWork.assignmentId, cohortWork.userId], set: handedIn });
    return ok();
  });
}
