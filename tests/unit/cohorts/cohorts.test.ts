import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { users } from '#db/schema/accounts.ts';
import { announce, setMail } from '#features/cohorts/commands/announce.ts';
import { addInstructor, removeLearner, restoreLearner } from '#features/cohorts/commands/change-members.ts';
import { changeJoinCode, closeCohort } from '#features/cohorts/commands/edit-cohort.ts';
import { handInWork } from '#features/cohorts/commands/hand-in.ts';
import { importRoster } from '#features/cohorts/commands/import-roster.ts';
import { joinCohort } from '#features/cohorts/commands/join-cohort.ts';
import { leaveCohort } from '#features/cohorts/commands/leave-cohort.ts';
import { markWork, overrideMark } from '#features/cohorts/commands/mark-work.ts';
import { moveAssignment, withdrawAssignment } from '#features/cohorts/commands/save-assignment.ts';
import { exportGradebook, getGradebook } from '#features/cohorts/gradebook.ts';
import { getOwnCohort } from '#features/cohorts/learner-view.ts';
import { listLog } from '#features/cohorts/log.ts';
import { getRoll, getTaughtCohort, listAnnouncements } from '#features/cohorts/queries.ts';
import { newId } from '#kernel/ids.ts';
import { after, CLIENT, lettersTo } from '#tests/support/accounts.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { ask, cohortOf, join, person, SHELF } from './school.ts';

const ORDER = { by: 'name', isDown: false };

test('a code lets in, twice as once; a new code shuts the old one, and none shuts all', async () => {
  const { db } = await freshDatabase();
  const [teacher, mila] = [await person(db, 'ingrid', 'instructor'), await person(db, 'mila')];
  const { cohort, code } = await cohortOf(teacher);
  await join(mila, code);
  await join(mila, code);
  expect((await getRoll(teacher, cohort))?.learners.map(({ name }) => name)).toEqual(['mila']);
  await changeJoinCode(teacher, { cohort, to: 'new' });
  expect(await joinCohort(await person(db, 'late'), { code, client: CLIENT })).toMatchObject({ ok: false, code: 'code-unknown' });
  await changeJoinCode(teacher, { cohort, to: 'none' });
  expect((await getRoll(teacher, cohort))?.cohort.joinCode).toBe(null);
});

test('a closed cohort lets nobody in and takes no work until it is opened again', async () => {
  const { db } = await freshDatabase();
  const [teacher, mila] = [await person(db, 'ingrid', 'instructor'), await person(db, 'mila')];
  const { cohort, code } = await cohortOf(teacher);
  await join(mila, code);
  const assignment = await ask(teacher, cohort, { kind: 'work', rubric: 'copy' });
  await closeCohort(teacher, { cohort, isClosed: true });
  expect(await joinCohort(await person(db, 'late'), { code, client: CLIENT })).toMatchObject({ code: 'cohort-closed' });
  expect(await handInWork(mila, { cohort, assignment, text: 'A post' })).toMatchObject({ code: 'cohort-closed' });
  await closeCohort(teacher, { cohort, isClosed: false });
  expect(await handInWork(mila, { cohort, assignment, text: 'A post' })).toMatchObject({ ok: true });
});

test('a roster with a broken row imports nobody; mended, it adds members, asks others in, and again changes nothing', async () => {
  const { db } = await freshDatabase();
  const [teacher] = [await person(db, 'ingrid', 'instructor'), await person(db, 'mila')];
  const { cohort } = await cohortOf(teacher);
  const take = (roster: string) => importRoster(teacher, { cohort, roster, locale: 'en' });
  expect(await take('name,email\nMila,mila@example.org\nJan,jan')).toMatchObject({ ok: false, code: 'roster-broken' });
  expect((await getRoll(teacher, cohort))?.learners).toEqual([]);
  expect(await lettersTo(db, 'mila@example.org')).toEqual([]);

  const roster = 'name,email\nMila,Mila@Example.org\nJan,jan@example.org';
  expect(await take(roster)).toEqual({ ok: true, value: { added: 1, invited: 1, known: 0 } });
  expect(await take(roster)).toEqual({ ok: true, value: { added: 0, invited: 0, known: 2 } });
  expect(await lettersTo(db, 'mila@example.org')).toHaveLength(1);
  const [invitation] = await lettersTo(db, 'jan@example.org');
  expect(invitation?.letter?.link?.path).toMatch(/^\/join\/[2-9A-Z]{8}$/);
  // Nobody has confirmed this address: nothing that somebody typed goes there.
  expect(JSON.stringify(invitation)).not.toMatch(/Jan\b|Spring/);

  const jan = await person(db, 'jan');
  await join(jan, invitation?.letter?.link?.path.split('/').at(-1) ?? '');
  expect((await getRoll(teacher, cohort))?.invitations).toEqual([]);
});

