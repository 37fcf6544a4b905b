import { describe, expect, test } from 'vitest';
import type { Db } from '#db/client.ts';
import { changeRole } from '#features/accounts/commands/change-role.ts';
import { deleteAccount } from '#features/accounts/commands/delete-account.ts';
import { endSessionsOf } from '#features/accounts/commands/end-sessions-of.ts';
import type { Ctx, Role } from '#features/accounts/index.ts';
import { appointInstructor } from '#features/cohorts/commands/appoint-instructor.ts';
import { addInstructor } from '#features/cohorts/commands/change-members.ts';
import { closeCohort } from '#features/cohorts/commands/edit-cohort.ts';
import { leaveCohort } from '#features/cohorts/commands/leave-cohort.ts';
import { adminForms } from '#features/cohorts/forms/admin-forms.ts';
import { answerForms } from '#features/cohorts/forms/answer.ts';
import { getOwnCohort } from '#features/cohorts/learner-view.ts';
import { listLog } from '#features/cohorts/log.ts';
import { findByCode, getRoll, getTaughtCohort, listTaught } from '#features/cohorts/queries.ts';
import { listTaughtAlone, listUntaught } from '#features/cohorts/untaught.ts';
import { newId } from '#kernel/ids.ts';
import { after, CLIENT, formOf, guestCtx, memberCtx, NOW, PASSWORD } from '#tests/support/accounts.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { cohortOf, join, type Person, person, SHELF } from './school.ts';

/** An admin gives somebody a role: in the database, and in the context of their next request. */
async function give(admin: Person, to: Person, role: Role, now = NOW): Promise<Person> {
  const changed = await changeRole({ ...admin, now }, { userId: to.actor.userId, role });
  if (!changed.ok) throw new Error(changed.code);
  return { ...to, actor: { ...to.actor, role } };
}

/** A cohort with a learner, an admin, and the instructor who is about to lose it. */
async function school(): Promise<{ db: Db; admin: Person; ingrid: Person; mila: Person; cohort: string }> {
  const { db } = await freshDatabase();
  const [admin, ingrid, mila] = [
    await person(db, 'ada', 'admin'),
    await person(db, 'ingrid', 'instructor'),
    await person(db, 'mila'),
  ];
  const { cohort, code } = await cohortOf(ingrid);
  await join(mila, code);
  return { db, admin, ingrid, mila, cohort };
}

/** The same when its instructor has lost the role, and otto, who could take over. */
async function untaughtSchool(): Promise<Awaited<ReturnType<typeof school>> & { otto: Person }> {
  const all = await school();
  return { ...all, ingrid: await give(all.admin, all.ingrid, 'learner'), otto: await person(all.db, 'otto', 'instructor') };
}

const namesOf = async (ctx: Ctx) => (await listUntaught(ctx))?.map(({ name }) => name);

test('who joins and who learns there read the names of those who teach now, and of nobody who has lost the role', async () => {
  const { db, admin, ingrid, mila, cohort } = await school();
  const otto = await person(db, 'otto', 'instructor');
  expect(await addInstructor(ingrid, { cohort, email: 'otto@example.org' })).toMatchObject({ ok: true });
  const code = (await getTaughtCohort(otto, cohort))?.cohort.joinCode ?? '';
  const read = async () => [(await findByCode(mila, code))?.instructors, (await getOwnCohort(mila, cohort, SHELF))?.instructors];
  expect(await read()).toEqual([
    ['ingrid', 'otto'],
    ['ingrid', 'otto'],
  ]);
  await give(admin, ingrid, 'learner');
  expect(await read()).toEqual([['otto'], ['otto']]);
});

