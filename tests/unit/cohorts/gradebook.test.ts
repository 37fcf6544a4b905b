import { expect, test } from 'vitest';
import { gradebookCsv } from '#features/cohorts/csv.ts';
import { overrideMark } from '#features/cohorts/commands/mark-work.ts';
import { openEvidence } from '#features/cohorts/evidence-view.ts';
import { exportGradebook, getGradebook } from '#features/cohorts/gradebook.ts';
import { getClassView } from '#features/cohorts/hardest.ts';
import { getOwnCohort } from '#features/cohorts/learner-view.ts';
import { listLog } from '#features/cohorts/log.ts';
import { readCsv } from '#ui/files/read-csv.ts';
import { after } from '#tests/support/accounts.ts';
import { freshDatabase, watchQueries } from '#tests/support/database.ts';
import { ask, cohortOf, join, KEY, type Person, person, SHELF, study } from './school.ts';

const DAY = 86_400_000;

/** Three learners: one has finished, one has begun badly, one has done nothing. */
async function school() {
  const { db } = await freshDatabase();
  const teacher = await person(db, 'ingrid', 'instructor');
  const { cohort, code } = await cohortOf(teacher);
  const [mila, jan, kim] = [await person(db, 'mila'), await person(db, 'jan'), await person(db, 'kim')];
  for (const learner of [mila, jan, kim]) await join(learner, code);
  const lesson = await ask(teacher, cohort, { due: '2026-11-30T17:00' });
  const test = await ask(teacher, cohort, { kind: 'test', track: 'job', weight: 3 });
  await study(mila, ['s1', 's2'], { c1: 0, c2: 0 });
  await study(jan, ['s1'], { c1: 1 });
  await study(jan, [], { c1: 0 });
  return { db, teacher, cohort, mila, jan, kim, lesson, test };
}

const bookOf = (teacher: Person, cohort: string, by = 'name', isDown = false) =>
  getGradebook(teacher, cohort, { shelf: SHELF, order: { by, isDown }, page: 1 });

test('the grid, the file, the learner’s page, the evidence and the class view say the same of everybody', async () => {
  const { teacher, cohort, mila, jan, lesson } = await school();
  const book = await bookOf(teacher, cohort);
  const shown = book?.rows.map(({ person: { name }, marks, total }) => [name, marks[0]?.percent ?? null, total]);
  // jan: one of two sections, and no check right at first.
  expect(shown).toEqual([
    ['jan', 25, 25],
    ['kim', null, null],
    ['mila', 100, 100],
  ]);

  const exported = await exportGradebook(teacher, cohort, SHELF);
  if (!exported.ok) throw new Error(exported.code);
  const { heads, rows } = await readCsv(gradebookCsv(exported.value, SHELF, 'en'));
  expect(heads).toEqual([
    'Name',
    'E-mail',
    'The first lesson',
    'The first lesson: Late',
    'Test: The job',
    'Test: The job: Late',
    'Total',
  ]);
  expect(rows.map(({ cells }) => [cells[0], cells[2], cells.at(-1)])).toEqual([
    ['jan', '25', '25'],
    ['kim', '', ''],
    ['mila', '100', '100'],
  ]);

  expect((await getOwnCohort(jan, cohort, SHELF))?.total).toBe(25);
  const given = { shelf: SHELF, findCheck: KEY.findCheck, locale: 'en' };
  const cell = { cohort, assignment: lesson, learner: mila.actor.userId };
  expect((await openEvidence(teacher, cell, given))?.mark.percent).toBe(100);
  const view = await getClassView(teacher, cohort, given);
  expect(view?.lessons).toMatchObject([{ untouched: 1, begun: 1, done: 1 }]);
  expect(view?.checks).toMatchObject([
    {
      checkId: 'c1',
      answered: 2,
      first: 0.5,
      choices: [
        { text: 'A', count: 1, isRight: true },
        { text: 'B', count: 1, isRight: false },
      ],
    },
  ]);
});

