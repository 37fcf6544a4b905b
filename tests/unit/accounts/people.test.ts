import { describe, expect, test } from 'vitest';
import { adminLog, users } from '#db/schema/accounts.ts';
import { changeRole } from '#features/accounts/commands/change-role.ts';
import { endSessionsOf } from '#features/accounts/commands/end-sessions-of.ts';
import { sendResetLink } from '#features/accounts/commands/send-reset-link.ts';
import { holdsRole, listAdminLog, listPeople, requireMember, requireRole, type Role } from '#features/accounts/index.ts';
import { pageOf } from '#features/accounts/rules.ts';
import { countSessions, guestCtx, lettersTo, memberCtx, NOW } from '#tests/support/accounts.ts';
import { freshDatabase } from '#tests/support/database.ts';

async function school() {
  const { db } = await freshDatabase();
  const admin = await memberCtx(db, { email: 'ada@example.org', name: 'Ada', role: 'admin' });
  const mila = await memberCtx(db, { email: 'mila@example.org', name: 'Mila' });
  return { db, admin, mila };
}

describe('roles', () => {
  test.each<[Role, Role, boolean]>([
    ['learner', 'learner', true],
    ['learner', 'instructor', false],
    ['learner', 'admin', false],
    ['instructor', 'learner', true],
    ['instructor', 'instructor', true],
    ['instructor', 'admin', false],
    ['admin', 'learner', true],
    ['admin', 'instructor', true],
    ['admin', 'admin', true],
  ])('whoever holds %s may do what %s may: %s', (held, wanted, may) => {
    expect(holdsRole(held, wanted)).toBe(may);
  });

  test('a guest is asked to sign in, a learner is told no, an admin gets through', async () => {
    const { db, admin, mila } = await school();
    expect(requireMember(guestCtx(db).actor)).toMatchObject({ code: 'sign-in-needed' });
    expect(requireRole(guestCtx(db).actor, 'admin')).toMatchObject({ code: 'sign-in-needed' });
    expect(requireRole(mila.actor, 'instructor')).toMatchObject({ code: 'not-allowed' });
    expect(requireRole(admin.actor, 'instructor')).toBe(undefined);
  });

  test('only admins change roles, end sessions and send reset links', async () => {
    const { db, admin, mila } = await school();
    const instructor = await memberCtx(db, { email: 'ingrid@example.org', role: 'instructor' });
    const userId = admin.actor.userId;
    for (const ctx of [guestCtx(db), mila, instructor]) {
      const code = ctx.actor.kind === 'guest' ? 'sign-in-needed' : 'not-allowed';
      expect(await changeRole(ctx, { userId: mila.actor.userId, role: 'admin' })).toMatchObject({ code });
      expect(await endSessionsOf(ctx, { userId })).toMatchObject({ code });
      expect(await sendResetLink(ctx, { userId })).toMatchObject({ code });
      await expect(listPeople(ctx, { search: '', page: 1 })).rejects.toThrow('for admins');
      await expect(listAdminLog(ctx)).rejects.toThrow('for admins');
    }
    expect(await db.$count(adminLog)).toBe(0);
    expect(await countSessions(db, userId)).toBe(1);
  });

  test('a changed role is in the log, with what it was, and can be changed back', async () => {
    const { db, admin, mila } = await school();
    const changed = await changeRole(admin, { userId: mila.actor.userId, role: 'instructor' });
    const [entry] = await listAdminLog(admin);
    expect(entry).toMatchObject({
      deed: 'role-changed',
      adminName: 'Ada',
      userName: 'Mila',
      roleBefore: 'learner',
      roleAfter: 'instructor',
      at: NOW,
    });
    expect(changed).toEqual({ ok: true, value: { entryId: entry?.id } });
    await changeRole(admin, { userId: mila.actor.userId, role: entry?.roleBefore ?? 'admin' });
    expect((await db.select({ name: users.name, role: users.role }).from(users)).find(({ name }) => name === 'Mila')?.role).toBe(
      'learner',
    );
  });

  test('giving the role somebody has changes and logs nothing', async () => {
    const { db, admin, mila } = await school();
    expect(await changeRole(admin, { userId: mila.actor.userId, role: 'learner' })).toEqual({
      ok: true,
      value: { entryId: null },
    });
    expect(await db.$count(adminLog)).toBe(0);
  });

  test('the last admin stays admin, and two admins can not demote each other at the same moment', async () => {
    const { db, admin, mila } = await school();
    expect(await changeRole(admin, { userId: admin.actor.userId, role: 'learner' })).toMatchObject({ code: 'last-admin' });
    await changeRole(admin, { userId: mila.actor.userId, role: 'admin' });
    const second = { ...mila, actor: { ...mila.actor, role: 'admin' as const } };
    const results = await Promise.all([
      changeRole(admin, { userId: second.actor.userId, role: 'learner' }),
      changeRole(second, { userId: admin.actor.userId, role: 'learner' }),
    ]);
    expect(results.map((result) => result.ok).sort()).toEqual([false, true]);
    expect((await listPeople(admin, { search: '', page: 1 })).people.filter((person) => person.role === 'admin')).toHaveLength(1);
    expect(await db.$count(users)).toBe(2);
  });
});