test('an announcement goes once to each who wants mail, however often it is sent', async () => {
  const { db } = await freshDatabase();
  const [teacher, mila, jan] = [await person(db, 'ingrid', 'instructor'), await person(db, 'mila'), await person(db, 'jan')];
  const { cohort, code } = await cohortOf(teacher);
  await join(mila, code);
  await join(jan, code);
  await setMail(jan, { cohort, mail: 'off' });
  const told = { cohort, announcement: newId(), title: 'Monday', body: 'We begin at nine.\n\nBring a client.' };
  expect(await announce(teacher, told)).toEqual({ ok: true, value: { letters: 1 } });
  expect(await announce(teacher, told)).toEqual({ ok: true, value: { letters: 0 } });
  expect((await lettersTo(db, 'mila@example.org')).map(({ subject }) => subject)).toEqual(['Spring: Monday']);
  expect(await lettersTo(db, 'jan@example.org')).toEqual([]);
  expect(await listAnnouncements(jan, cohort)).toMatchObject([{ title: 'Monday', authorName: 'ingrid', letters: 1 }]);
  expect(await listAnnouncements(await person(db, 'stranger'), cohort)).toBe(null);
});

test('a removal can be undone, and a learner who left by themselves can’t be put back', async () => {
  const { db } = await freshDatabase();
  const [teacher, mila] = [await person(db, 'ingrid', 'instructor'), await person(db, 'mila')];
  const { cohort, code } = await cohortOf(teacher);
  await join(mila, code);
  const one = { cohort, learner: mila.actor.userId };
  await removeLearner(teacher, one);
  expect((await getRoll(teacher, cohort))?.learners).toEqual([]);
  expect(await restoreLearner({ ...teacher, now: after(1000) }, one)).toMatchObject({ ok: true });
  await leaveCohort(mila, { cohort });
  expect(await restoreLearner({ ...teacher, now: after(2000) }, one)).toMatchObject({ code: 'not-removed' });
  expect((await listLog(teacher, cohort))?.map(({ deed }) => deed).sort()).toEqual(['learner-removed', 'learner-restored']);
});

test('the last instructor stays; a second one may go; who is no instructor any more sees nothing', async () => {
  const { db } = await freshDatabase();
  const [teacher, second] = [await person(db, 'ingrid', 'instructor'), await person(db, 'otto', 'instructor')];
  const { cohort } = await cohortOf(teacher);
  expect(await leaveCohort(teacher, { cohort })).toMatchObject({ code: 'last-instructor' });
  expect(await addInstructor(teacher, { cohort, email: 'nobody@example.org' })).toMatchObject({ code: 'unknown-instructor' });
  expect(await addInstructor(teacher, { cohort, email: 'OTTO@example.org' })).toMatchObject({ ok: true });
  expect(await getTaughtCohort(second, cohort)).not.toBe(null);
  expect(await getTaughtCohort({ ...second, actor: { ...second.actor, role: 'learner' } }, cohort)).toBe(null);
  expect(await leaveCohort(second, { cohort })).toMatchObject({ ok: true });
});

