import type { Db } from '#db/client.ts';
import type { Ctx, KnownPerson } from '#features/accounts/index.ts';
import type { FindCheck } from '#features/lessons/index.ts';
import { type CheckTally, listFirstAnswers, listLastStudyDays, tallyFirstAnswers } from '#features/progress/index.ts';
import { addDays, type Day, dayOf } from '#kernel/clock.ts';
import { gradesFrom, type GradeInput, type Held, lessonTalliesOf, readHeld } from './evidence.ts';
import { listLearners } from './gradebook.ts';
import type { Item, LessonFacts, Shelf } from './items.ts';
import { choicesOf } from './say-answer.ts';
import { type CohortRow, findTaughtCohort, listItems } from './rows.ts';

/** A check, how its first answers went and what was chosen. */
export type HardCheck = {
  readonly lesson: LessonFacts;
  readonly checkId: string;
  readonly question: string;
  readonly answered: number;
  /** Mean score of the first answers, 0 to 1. */
  readonly first: number;
  /** What was chosen how often, the commonest first; empty for checks without options. */
  readonly choices: readonly { readonly text: string; readonly count: number; readonly isRight: boolean }[];
};
/** A lesson that some have begun and not finished. */
export type OpenLesson = {
  readonly lesson: LessonFacts;
  readonly item: Item;
  readonly untouched: number;
  readonly begun: number;
  readonly done: number;
};
/** Somebody who hasn't studied for a while; `days` is null when they never have. */
export type QuietLearner = { readonly person: KnownPerson; readonly lastDay: Day | null; readonly days: number | null };

export type ClassView = {
  readonly cohort: CohortRow;
  readonly learners: number;
  readonly checks: readonly HardCheck[];
  readonly lessons: readonly OpenLesson[];
  readonly quiet: readonly QuietLearner[];
};

const HARDEST = 12;
/** Fewer answers say more about one person than about the check. */
const FEWEST_ANSWERS = 2;
export const QUIET_AFTER_DAYS = 7;

type Given = { readonly shelf: Shelf; readonly findCheck: FindCheck; readonly locale: string };

/**
 * What a class finds hard, for who teaches it; null for everybody else. The lessons that are assigned, nothing else; and
 * the same readings as the gradebook's.
 */
export async function getClassView({ db, actor, now }: Ctx, cohortId: string, given: Given): Promise<ClassView | null> {
  const cohort = await findTaughtCohort(db, actor, cohortId);
  if (cohort === null) return null;
  const [items, people] = await Promise.all([listItems(db, cohortId), listLearners(db, cohortId)]);
  const lessons = items.filter(({ kind }) => kind === 'lesson');
  const userIds = people.map(({ id }) => id);
  const input = { items: lessons, shelf: given.shelf, nowMs: now.getTime() };
  const [held, tallies, lastDays] = await Promise.all([
    readHeld(db, userIds, input),
    tallyFirstAnswers(db, { userIds, lessonIds: lessons.map(({ target }) => target) }),
    listLastStudyDays(db, userIds),
  ]);
  return {
    cohort,
    learners: people.length,
    checks: await withChoices(db, userIds, hardChecks(tallies, given)),
    lessons: lessons.flatMap((item) => openLesson(held, userIds, { item, input })),
    quiet: quietLearners(people, lastDays, dayOf(now)),
  };
}

type Hard = Omit<HardCheck, 'choices'> & { readonly check: NonNullable<ReturnType<FindCheck>> };

function hardChecks(tallies: readonly CheckTally[], { shelf, findCheck, locale }: Given): Hard[] {
  const checks = tallies.flatMap(({ lessonId, checkId, answered, mean }): Hard[] => {
    const lesson = shelf.findLesson(lessonId);
    const check = findCheck(lessonId, checkId, locale);
    if (!lesson || !check || answered < FEWEST_ANSWERS || mean >= 1) return [];
    return [{ lesson, checkId, question: check.ask, answered, first: mean, check }];
  });
  return checks
    .sort(
      (a, b) =>
        a.first - b.first ||
        b.answered - a.answered ||
        (`${a.lesson.key}/${a.checkId}` < `${b.lesson.key}/${b.checkId}` ? -1 : 1),
    )
    .slice(0, HARDEST);
}

/** What was chosen is read of the few that are shown: all answers of a large class are hundreds of thousands. */
async function withChoices(db: Db, userIds: readonly string[], hard: readonly Hard[]): Promise<HardCheck[]> {
  const checks = hard.map(({ lesson, checkId }) => ({ lessonId: lesson.key, checkId }));
  const given = Map.groupBy(await listFirstAnswers(db, { userIds, checks }), ({ lessonId, checkId }) => `${lessonId}/${checkId}`);
  return hard.map(({ check, ...one }) => {
    const answers = (given.get(`${one.lesson.key}/${one.checkId}`) ?? []).map(({ answer }) => answer);
    return { ...one, choices: choicesOf(check, answers) };
  });
}

function openLesson(
  held: Held,
  userIds: readonly string[],
  { item, input }: { readonly item: Item; readonly input: GradeInput },
): OpenLesson[] {
  const lesson = input.shelf.findLesson(item.target);
  if (!lesson) return [];
  const grades = gradesFrom(held, userIds, { ...input, items: [item] });
  const touched = userIds.filter((id) => grades.get(id)?.marks[0]?.worked != null);
  const done = touched.filter((id) => isFinished(held, id, { item, lesson })).length;
  return [{ lesson, item, untouched: userIds.length - touched.length, begun: touched.length - done, done }];
}

function isFinished(
  held: Held,
  userId: string,
  { item, lesson }: { readonly item: Item; readonly lesson: LessonFacts },
): boolean {
  const { ever } = lessonTalliesOf(held, userId, item);
  return ever.sections === lesson.sections.length && ever.answered === lesson.checks.length;
}

function quietLearners(people: readonly KnownPerson[], lastDays: ReadonlyMap<string, Day>, today: Day): QuietLearner[] {
  const since = addDays(today, -QUIET_AFTER_DAYS);
  return people
    .map((person): QuietLearner => {
      const lastDay = lastDays.get(person.id) ?? null;
      const days = lastDay === null ? null : Math.max(0, Math.round((Date.parse(today) - Date.parse(lastDay)) / 86_400_000));
      return { person, lastDay, days };
    })
    .filter(({ lastDay }) => lastDay === null || lastDay <= since)
    .sort((a, b) => (b.days ?? Infinity) - (a.days ?? Infinity) || (a.person.id < b.person.id ? -1 : 1));
}