describe('a cohort is listed as without an instructor', () => {
  test('when the only one has deleted their account: since when, nobody knows', async () => {
    const { db } = await freshDatabase();
    const [admin, mila] = [await person(db, 'ada', 'admin'), await person(db, 'mila')];
    const ingrid = await memberCtx(db, { email: 'ingrid@example.org', role: 'instructor' });
    const { cohort, code } = await cohortOf(ingrid);
    await join(mila, code);
    expect(await listUntaught(admin)).toEqual([]);
    expect(await deleteAccount(ingrid, { password: PASSWORD, client: CLIENT })).toMatchObject({ ok: true });
    expect(await listUntaught(admin)).toEqual([{ id: cohort, name: 'Spring', closedAt: null, learners: 1, former: [] }]);
  });

  test('when the only one has lost the role, with the day; no longer when they get it back', async () => {
    const { admin, ingrid, cohort } = await school();
    await give(admin, ingrid, 'learner', new Date('2026-11-24T09:00:00.000Z'));
    const former = [{ name: 'ingrid', since: new Date('2026-11-24T09:00:00.000Z') }];
    expect(await listUntaught(admin)).toEqual([{ id: cohort, name: 'Spring', closedAt: null, learners: 1, former }]);
    // What else an admin did to them later is not when it began.
    await endSessionsOf({ ...admin, now: new Date('2026-11-24T10:00:00.000Z') }, { userId: ingrid.actor.userId });
    expect((await listUntaught(admin))?.[0]?.former).toEqual(former);
    await give(admin, ingrid, 'instructor', new Date('2026-11-25T09:00:00.000Z'));
    expect(await listUntaught(admin)).toEqual([]);
    await give(admin, ingrid, 'learner', new Date('2026-11-26T09:00:00.000Z'));
    expect((await listUntaught(admin))?.[0]?.former).toEqual([{ name: 'ingrid', since: new Date('2026-11-26T09:00:00.000Z') }]);
  });

  test('only when the last of two has lost it', async () => {
    const { db, admin, ingrid, cohort } = await school();
    const otto = await person(db, 'otto', 'instructor', after(1000));
    await addInstructor(ingrid, { cohort, email: 'otto@example.org' });
    await give(admin, ingrid, 'learner');
    expect(await listUntaught(admin)).toEqual([]);
    await give(admin, otto, 'learner');
    expect((await listUntaught(admin))?.[0]?.former.map(({ name }) => name).sort()).toEqual(['ingrid', 'otto']);
  });

  test('not when an admin is among its instructors, nor when its instructor has become one', async () => {
    const { db, admin, ingrid, cohort } = await school();
    await addInstructor(ingrid, { cohort, email: 'ada@example.org' });
    await give(admin, ingrid, 'learner');
    expect(await listUntaught(admin)).toEqual([]);
    const otto = await person(db, 'otto', 'instructor');
    await cohortOf(otto, 'Autumn');
    await give(admin, otto, 'admin');
    expect(await listUntaught(admin)).toEqual([]);
  });

  test('also when it is closed or empty: open ones first, the newest first, each with its own instructors', async () => {
    const { db, admin, ingrid } = await school();
    const otto = await person(db, 'otto', 'instructor');
    await cohortOf({ ...ingrid, now: after(1000) }, 'Summer');
    const { cohort: over } = await cohortOf({ ...ingrid, now: after(2000) }, 'Autumn');
    await addInstructor({ ...ingrid, now: after(3000) }, { cohort: over, email: 'otto@example.org' });
    await closeCohort(ingrid, { cohort: over, isClosed: true });
    await give(admin, ingrid, 'learner');
    await give(admin, otto, 'learner');
    const [first, second] = [
      { name: 'ingrid', since: NOW },
      { name: 'otto', since: NOW },
    ];
    expect(await listUntaught(admin)).toMatchObject([
      { name: 'Summer', learners: 0, closedAt: null, former: [first] },
      { name: 'Spring', learners: 1, closedAt: null, former: [first] },
      { name: 'Autumn', learners: 0, closedAt: NOW, former: [first, second] },
    ]);
  });
});