test('items are moved, withdrawn and asked again; what was done for them stays', async () => {
  const { db } = await freshDatabase();
  const teacher = await person(db, 'ingrid', 'instructor');
  const { cohort } = await cohortOf(teacher);
  const [first, second] = [await ask(teacher, cohort), await ask(teacher, cohort, { kind: 'test', track: 'job' })];
  const order = async () => (await getTaughtCohort(teacher, cohort))?.items.map(({ id }) => id);
  await moveAssignment(teacher, { cohort, assignment: second, by: '-1' });
  expect(await order()).toEqual([second, first]);
  await moveAssignment(teacher, { cohort, assignment: second, by: '-1' });
  expect(await order()).toEqual([second, first]);
  await withdrawAssignment(teacher, { cohort, assignment: first, isWithdrawn: true });
  expect(await order()).toEqual([second]);
  await withdrawAssignment(teacher, { cohort, assignment: first, isWithdrawn: false });
  expect(await order()).toEqual([second, first]);
});

test('a run that all play with the same luck has a seed drawn here; a certified one never has', async () => {
  const { db } = await freshDatabase();
  const teacher = await person(db, 'ingrid', 'instructor');
  const { cohort } = await cohortOf(teacher);
  for (const luck of ['practice-shared', 'practice-own', 'certified'] as const)
    await ask(teacher, cohort, { kind: 'run', client: 'bakery', luck });
  const items = (await getTaughtCohort(teacher, cohort))?.items ?? [];
  expect(items.map(({ mode, seed }) => [mode, seed])).toEqual([
    ['practice', 7],
    ['practice', null],
    ['certified', null],
  ]);
});

test('free work is marked by its rubric, and the learner reads mark and words', async () => {
  const { db } = await freshDatabase();
  const [teacher, mila] = [await person(db, 'ingrid', 'instructor'), await person(db, 'mila')];
  const { cohort, code } = await cohortOf(teacher);
  await join(mila, code);
  const assignment = await ask(teacher, cohort, { kind: 'work', rubric: 'copy' });
  await handInWork(mila, { cohort, assignment, text: 'Fresh bread at seven.' });
  const cell = { cohort, assignment, learner: mila.actor.userId };
  expect(await markWork(teacher, { ...cell, comment: '', 'level-hook': '3' })).toMatchObject({ code: 'level-missing' });
  const levels = { 'level-hook': '3', 'level-voice': '3', 'level-act': '0', 'level-words': '3', 'said-act': 'And then?' };
  expect(await markWork(teacher, { ...cell, comment: 'Good start.', ...levels })).toMatchObject({ ok: true });
  expect(await handInWork(mila, { cohort, assignment, text: 'Another text' })).toMatchObject({ code: 'marked-already' });
  const own = await getOwnCohort(mila, cohort, SHELF);
  expect(own?.items[0]?.mark).toMatchObject({ percent: 80, by: 'rubric' });
  expect(own?.items[0]?.decisions[0]).toMatchObject({ comment: 'Good start.', markerName: 'ingrid' });
  expect(own?.items[0]?.decisions[0]?.levels?.['act']).toEqual({ level: 0, said: 'And then?' });
});

test('who deletes their account leaves the gradebook; what a gone instructor decided stays', async () => {
  const { db } = await freshDatabase();
  const [teacher, second] = [await person(db, 'ingrid', 'instructor'), await person(db, 'otto', 'instructor')];
  const [mila, jan] = [await person(db, 'mila'), await person(db, 'jan')];
  const { cohort, code } = await cohortOf(teacher);
  await addInstructor(teacher, { cohort, email: 'otto@example.org' });
  await join(mila, code);
  await join(jan, code);
  const assignment = await ask(teacher, cohort);
  await overrideMark(second, { cohort, assignment, learner: mila.actor.userId, percent: 88, reason: 'Shown in class' });
  await overrideMark(second, { cohort, assignment, learner: jan.actor.userId, percent: 50, reason: 'Shown in class' });
  await db.delete(users).where(eq(users.id, second.actor.userId));
  await db.delete(users).where(eq(users.id, jan.actor.userId));

  const book = await getGradebook(teacher, cohort, { shelf: SHELF, order: ORDER, page: 1 });
  expect(book?.rows.map(({ person: { name }, marks }) => [name, marks[0]?.percent])).toEqual([['mila', 88]]);
  const own = await getOwnCohort(mila, cohort, SHELF);
  expect(own?.items[0]?.decisions[0]).toMatchObject({ percent: 88, comment: 'Shown in class', markerName: null });
  expect(await exportGradebook(teacher, cohort, SHELF)).toMatchObject({ ok: true });
});
