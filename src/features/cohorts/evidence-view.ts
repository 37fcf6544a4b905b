import { type Ctx, type KnownPerson, listPeopleOf } from '#features/accounts/index.ts';
import { listTestResults } from '#features/exams/index.ts';
import { findWorkOf, listScoredWorks } from '#features/exercises/index.ts';
import type { FindCheck } from '#features/lessons/index.ts';
import { listAnswersTo, listReadsOf } from '#features/progress/index.ts';
import type { RunStanding, ScenarioShelf, Verify } from '#features/sandbox/index.ts';
import { replayRun } from '#features/sandbox/index.ts';
import { ok, refuse, type Result } from '#kernel/result.ts';
import { type DecisionRow, type ItemDetails, readDetails, type WorkRow } from './details.ts';
import { gradesOf } from './evidence.ts';
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
  const grades = await gradesOf(db, [person.id], { items: [item], shelf: given.shelf, nowMs: now.getTime() });
  const mark = grades.get(person.id)?.marks[0];
  if (!mark) return null;
  const details = (await readDetails(db, person.id, [item]))(item);
  const names = await namesOf(
    db,
    details.decisions.map(({ markedBy }) => markedBy),
  );
  const decisions = details.decisions.map((row) => ({ ...row, markerName: names.get(row.markedBy ?? '') ?? null }));
  const evidence = await showEvidence(ctx, { item, userId: person.id, details, ...given });
  return { cohort, item, person, mark, decisions, evidence };
}

type Cell = Given & { readonly item: Item; readonly userId: string; readonly details: ItemDetails };

async function showEvidence(ctx: Ctx, cell: Cell): Promise<ShownEvidence> {
  const { item, userId, details } = cell;
  switch (item.kind) {
    case 'lesson':
      return lessonEvidence(ctx, cell);
    case 'exercise':
      return exerciseEvidence(ctx, cell);
    case 'test': {
      const results = await listTestResults(ctx.db, { userId, track: item.target });
      return {
        kind: 'test',
        tries: results.map(({ id, scorePercent, finishedAt }) => ({ id, percent: scorePercent, at: finishedAt })),
      };
    }
    case 'run':
      return { kind: 'run', work: details.work, runs: details.runs };
    case 'work':
      return { kind: 'work', work: details.work };
  }
}

async function exerciseEvidence({ db }: Ctx, { item, userId }: Cell): Promise<ShownEvidence> {
  const all = await listScoredWorks(db, { userId, desk: item.desk ?? 'persona', client: item.target });
  const best = all.reduce<(typeof all)[number] | null>((top, one) => (top === null || one.score > top.score ? one : top), null);
  const tries = all.map(({ id, score, madeAt }) => ({ id, percent: score, at: madeAt }));
  return { kind: 'exercise', tries, best: best && (await findWorkOf(db, { userId, id: best.id })) };
}

async function lessonEvidence({ db }: Ctx, { shelf, findCheck, locale, item, userId }: Cell): Promise<ShownEvidence> {
  const whose = { userId, lessonId: item.target };
  const [readAt, answers] = await Promise.all([listReadsOf(db, whose), listAnswersTo(db, whose)]);
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
  const { work } = (await readDetails(db, cell.learner, [item]))(item);
  if (work?.handedInRunId == null) return refuse('not-found');
  const replayed = await replayRun(db, given, { userId: cell.learner, run: work.handedInRunId, weeks: item.weeks ?? 1 });
  if (!replayed.ok) return refuse(replayed.code);
  await logDeed(db, { ...ctx, actor }, { cohort: cohort.id, deed: 'run-replayed', userId: cell.learner, assignment: item.id });
  const { digest, score } = replayed.value;
  return ok({ digest, score, isSame: digest === work.replayDigest });
}