describe('an admin appoints an instructor', () => {
  test('who then teaches the cohort like any other; its log and that of all cohorts say who did it', async () => {
    const { admin, otto, cohort } = await untaughtSchool();
    expect(await listTaught(otto)).toEqual([]);
    expect(await appointInstructor(admin, { cohort, email: 'OTTO@example.org' })).toEqual({ ok: true, value: { isNew: true } });
    expect(await listUntaught(admin)).toEqual([]);
    expect((await listTaught(otto)).map(({ id }) => id)).toEqual([cohort]);
    expect((await getRoll(otto, cohort))?.learners.map(({ name }) => name)).toEqual(['mila']);
    const entry = { deed: 'instructor-added', actorName: 'ada', userName: 'otto', cohortName: 'Spring' };
    expect(await listLog(otto, cohort)).toMatchObject([entry]);
    expect(await listLog(admin, null)).toMatchObject([entry]);
    // To appoint is not to see.
    expect(await getTaughtCohort(admin, cohort)).toBe(null);
  });

  test('twice as once', async () => {
    const { admin, otto, cohort } = await untaughtSchool();
    await appointInstructor(admin, { cohort, email: 'otto@example.org' });
    expect(await appointInstructor(admin, { cohort, email: 'otto@example.org' })).toEqual({ ok: true, value: { isNew: false } });
    expect(await listLog(otto, cohort)).toHaveLength(1);
  });

  test('not somebody unknown, nor somebody without the role, be it the one who lost it', async () => {
    const { admin, cohort } = await untaughtSchool();
    expect(await appointInstructor(admin, { cohort, email: 'nobody@example.org' })).toEqual({
      ok: false,
      code: 'unknown-person',
      field: 'email',
    });
    for (const name of ['mila', 'ingrid'])
      expect(await appointInstructor(admin, { cohort, email: `${name}@example.org` })).toEqual({
        ok: false,
        code: 'not-instructor',
        field: 'email',
        detail: { name },
      });
    expect(await namesOf(admin)).toEqual(['Spring']);
    expect(await listLog(admin, null)).toEqual([]);
  });

  test('not somebody who learns in the cohort, until they have left it', async () => {
    const { admin, mila, cohort } = await untaughtSchool();
    await give(admin, mila, 'instructor');
    const email = 'mila@example.org';
    expect(await appointInstructor(admin, { cohort, email })).toEqual({ ok: false, code: 'is-learner', field: 'email' });
    expect(await namesOf(admin)).toEqual(['Spring']);
    await leaveCohort(mila, { cohort });
    expect(await appointInstructor(admin, { cohort, email })).toMatchObject({ ok: true });
  });

  test('not in a cohort that has an instructor, be it from the start, again, or since a moment ago', async () => {
    const { db, admin, ingrid, otto, cohort } = await untaughtSchool();
    const taught = await cohortOf(otto, 'Autumn');
    const email = 'kim@example.org';
    const kim = await person(db, 'kim', 'instructor');
    expect(await appointInstructor(admin, { cohort: taught.cohort, email })).toEqual({ ok: false, code: 'has-instructor' });
    // Whatever else is wrong: this is what makes the form pointless.
    const mistyped = { cohort: taught.cohort, email: 'nobody@example.org' };
    expect(await appointInstructor(admin, mistyped)).toMatchObject({ code: 'has-instructor' });
    await give(admin, ingrid, 'instructor');
    expect(await appointInstructor(admin, { cohort, email })).toMatchObject({ code: 'has-instructor' });
    await give(admin, ingrid, 'learner');
    const both = await Promise.all(
      ['kim@example.org', 'otto@example.org'].map((one) => appointInstructor(admin, { cohort, email: one })),
    );
    expect(both.map((one) => (one.ok ? 'appointed' : one.code)).sort()).toEqual(['appointed', 'has-instructor']);
    expect([...(await listTaught(kim)), ...(await listTaught(otto))].filter(({ id }) => id === cohort)).toHaveLength(1);
  });

  test('not in a cohort that isn’t there', async () => {
    const { admin } = await untaughtSchool();
    expect(await appointInstructor(admin, { cohort: newId(), email: 'otto@example.org' })).toEqual({
      ok: false,
      code: 'not-found',
    });
  });

  test('and nobody else does: no guest, learner or instructor, not even who taught it', async () => {
    const { db, admin, ingrid, mila, otto, cohort } = await untaughtSchool();
    const email = 'otto@example.org';
    expect(await appointInstructor(guestCtx(db), { cohort, email })).toEqual({ ok: false, code: 'sign-in-needed' });
    for (const ctx of [mila, ingrid, otto]) {
      expect(await appointInstructor(ctx, { cohort, email })).toEqual({ ok: false, code: 'not-allowed' });
      expect(await addInstructor(ctx, { cohort, email })).toMatchObject({ code: 'not-found' });
      expect(await listUntaught(ctx)).toBe(null);
    }
    expect(await namesOf(admin)).toEqual(['Spring']);
  });
});

