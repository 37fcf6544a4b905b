import { type Ctx, type KnownPerson } from '#features/accounts/index.ts';
import type { FindCheck } from '#features/lessons/index.ts';
import { type FirstAnswer, listFirstAnswers, listLastStudyDays } from '#features/progress/index.ts';
import { addDays, type Day, dayOf } from '#kernel/clock.ts';
import { gradesFrom, type Held, readHeld } from './evidence.ts';
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
  const [held, answers, lastDays] = await Promise.all([
    readHeld(db, userIds, lessons),
    listFirstAnswers(db, { userIds, lessonIds: lessons.map(({ target }) => target) }),
    listLastStudyDays(db, userIds),
  ]);
  return {
    cohort,
    learners: people.length,
    checks: hardChecks(answers, given),
    lessons: lessons.flatMap((item) => openLesson(held, userIds, { item, shelf: given.shelf, nowMs: now.getTime() })),
    quiet: quietLearners(people, lastDays, dayOf(now)),
  };
}

function hardChecks(answers: readonly FirstAnswer[], { shelf, findCheck, locale }: Given): HardCheck[] {
  const byCheck = Map.groupBy(answers, ({ lessonId, checkId }) => `${lessonId}/${checkId}`);
  const checks = [...byCheck.values()].flatMap((group): HardCheck[] => {
    const [{ lessonId, checkId } = { lessonId: '', checkId: '' }] = group;
    const lesson = shelf.findLesson(lessonId);
    const check = findCheck(lessonId, checkId, locale);
    if (!lesson || !check || group.length < FEWEST_ANSWERS) return [];
    const first = group.reduce((sum, { score }) => sum + score, 0) / group.length;
    const choices = choicesOf(
      check,
      group.map(({ answer }) => answer),
    );
    return [{ lesson, checkId, question: check.ask, answered: group.length, first, choices }];
  });
  return checks
    .filter(({ first }) => first < 1)
    .sort(
      (a, b) =>
        a.first - b.first ||
        b.answered - a.answered ||
        (`${a.lesson.key}/${a.checkId}` < `${b.lesson.key}/${b.checkId}` ? -1 : 1),
    )
    .slice(0, HARDEST);
}

function openLesson(
  held: Held,
  userIds: readonly string[],
  { item, shelf, nowMs }: { readonly item: Item; readonly shelf: Shelf; readonly nowMs: number },
): OpenLesson[] {
  const lesson = shelf.findLesson(item.target);
  if (!lesson) return [];
  const grades = gradesFrom(held, userIds, { items: [item], shelf, nowMs });
  const touched = userIds.filter((id) => grades.get(id)?.marks[0]?.worked != null);
  const done = touched.filter((id) => isFinished(held, id, lesson)).length;
  return [{ lesson, item, untouched: userIds.length - touched.length, begun: touched.length - done, done }];
}

function isFinished(held: Held, userId: string, lesson: LessonFacts): boolean {
  const { reads = [], first = [] } = held.lessons.get(`${userId} ${lesson.key}`) ?? {};
  const [read, answered] = [new Set(reads.map(({ id }) => id)), new Set(first.map(({ id }) => id))];
  return lesson.sections.every(({ id }) => read.has(id)) && lesson.checks.every((id) => answered.has(id));
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
