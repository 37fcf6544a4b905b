import { and, sql } from 'drizzle-orm';
import type { Db } from '#db/client.ts';
import { cohortMarks, cohortWork } from '#db/schema/cohorts.ts';
import { type BestResult, listBestResults } from '#features/exams/index.ts';
import { type BestWork, listBestWorks } from '#features/exercises/index.ts';
import { type AskedLesson, type LessonTallies, tallyLessons, UNTOUCHED } from '#features/progress/index.ts';
import type { Item, Shelf } from './items.ts';
import { type Decision, type Evidence, type Mark, markOf, totalOf } from './marks.ts';
import { among } from './rows.ts';

type HandedIn = Pick<typeof cohortWork.$inferSelect, 'runId' | 'replayScore' | 'handedInAt'>;
type Of<T> = ReadonlyMap<string, T>;

/**
 * What stands of some learners for some items, each by the learner's id: of what is done elsewhere in the order of the
 * items of that kind, of what is handed in here by the item's id.
 */
export type Held = {
  /** The place of each item among those of its kind. */
  readonly places: Of<number>;
  readonly lessons: Of<readonly LessonTallies[]>;
  readonly exercises: Of<readonly BestWork[]>;
  readonly tests: Of<readonly BestResult[]>;
  readonly work: Of<Of<HandedIn>>;
  readonly decisions: Of<Of<readonly Decision[]>>;
};

export type GradeInput = { readonly items: readonly Item[]; readonly shelf: Pick<Shelf, 'findLesson'>; readonly nowMs: number };

/** Marks worked out at a time, so that the server answers others in between: 50 people's of 70 items. */
const CELLS_AT_ONCE = 3500;

/** People whose marks are read and worked out in one go; at least one part, be it empty. */
function partsOf(userIds: readonly string[], items: readonly Item[]): (readonly string[])[] {
  const size = Math.ceil(CELLS_AT_ONCE / Math.max(1, items.length));
  const count = Math.max(1, Math.ceil(userIds.length / size));
  return Array.from({ length: count }, (_, i) => userIds.slice(i * size, (i + 1) * size));
}

const othersTurn = () => new Promise((next) => setImmediate(next));

/** What all marks are made from: a handful of queries for some thousand marks. */
export async function readHeld(db: Db, userIds: readonly string[], input: GradeInput): Promise<Held> {
  const parts: Held[] = [];
  for (const some of partsOf(userIds, input.items)) {
    if (parts.length > 0) await othersTurn();
    parts.push(await readSome(db, some, input));
  }
  const joined = <T>(of: (part: Held) => Of<T>): Of<T> => new Map(parts.flatMap((part) => [...of(part)]));
  return {
    places: parts[0]?.places ?? new Map(),
    lessons: joined(({ lessons }) => lessons),
    exercises: joined(({ exercises }) => exercises),
    tests: joined(({ tests }) => tests),
    work: joined(({ work }) => work),
    decisions: joined(({ decisions }) => decisions),
  };
}

async function readSome(db: Db, userIds: readonly string[], { items, shelf }: GradeInput): Promise<Held> {
  const of = Map.groupBy(items, ({ kind }) => kind);
  const asked = <T>(kind: Item['kind'], ask: (item: Item, until: number) => T): T[] =>
    (of.get(kind) ?? []).map((item) => ask(item, item.dueAt?.getTime() ?? Number.MAX_SAFE_INTEGER));
  const [lessons, exercises, tests, work, decisions] = await Promise.all([
    tallyLessons(db, { userIds, asked: asked('lesson', (item, until) => askLesson(item, until, shelf)) }),
    listBestWorks(db, {
      userIds,
      asked: asked('exercise', ({ desk, target }, until) => ({ desk: desk ?? 'persona', client: target, until })),
    }),
    listBestResults(db, { userIds, asked: asked('test', ({ target }, until) => ({ track: target, until })) }),
    readHandedIn(db, userIds, [...(of.get('run') ?? []), ...(of.get('work') ?? [])]),
    readDecisions(db, userIds, items),
  ]);
  const places = new Map([...of.values()].flatMap((alike) => alike.map(({ id }, i) => [id, i] as const)));
  return { places, lessons, exercises, tests, work, decisions };
}

/** Of a lesson counts what is in it now; nothing of one that is not there any more. */
function askLesson({ target }: Item, until: number, shelf: GradeInput['shelf']): AskedLesson {
  const { sections = [], checks = [] } = shelf.findLesson(target) ?? {};
  return { id: target, sections: sections.map(({ id }) => id), checks, until };
}