describe('the form that appoints', () => {
  const post = (ctx: Ctx, fields: Readonly<Record<string, string>>) =>
    answerForms(
      new Request('http://localhost/nl/admin/cohort-log', { method: 'POST', body: formOf({ form: 'appoint', ...fields }) }),
      adminForms(ctx, 'nl'),
    );

  test('keeps what was typed and says beside the field what is wrong', async () => {
    const { admin, cohort } = await untaughtSchool();
    for (const [email, code] of [
      ['x', 'email'],
      ['nobody@example.org', 'unknown-person'],
      ['mila@example.org', 'not-instructor'],
    ] as const)
      expect(await post(admin, { cohort, email })).toMatchObject({
        kind: 'again',
        status: 422,
        state: { typed: { cohort, email }, problems: { email: { code } } },
      });
  });

  test('leads back to the page, in its language, which says whether anything was done', async () => {
    const { admin, cohort } = await untaughtSchool();
    const fields = { cohort, email: ' otto@example.org ' };
    expect(await post(admin, fields)).toEqual({ kind: 'go', to: '/nl/admin/cohort-log?said=appointed' });
    expect(await post(admin, fields)).toEqual({ kind: 'go', to: '/nl/admin/cohort-log?said=teaches' });
  });

  test('refuses what the page doesn’t send: no cohort’s id, no address, a cohort that isn’t there, an instructor’s own form', async () => {
    const { admin, otto, cohort } = await untaughtSchool();
    expect(await post(admin, { cohort: "' or 1=1 --", email: 'otto@example.org' })).toMatchObject({
      status: 422,
      state: { problems: { cohort: { code: 'form-incomplete' } } },
    });
    expect(await post(admin, { cohort })).toMatchObject({ status: 422, state: { problems: { email: { code: 'email' } } } });
    expect(await post(admin, { cohort: newId(), email: 'otto@example.org' })).toMatchObject({ status: 404 });
    expect(await post(otto, { cohort, email: 'otto@example.org' })).toMatchObject({ status: 403 });
    expect(await namesOf(admin)).toEqual(['Spring']);
  });
});

describe('who is the last to teach a cohort', () => {
  test('has to stay, though a former instructor still has a place in it', async () => {
    const { db, admin, ingrid, cohort } = await school();
    const otto = await person(db, 'otto', 'instructor');
    await addInstructor(ingrid, { cohort, email: 'otto@example.org' });
    const former = await give(admin, ingrid, 'learner');
    expect(await leaveCohort(otto, { cohort })).toMatchObject({ code: 'last-instructor' });
    expect(await leaveCohort(former, { cohort })).toMatchObject({ ok: true });
    expect(await leaveCohort(otto, { cohort })).toMatchObject({ code: 'last-instructor' });
    expect(await listUntaught(admin)).toEqual([]);
  });

  test('is told which cohorts would be left, those with another instructor not among them', async () => {
    const { db, admin, ingrid, mila } = await school();
    const otto = await person(db, 'otto', 'instructor');
    const shared = await cohortOf(ingrid, 'Autumn');
    await addInstructor(ingrid, { cohort: shared.cohort, email: 'otto@example.org' });
    const namesFor = async (ctx: Ctx) => (await listTaughtAlone(ctx)).map(({ name }) => name);
    expect(await namesFor(ingrid)).toEqual(['Spring']);
    expect(await namesFor(otto)).toEqual([]);
    for (const ctx of [mila, admin, guestCtx(db)]) expect(await namesFor(ctx)).toEqual([]);
    const former = await give(admin, otto, 'learner');
    expect(await namesFor(ingrid)).toEqual(['Autumn', 'Spring']);
    expect(await namesFor(former)).toEqual([]);
  });
});
