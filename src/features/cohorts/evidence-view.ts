import { type Ctx, type KnownPerson, listPeopleOf } from '#features/accounts/index.ts';
import { findWorkOf } from '#features/exercises/index.ts';
import type { FindCheck } from '#features/lessons/index.ts';
import { listAnswersTo } from '#features/progress/index.ts';
import type { RunStanding, ScenarioShelf, Verify } from '#features/sandbox/index.ts';
import { replayRun } from '#features/sandbox/index.ts';
import { ok, refuse, type Result } from '#kernel/result.ts';
import { type DecisionRow, gradesFrom, type Held, readHeld, runsOf, type WorkRow } from './evidence.ts';
import type { Item, Shelf } from './items.ts';
import { logDeed, logLook, namesOf } from './log.ts';
import type { Mark } from './marks.ts';
import type { OneCell } from './input.ts';
import { type CohortRow, findItem, findTaughtCohort, isLearner } from './rows.ts';
import { type SaidPart, sayAnswer } from './say-answer.ts';

/** An answer as it was given, with the question. */
export type ShownAnswer = {
  readonly checkId: string;
  readonly question: string;
  readonly said: readonly SaidPart[];
  readonly score: number;
  readonly at: Date;
  readonly isFirst: boolean;
};

/** What lies behind a mark, by the item's kind. */
export type ShownEvidence =
  | {
      readonly kind: 'lesson';
      readonly read: readonly { readonly title: string; readonly at: number | null }[];
      readonly answers: readonly ShownAnswer[];
    }
  | {
      readonly kind: 'exercise';
      readonly tries: readonly { readonly id: string; readonly percent: number; readonly at: Date }[];
      readonly best: unknown;
    }
  | { readonly kind: 'test'; readonly tries: readonly { readonly id: string; readonly percent: number; readonly at: Date }[] }
  | { readonly kind: 'run'; readonly work: WorkRow | null; readonly runs: readonly RunStanding[] }
  | { readonly kind: 'work'; readonly work: WorkRow | null };

export type EvidenceView = {
  readonly cohort: CohortRow;
  readonly item: Item;
  readonly person: KnownPerson;
  readonly mark: Mark;
  readonly evidence: ShownEvidence;
  readonly decisions: readonly (DecisionRow & { readonly markerName: string | null })[];
};

type Given = { readonly shelf: Shelf; readonly findCheck: FindCheck; readonly locale: string };

/** What lies behind one mark, for who teaches the cohort; null for everybody else. That it was opened goes into the log. */
export async function openEvidence(ctx: Ctx, cell: OneCell, given: Given): Promise<EvidenceView | null> {
  const { db, actor, now } = ctx;
  const cohort = await findTaughtCohort(db, actor, cell.cohort);
  if (cohort === null || actor.kind === 'guest') return null;
  const item = await findItem(db, cell.cohort, cell.assignment);
  const [person] = (await isLearner(db, cell.cohort, cell.learner)) ? await listPeopleOf(db, [cell.learner]) : [];
  if (item === null || person === undefined) return null;
  await logLook({ ...ctx, actor }, { cohort: cohort.id, deed: 'evidence-opened', userId: person.id, assignment: item.id });
  const held = await readHeld(db, [person.id], [item]);
  const mark = gradesFrom(held, [person.id], { items: [item], shelf: given.shelf, nowMs: now.getTime() }).get(person.id)
    ?.marks[0];
  if (!mark) return null;
  const rows = held.decisions.get(`${person.id} ${item.id}`) ?? [];
  const names = await namesOf(
    db,
    rows.map(({ markedBy }) => markedBy),
  );
  const decisions = rows.map((row) => ({ ...row, markerName: names.get(row.markedBy ?? '') ?? null }));
  return {
    cohort,
    item,
    person,
    mark,
    decisions,
    evidence: await showEvidence(ctx, held, { item, userId: person.id, ...given }),
  };
}

type Cell = Given & { readonly item: Item; readonly userId: string };

async function showEvidence({ db }: Ctx, held: Held, cell: Cell): Promise<ShownEvidence> {
  const { item, userId } = cell;
  const work = held.work.get(`${userId} ${item.id}`) ?? null;
  switch (item.kind) {
    case 'lesson':
      return lessonEvidence(held, cell, await listAnswersTo(db, { userId, lessonId: item.target }));
    case 'exercise': {
      const all = held.scored.get(`${userId} ${item.desk ?? ''}/${item.target}`) ?? [];
      const best = all.reduce<(typeof all)[number] | null>(
        (top, one) => (top === null || one.score > top.score ? one : top),
        null,
      );
      const tries = all.map(({ id, score, madeAt }) => ({ id, percent: score, at: madeAt }));
      return { kind: 'exercise', tries, best: best && (await findWorkOf(db, { userId, id: best.id })) };
    }
    case 'test': {
      const results = held.tests.get(`${userId} ${item.target}`) ?? [];
      return {
        kind: 'test',
        tries: results.map(({ id, scorePercent, finishedAt }) => ({ id, percent: scorePercent, at: finishedAt })),
      };
    }
    case 'run':
      return { kind: 'run', work, runs: runsOf(held, userId, item) };
    case 'work':
      return { kind: 'work', work };
  }
}

function lessonEvidence(
  held: Held,
  { shelf, findCheck, locale, item, userId }: Cell,
  answers: Awaited<ReturnType<typeof listAnswersTo>>,
): ShownEvidence {
  const readAt = new Map((held.lessons.get(`${userId} ${item.target}`)?.reads ?? []).map(({ id, at }) => [id, at]));
  const sections = shelf.findLesson(item.target)?.sections ?? [];
  const seen = new Set<string>();
  return {
    kind: 'lesson',
    read: sections.map(({ id, title }) => ({ title, at: readAt.get(id) ?? null })),
    answers: answers.flatMap(({ checkId, answer, score, answeredAt }): ShownAnswer[] => {
      const check = findCheck(item.target, checkId, locale);
      const isFirst = !seen.has(checkId);
      seen.add(checkId);
      return check ? [{ checkId, question: check.ask, said: sayAnswer(check, answer), score, at: answeredAt, isFirst }] : [];
    }),
  };
}

/** Plays a handed-in run again, now, for who teaches the cohort, and says whether it still comes to the same. */
export async function replayForInstructor(
  ctx: Ctx,
  given: { readonly scenarios: ScenarioShelf; readonly verify: Verify },
  cell: OneCell,
): Promise<
  Result<
    { digest: string; score: number; isSame: boolean },
    'sign-in-needed' | 'not-found' | 'not-over' | 'other-version' | 'busy' | 'too-slow' | 'impossible-list'
  >
> {
  const { db, actor } = ctx;
  if (actor.kind === 'guest') return refuse('sign-in-needed');
  const cohort = await findTaughtCohort(db, actor, cell.cohort);
  const item = cohort && (await findItem(db, cell.cohort, cell.assignment));
  if (!cohort || !item || !(await isLearner(db, cell.cohort, cell.learner))) return refuse('not-found');
  const work = (await readHeld(db, [cell.learner], [item])).work.get(`${cell.learner} ${item.id}`);
  if (work?.handedInRunId == null) return refuse('not-found');
  const replayed = await replayRun(db, given, { userId: cell.learner, run: work.handedInRunId, weeks: item.weeks ?? 1 });
  if (!replayed.ok) return refuse(replayed.code);
  await logDeed(db, { ...ctx, actor }, { cohort: cohort.id, deed: 'run-replayed', userId: cell.learner, assignment: item.id });
  const { digest, score } = replayed.value;
  return ok({ digest, score, isSame: digest === work.replayDigest });
}
