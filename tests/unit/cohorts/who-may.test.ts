import { expect, test } from 'vitest';
import type { Ctx } from '#features/accounts/index.ts';
import { announce, remind, setMail } from '#features/cohorts/commands/announce.ts';
import { addInstructor, removeInstructor, removeLearner, restoreLearner } from '#features/cohorts/commands/change-members.ts';
import { changeJoinCode, closeCohort, editCohort } from '#features/cohorts/commands/edit-cohort.ts';
import { beginAssignedRun, handInRun, handInWork } from '#features/cohorts/commands/hand-in.ts';
import { importRoster } from '#features/cohorts/commands/import-roster.ts';
import { markWork, overrideMark, removeOverride } from '#features/cohorts/commands/mark-work.ts';
import { addAssignment, editAssignment, moveAssignment, withdrawAssignment } from '#features/cohorts/commands/save-assignment.ts';
import { openEvidence, replayForInstructor } from '#features/cohorts/evidence-view.ts';
import { exportGradebook, getGradebook } from '#features/cohorts/gradebook.ts';
import { getClassView } from '#features/cohorts/hardest.ts';
import { getOwnCohort } from '#features/cohorts/learner-view.ts';
import { listLog } from '#features/cohorts/log.ts';
import { getRoll, getTaughtCohort, listAnnouncements } from '#features/cohorts/queries.ts';
import { listUntaught } from '#features/cohorts/untaught.ts';
import { newId } from '#kernel/ids.ts';
import { guestCtx } from '#tests/support/accounts.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { ask, cohortOf, join, KEY, person, SHELF } from './school.ts';

const PARTS = [
  'stranger',
  'learner',
  'learner of another',
  'instructor of another',
  'admin',
  'co-instructor',
  'instructor',
] as const;
type Part = (typeof PARTS)[number];
type Place = { cohort: string; item: string; learner: string; other: string };
type Deed = (ctx: Ctx, place: Place) => Promise<unknown>;

const TERMS = { title: '', instructions: '', due: '', weight: 1, latePercent: 0 };
const runs = {
  scenarios: { find: () => null },
  drawSeed: () => 1,
  verify: () => Promise.resolve({ ok: false, code: 'busy' } as const),
};
const cellOf = ({ cohort, item, learner }: Place) => ({ cohort, assignment: item, learner });
const given = { shelf: SHELF, findCheck: KEY.findCheck, locale: 'en' };

/** Every deed and page, and who besides its instructors may do it. Order matters: what takes away comes last. */
const DEEDS: readonly (readonly [name: string, others: readonly Part[], deed: Deed])[] = [
  ['see the people', [], (ctx, { cohort }) => getRoll(ctx, cohort)],
  ['see the items to edit', [], (ctx, { cohort }) => getTaughtCohort(ctx, cohort)],
  [
    'see the gradebook',
    [],
    (ctx, { cohort }) => getGradebook(ctx, cohort, { shelf: SHELF, order: { by: 'name', isDown: false }, page: 1 }),
  ],
  ['download the gradebook', [], (ctx, { cohort }) => exportGradebook(ctx, cohort, SHELF)],
  ['open evidence', [], (ctx, place) => openEvidence(ctx, cellOf(place), given)],
  ['see what the class finds hard', [], (ctx, { cohort }) => getClassView(ctx, cohort, given)],
  ['read the log', ['admin'], (ctx, { cohort }) => listLog(ctx, cohort)],
  ['read the log of all cohorts', ['admin'], (ctx) => listLog(ctx, null)],
  ['list the cohorts without an instructor', ['admin'], (ctx) => listUntaught(ctx)],
  ['read announcements', ['learner'], (ctx, { cohort }) => listAnnouncements(ctx, cohort)],
  ['rename', [], (ctx, { cohort }) => editCohort(ctx, { cohort, name: 'New', timeZone: 'UTC' })],
  ['change the code', [], (ctx, { cohort }) => changeJoinCode(ctx, { cohort, to: 'new' })],
  ['close', [], (ctx, { cohort }) => closeCohort(ctx, { cohort, isClosed: false })],
  ['add an instructor', [], (ctx, { cohort }) => addInstructor(ctx, { cohort, email: 'co@example.org' })],
  ['import', [], (ctx, { cohort }) => importRoster(ctx, { cohort, roster: 'kim@example.org', locale: 'en' })],
  [
    'ask',
    [],
    (ctx, { cohort }) =>
      addAssignment(
        ctx,
        { shelf: SHELF, drawSeed: () => 1 },
        {
          ...TERMS,
          cohort,
          assignment: newId(),
          kind: 'lesson',
          lesson: 'l1',
          exercise: '',
          client: '',
          weeks: 1,
          luck: 'certified',
          track: '',
          rubric: '',
        },
      ),
  ],
  ['edit an item', [], (ctx, { cohort, item }) => editAssignment(ctx, { ...TERMS, cohort, assignment: item })],
  ['move an item', [], (ctx, { cohort, item }) => moveAssignment(ctx, { cohort, assignment: item, by: '1' })],
  ['withdraw an item', [], (ctx, { cohort, item }) => withdrawAssignment(ctx, { cohort, assignment: item, isWithdrawn: false })],
  ['announce', [], (ctx, { cohort }) => announce(ctx, { cohort, announcement: newId(), title: 'T', body: 'B' })],
  ['write to a learner', [], (ctx, { cohort, learner }) => remind(ctx, { cohort, learner, title: 'T', body: 'B' })],
  ['override', [], (ctx, place) => overrideMark(ctx, { ...cellOf(place), percent: 5, reason: 'Because' })],
  ['remove an override', [], (ctx, place) => removeOverride(ctx, cellOf(place))],
  [
    'mark by rubric',
    [],
    (ctx, place) =>
      markWork(ctx, {
        ...cellOf(place),
        comment: '',
        'level-hook': '1',
        'level-voice': '1',
        'level-act': '1',
        'level-words': '1',
      }),
  ],
  ['take an instructor out', [], (ctx, { cohort }) => removeInstructor(ctx, { cohort, learner: newId() })],
  ['remove a learner', [], (ctx, { cohort, other }) => removeLearner(ctx, { cohort, learner: other })],
];
/** What its instructors may not do either. */
const OF_ADMINS = ['read the log of all cohorts', 'list the cohorts without an instructor'];
/** What only a learner of the cohort may do. */
const OWN: readonly (readonly [name: string, deed: Deed])[] = [
  ['see their own page', (ctx, { cohort }) => getOwnCohort(ctx, cohort, SHELF)],
  ['choose mail', (ctx, { cohort }) => setMail(ctx, { cohort, mail: 'on' })],
  ['hand in', (ctx, { cohort, item }) => handInWork(ctx, { cohort, assignment: item, text: 'Mine' })],
];