test('evidence shows each answer in words, the first one marked, and that it was opened is in the log once', async () => {
  const { teacher, cohort, jan, lesson } = await school();
  const given = { shelf: SHELF, findCheck: KEY.findCheck, locale: 'en' };
  const cell = { cohort, assignment: lesson, learner: jan.actor.userId };
  const view = await openEvidence(teacher, cell, given);
  await openEvidence(teacher, cell, given);
  if (view?.evidence.kind !== 'lesson') throw new Error('It is a lesson.');
  expect(view.evidence.answers.map(({ question, said, isFirst }) => [question, said[0], isFirst])).toEqual([
    ['Which, c1?', { text: 'B', isRight: false }, true],
    ['Which, c1?', { text: 'A', isRight: true }, false],
  ]);
  expect(view.evidence.read.map(({ title, at }) => [title, at !== null])).toEqual([
    ['One', true],
    ['Two', false],
  ]);
  expect((await listLog(teacher, cohort))?.map(({ deed, userName }) => [deed, userName])).toEqual([['evidence-opened', 'jan']]);
});

test('sorted by an item or the total, either way, who has nothing stands last', async () => {
  const { teacher, cohort, lesson } = await school();
  const names = async (by: string, isDown: boolean) =>
    (await bookOf(teacher, cohort, by, isDown))?.rows.map((row) => row.person.name);
  expect(await names(lesson, true)).toEqual(['mila', 'jan', 'kim']);
  expect(await names(lesson, false)).toEqual(['jan', 'mila', 'kim']);
  expect(await names('total', true)).toEqual(['mila', 'jan', 'kim']);
  expect(await names('name', true)).toEqual(['mila', 'kim', 'jan']);
});

test('after the due date what is missing counts as nothing, and an override counts before it', async () => {
  const { teacher, cohort, kim, lesson } = await school();
  const later = { ...teacher, now: after(20 * DAY) };
  const rowOf = async () => (await bookOf(later, cohort))?.rows.find(({ person: { name } }) => name === 'kim');
  expect(await rowOf()).toMatchObject({ total: 0, marks: [{ isMissing: true }, {}] });
  await overrideMark(later, { cohort, assignment: lesson, learner: kim.actor.userId, percent: 70, reason: 'Was ill' });
  expect(await rowOf()).toMatchObject({ total: 70 });
});

test('who hasn’t studied for a week is quiet, the longest first', async () => {
  const { teacher, cohort } = await school();
  const given = { shelf: SHELF, findCheck: KEY.findCheck, locale: 'en' };
  const quiet = async (days: number) =>
    (await getClassView({ ...teacher, now: after(days * DAY) }, cohort, given))?.quiet.map(({ person: { name }, days: gone }) => [
      name,
      gone,
    ]);
  expect(await quiet(2)).toEqual([['kim', null]]);
  expect((await quiet(9))?.[0]).toEqual(['kim', null]);
  expect((await quiet(9))?.slice(1).sort()).toEqual([
    ['jan', 9],
    ['mila', 9],
  ]);
});

test('a page asks the database as often for three learners as for one', async () => {
  const { db, teacher, cohort } = await school();
  const queries = watchQueries(db);
  await bookOf(teacher, cohort);
  const all = queries.length;
  expect(all).toBeLessThanOrEqual(14);
});

test('names that are formulas are only text in a spreadsheet', async () => {
  const { db } = await freshDatabase();
  const teacher = await person(db, 'ingrid', 'instructor');
  const { cohort, code } = await cohortOf(teacher);
  await join(await person(db, '=cmd|x'), code);
  await ask(teacher, cohort, { title: '+SUM(A1)' });
  const exported = await exportGradebook(teacher, cohort, SHELF);
  if (!exported.ok) throw new Error(exported.code);
  const csv = gradebookCsv(exported.value, SHELF, 'en');
  expect(csv).toContain("'=cmd|x");
  expect(csv).toContain("'+SUM(A1)");
});
