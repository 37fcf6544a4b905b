import { and, sql } from 'drizzle-orm';
import type { Db } from '#db/client.ts';
import { cohortMarks, cohortWork } from '#db/schema/cohorts.ts';
import { listTestResults, type TestResult } from '#features/exams/index.ts';
import { listScoredWorks, type ScoredWork } from '#features/exercises/index.ts';
import { type LessonEvidence, listLessonEvidence } from '#features/progress/index.ts';
import { listRunStandings, type RunStanding } from '#features/sandbox/index.ts';
import type { Item, Shelf } from './items.ts';
import { type Evidence, type Mark, markOf, totalOf, type Try } from './marks.ts';
import { among } from './rows.ts';
import { descendantsOf } from './runs.ts';

export type WorkRow = typeof cohortWork.$inferSelect;
export type DecisionRow = typeof cohortMarks.$inferSelect;

/** All that is held of some learners for some items. */
export type Held = {
  readonly lessons: ReadonlyMap<string, LessonEvidence>;
  readonly scored: ReadonlyMap<string, readonly ScoredWork[]>;
  readonly tests: ReadonlyMap<string, readonly TestResult[]>;
  readonly runs: ReadonlyMap<string, readonly RunStanding[]>;
  readonly work: ReadonlyMap<string, WorkRow>;
  readonly decisions: ReadonlyMap<string, readonly DecisionRow[]>;
};

const targetsOf = (items: readonly Item[], kind: Item['kind']) => [
  ...new Set(items.filter((item) => item.kind === kind).map(({ target }) => target)),
];
const groupBy = <T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> => Map.groupBy(all, keyOf);

/** What everything about marks is made from: one reading, a handful of queries however many people and items there are. */
export async function readHeld(db: Db, userIds: readonly string[], items: readonly Item[]): Promise<Held> {
  const ids = items.map(({ id }) => id);
  const cells = and(sql`assignment_id in ${among(ids)}`, sql`user_id in ${among(userIds)}`);
  const [lessons, scored, tests, runs, work, decisions] = await Promise.all([
    listLessonEvidence(db, { userIds, lessonIds: targetsOf(items, 'lesson') }),
    listScoredWorks(db, { userIds, clients: targetsOf(items, 'exercise') }),
    listTestResults(db, { userIds, tracks: targetsOf(items, 'test') }),
    listRunStandings(db, { userIds, clients: targetsOf(items, 'run') }),
    db.select().from(cohortWork).where(cells),
    db.select().from(cohortMarks).where(cells),
  ]);
  return {
    lessons: new Map(lessons.map((one) => [`${one.userId} ${one.lessonId}`, one])),
    scored: groupBy(scored, ({ userId, desk, client }) => `${userId} ${desk}/${client}`),
    tests: groupBy(tests, ({ userId, track }) => `${userId} ${track}`),
    runs: groupBy(runs, ({ userId }) => userId),
    work: new Map(work.map((one) => [`${one.userId} ${one.assignmentId}`, one])),
    decisions: groupBy(decisions, ({ userId, assignmentId }) => `${userId} ${assignmentId}`),
  };
}

/** What somebody did for one item. */
export function evidenceOf(held: Held, userId: string, item: Item): Evidence {
  switch (item.kind) {
    case 'lesson': {
      const { reads = [], first = [] } = held.lessons.get(`${userId} ${item.target}`) ?? {};
      return { kind: 'lesson', reads, first };
    }
    case 'exercise': {
      const works = held.scored.get(`${userId} ${item.desk ?? ''}/${item.target}`) ?? [];
      return triesOf(works.map(({ score, madeAt }) => ({ percent: score, at: madeAt.getTime() })));
    }
    case 'test': {
      const results = held.tests.get(`${userId} ${item.target}`) ?? [];
      return triesOf(results.map(({ scorePercent, finishedAt }) => ({ percent: scorePercent, at: finishedAt.getTime() })));
    }
    case 'run':
      return runEvidence(held, userId, item);
    case 'work':
      return { kind: 'work', handedInAt: held.work.get(`${userId} ${item.id}`)?.handedInAt?.getTime() ?? null };
  }
}

const triesOf = (tries: readonly Try[], isBegun = tries.length > 0): Evidence => ({ kind: 'tries', tries, isBegun });

function runEvidence(held: Held, userId: string, item: Item): Evidence {
  const work = held.work.get(`${userId} ${item.id}`);
  if (work?.replayScore == null || work.handedInAt === null) return triesOf([], work?.runId != null);
  return triesOf([{ percent: work.replayScore, at: work.handedInAt.getTime() }]);
}

/** The runs that belong to an item: the one begun for it and its copies, the one touched last first. */
export function runsOf(held: Held, userId: string, item: Item): RunStanding[] {
  const runId = held.work.get(`${userId} ${item.id}`)?.runId;
  return runId == null ? [] : descendantsOf(runId, held.runs.get(userId) ?? []);
}

/** The marks of some people, and what they come to altogether. */
export type Grades = ReadonlyMap<string, { readonly marks: readonly Mark[]; readonly total: number | null }>;

export type GradeInput = { readonly items: readonly Item[]; readonly shelf: Pick<Shelf, 'findLesson'>; readonly nowMs: number };

/** Every mark of these people for these items, in the items' order. The one way in which marks are come by. */
export function gradesFrom(held: Held, userIds: readonly string[], { items, shelf, nowMs }: GradeInput): Grades {
  const parts = items.map((item) => (item.kind === 'lesson' ? shelf.findLesson(item.target) : null));
  return new Map(
    userIds.map((userId) => {
      const marks = items.map((item, i) =>
        markOf(item, {
          evidence: evidenceOf(held, userId, item),
          decisions: held.decisions.get(`${userId} ${item.id}`) ?? [],
          parts: parts[i] ?? null,
          nowMs,
        }),
      );
      return [userId, { marks, total: totalOf(marks.map((mark, i) => ({ mark, weight: items[i]?.weight ?? 0 }))) }];
    }),
  );
}

/** People whose marks are worked out at a time, so that the server answers others in between. */
const PEOPLE_AT_ONCE = 50;

/** The same for however many people. */
export async function gradesOf(db: Db, userIds: readonly string[], input: GradeInput): Promise<Grades> {
  const all = new Map<string, { readonly marks: readonly Mark[]; readonly total: number | null }>();
  for (let from = 0; from < userIds.length; from += PEOPLE_AT_ONCE) {
    const some = userIds.slice(from, from + PEOPLE_AT_ONCE);
    for (const [userId, grades] of gradesFrom(await readHeld(db, some, input.items), some, input)) all.set(userId, grades);
    await new Promise((next) => setImmediate(next));
  }
  return all;
}