// The unary plus keeps SQLite at the index by learner: by item it would look for every pair that could be.
const cells = (userIds: readonly string[], items: readonly Item[]) =>
  and(sql`user_id in ${among(userIds)}`, sql`+assignment_id in ${among(items.map(({ id }) => id))}`);

async function readHandedIn(db: Db, userIds: readonly string[], items: readonly Item[]): Promise<Held['work']> {
  if (items.length === 0) return new Map();
  const { userId, assignmentId, runId, replayScore, handedInAt } = cohortWork;
  const rows = await db
    .select({ userId, assignmentId, runId, replayScore, handedInAt })
    .from(cohortWork)
    .where(cells(userIds, items));
  return byUser(rows, (own) => new Map(own.map((row) => [row.assignmentId, row])));
}

async function readDecisions(db: Db, userIds: readonly string[], items: readonly Item[]): Promise<Held['decisions']> {
  const { userId, assignmentId, kind, percent } = cohortMarks;
  const rows = await db.select({ userId, assignmentId, kind, percent }).from(cohortMarks).where(cells(userIds, items));
  return byUser(rows, (own) => Map.groupBy(own, (row) => row.assignmentId));
}

const byUser = <Row extends { readonly userId: string }, T>(rows: readonly Row[], made: (own: Row[]) => T): Of<T> =>
  new Map([...Map.groupBy(rows, ({ userId }) => userId)].map(([userId, own]) => [userId, made(own)]));

const NONE = { ever: null, inTime: null };

/** What somebody did for one item. */
export function evidenceOf(held: Held, userId: string, item: Item): Evidence {
  const place = held.places.get(item.id) ?? -1;
  switch (item.kind) {
    case 'lesson':
      return { kind: 'lesson', ...lessonTalliesOf(held, userId, item) };
    case 'exercise':
      return { kind: 'tries', ...(held.exercises.get(userId)?.[place] ?? NONE), isBegun: false };
    case 'test':
      return { kind: 'tries', ...(held.tests.get(userId)?.[place] ?? NONE), isBegun: false };
    case 'run':
      return runEvidence(held.work.get(userId)?.get(item.id), item);
    case 'work':
      return { kind: 'work', handedInAt: held.work.get(userId)?.get(item.id)?.handedInAt?.getTime() ?? null };
  }
}

/** How much somebody did of the lesson that an item asks. */
export function lessonTalliesOf(held: Held, userId: string, item: Item): LessonTallies {
  return held.lessons.get(userId)?.[held.places.get(item.id) ?? -1] ?? UNTOUCHED;
}

function runEvidence(work: HandedIn | undefined, { dueAt }: Item): Evidence {
  const isBegun = work?.runId != null;
  if (work?.replayScore == null || work.handedInAt === null) return { kind: 'tries', ...NONE, isBegun };
  const isInTime = dueAt === null || work.handedInAt <= dueAt;
  return { kind: 'tries', ever: work.replayScore, inTime: isInTime ? work.replayScore : null, isBegun };
}

/** Somebody's marks, in the items' order, and what they come to altogether. */
type PersonGrades = { readonly marks: readonly Mark[]; readonly total: number | null };
type Grades = ReadonlyMap<string, PersonGrades>;

const UNDECIDED: readonly Decision[] = [];

/** Every mark of these people for these items. The one way in which marks are come by. */
export function gradesFrom(held: Held, userIds: readonly string[], { items, shelf, nowMs }: GradeInput): Grades {
  const parts = items.map((item) => (item.kind === 'lesson' ? shelf.findLesson(item.target) : null));
  return new Map(
    userIds.map((userId) => {
      const decided = held.decisions.get(userId);
      const marks = items.map((item, i) =>
        markOf(item, {
          evidence: evidenceOf(held, userId, item),
          decisions: decided?.get(item.id) ?? UNDECIDED,
          parts: parts[i] ?? null,
          nowMs,
        }),
      );
      return [userId, { marks, total: totalOf(marks.map((mark, i) => ({ mark, weight: items[i]?.weight ?? 0 }))) }];
    }),
  );
}

/** The same, read now. */
export async function gradesOf(db: Db, userIds: readonly string[], input: GradeInput): Promise<Grades> {
  const all: [string, PersonGrades][] = [];
  for (const some of partsOf(userIds, input.items)) {
    if (all.length > 0) await othersTurn();
    all.push(...gradesFrom(await readHeld(db, some, input), some, input));
  }
  return new Map(all);
}