describe('helping somebody', () => {
  test('ends all their sessions, and says so in the log', async () => {
    const { db, admin, mila } = await school();
    expect((await endSessionsOf(admin, { userId: mila.actor.userId })).ok).toBe(true);
    expect(await countSessions(db, mila.actor.userId)).toBe(0);
    expect(await countSessions(db, admin.actor.userId)).toBe(1);
    expect((await listAdminLog(admin)).map((entry) => entry.deed)).toEqual(['sessions-ended']);
  });

  test('sends the reset link to their mailbox and not to the admin', async () => {
    const { db, admin, mila } = await school();
    expect(await sendResetLink(admin, { userId: mila.actor.userId })).toEqual({ ok: true, value: undefined });
    expect((await lettersTo(db, 'mila@example.org')).map((mail) => mail.subject)).toEqual(['Choose a new password']);
  });

  test('who is gone is refused', async () => {
    const { admin } = await school();
    for (const command of [endSessionsOf, sendResetLink])
      expect(await command(admin, { userId: 'nobody' })).toMatchObject({ code: 'unknown-person' });
    expect(await changeRole(admin, { userId: 'nobody', role: 'admin' })).toMatchObject({ code: 'unknown-person' });
  });
});

describe('the list', () => {
  test('finds by part of a name or address, and takes % and _ for what they are', async () => {
    const { db, admin } = await school();
    await memberCtx(db, { email: 'percy_1@example.org', name: '100% Percy' });
    const namesFor = async (search: string) => (await listPeople(admin, { search, page: 1 })).people.map((person) => person.name);
    expect(await namesFor('MIL')).toEqual(['Mila']);
    expect(await namesFor('ada@')).toEqual(['Ada']);
    expect(await namesFor('%')).toEqual(['100% Percy']);
    expect(await namesFor('_')).toEqual(['100% Percy']);
    expect(await namesFor("' or 1=1 --")).toEqual([]);
    expect(await namesFor('')).toEqual(['100% Percy', 'Ada', 'Mila']);
  });

  test('counts the live sessions of each', async () => {
    const { admin } = await school();
    expect(
      (await listPeople(admin, { search: '', page: 1 })).people.map(({ name, sessionCount }) => [name, sessionCount]),
    ).toEqual([
      ['Ada', 1],
      ['Mila', 1],
    ]);
  });

  test.each([
    [1, 0, { page: 1, pages: 1, offset: 0 }],
    [1, 40, { page: 1, pages: 1, offset: 0 }],
    [2, 41, { page: 2, pages: 2, offset: 40 }],
    [9, 41, { page: 2, pages: 2, offset: 40 }],
    [-3, 41, { page: 1, pages: 2, offset: 0 }],
    [Number.NaN, 41, { page: 1, pages: 2, offset: 0 }],
    [1.5, 41, { page: 1, pages: 2, offset: 0 }],
  ])('page %s of %s people is %o', (wanted, total, expected) => {
    expect(pageOf(wanted, total, 40)).toEqual(expected);
  });
});