async function everybody() {
  const { db } = await freshDatabase();
  const teacher = await person(db, 'teacher', 'instructor');
  const co = await person(db, 'co', 'instructor');
  const { cohort, code } = await cohortOf(teacher);
  await addInstructor(teacher, { cohort, email: 'co@example.org' });
  const [learner, other] = [await person(db, 'learner'), await person(db, 'other')];
  await join(learner, code);
  await join(other, code);
  const elsewhere = await person(db, 'elsewhere', 'instructor');
  const second = await cohortOf(elsewhere, 'Autumn');
  const foreign = await person(db, 'foreign');
  await join(foreign, second.code);
  const item = await ask(teacher, cohort, { kind: 'work', rubric: 'copy' });
  const people: Readonly<Record<Part, Ctx>> = {
    stranger: guestCtx(db),
    learner,
    'learner of another': foreign,
    'instructor of another': elsewhere,
    admin: await person(db, 'admin', 'admin'),
    'co-instructor': co,
    instructor: teacher,
  };
  return { people, place: { cohort, item, learner: learner.actor.userId, other: other.actor.userId }, foreign, second };
}

/** Pages answer null to who may not see them, commands refuse. */
const isGranted = (answer: unknown): boolean =>
  answer !== null && !(typeof answer === 'object' && 'ok' in answer && answer.ok === false);

test('who may do what to a cohort', async () => {
  const { people, place } = await everybody();
  for (const [name, deed] of OWN)
    for (const part of PARTS) expect(isGranted(await deed(people[part], place)), `${part}: ${name}`).toBe(part === 'learner');
  for (const [name, others, deed] of DEEDS) {
    for (const part of PARTS) {
      const isTeacher = part === 'instructor' || part === 'co-instructor';
      const may = others.includes(part) || (isTeacher && !OF_ADMINS.includes(name));
      expect(isGranted(await deed(people[part], place)), `${part}: ${name}`).toBe(may);
    }
  }
});

test('nobody begins, hands in or replays a run in a cohort that is not theirs', async () => {
  const { people, place } = await everybody();
  const one = { cohort: place.cohort, assignment: place.item };
  for (const part of PARTS) {
    const ctx = people[part];
    expect(isGranted(await beginAssignedRun(ctx, runs, { ...one, run: newId(), locale: 'en' })), part).toBe(false);
    expect(isGranted(await handInRun(ctx, runs, one)), part).toBe(false);
    expect(isGranted(await replayForInstructor(ctx, runs, cellOf(place))), part).toBe(false);
    expect(isGranted(await restoreLearner(ctx, { cohort: place.cohort, learner: newId() })), part).toBe(false);
  }
});

test('an instructor reaches neither another cohort’s learner nor its items through their own cohort', async () => {
  const { people, place, foreign, second } = await everybody();
  const strangerCell = { cohort: place.cohort, assignment: place.item, learner: foreign.actor.userId };
  expect(await openEvidence(people.instructor, strangerCell, given)).toBe(null);
  expect(await overrideMark(people.instructor, { ...strangerCell, percent: 1, reason: 'Because' })).toMatchObject({
    code: 'not-found',
  });
  const strangerItem = { cohort: second.cohort, assignment: place.item, learner: foreign.actor.userId };
  expect(await openEvidence(people['instructor of another'], strangerItem, given)).toBe(null);
  expect(
    await editAssignment(people['instructor of another'], { ...TERMS, cohort: second.cohort, assignment: place.item }),
  ).toMatchObject({
    code: 'not-found',
  });
});

test('who has left is seen no more', async () => {
  const { people, place } = await everybody();
  await removeLearner(people.instructor, { cohort: place.cohort, learner: place.learner });
  expect(await openEvidence(people.instructor, cellOf(place), given)).toBe(null);
});
