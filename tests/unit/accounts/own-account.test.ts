import { describe, expect, test } from 'vitest';
import { adminLog, users } from '#db/schema/accounts.ts';
import { changePassword } from '#features/accounts/commands/change-password.ts';
import { changeProfile } from '#features/accounts/commands/change-profile.ts';
import { confirmEmailChange } from '#features/accounts/commands/confirm-email-change.ts';
import { deleteAccount } from '#features/accounts/commands/delete-account.ts';
import { endOtherSessions } from '#features/accounts/commands/end-other-sessions.ts';
import { endOwnSession } from '#features/accounts/commands/end-own-session.ts';
import { requestEmailChange } from '#features/accounts/commands/request-email-change.ts';
import { requestReset } from '#features/accounts/commands/request-reset.ts';
import { resetPassword } from '#features/accounts/commands/reset-password.ts';
import { changeRole } from '#features/accounts/commands/change-role.ts';
import { signIn } from '#features/accounts/commands/sign-in.ts';
import { exportAccount, getOwnSettings, listOwnSessions } from '#features/accounts/index.ts';
import { exportMail, listMail } from '#features/mail/index.ts';
import {
  addSession,
  after,
  CLIENT,
  countSessions,
  guestCtx,
  lettersTo,
  memberCtx,
  PASSWORD,
  tokenFor,
} from '#tests/support/accounts.ts';
import { freshDatabase } from '#tests/support/database.ts';

const OLD = 'mila@example.org';
const NEW = 'mila@elsewhere.example';
const own = { password: PASSWORD, client: CLIENT };

describe('a guest', () => {
  test('is refused by everything that needs an account', async () => {
    const { db } = await freshDatabase();
    const ctx = guestCtx(db);
    const refusals = [
      await changeProfile(ctx, { name: 'Mila', locale: 'en' }),
      await changePassword(ctx, { current: PASSWORD, password: 'another sentence', client: CLIENT }),
      await requestEmailChange(ctx, { email: NEW, ...own }),
      await confirmEmailChange(ctx, { token: 'x'.repeat(43), client: CLIENT }),
      await endOwnSession(ctx, { session: 'a'.repeat(64) }),
      await endOtherSessions(ctx),
      await deleteAccount(ctx, own),
    ];
    for (const refusal of refusals) expect(refusal).toMatchObject({ ok: false, code: 'sign-in-needed' });
  });
});

describe('the profile', () => {
  test('changes for its owner only', async () => {
    const { db } = await freshDatabase();
    const ctx = await memberCtx(db, { email: OLD });
    await memberCtx(db, { email: 'noor@example.org', name: 'Noor' });
    await changeProfile(ctx, { name: 'Mila de Wit', locale: 'nl' });
    const rows = await db.select({ name: users.name, locale: users.locale }).from(users).orderBy(users.name);
    expect(rows).toEqual([
      { name: 'Mila de Wit', locale: 'nl' },
      { name: 'Noor', locale: 'en' },
    ]);
  });
});

describe('changing the password', () => {
  test('asks the current one, keeps this session, ends the others and sends a notice', async () => {
    const { db } = await freshDatabase();
    const ctx = await memberCtx(db, { email: OLD });
    await addSession(db, ctx.actor.userId);
    const input = { current: PASSWORD, password: 'another sentence', client: CLIENT };
    expect(await changePassword(ctx, { ...input, current: 'not the password' })).toEqual({
      ok: false,
      code: 'wrong-password',
      field: 'current',
    });
    expect(await countSessions(db, ctx.actor.userId)).toBe(2);
    expect((await changePassword(ctx, input)).ok).toBe(true);
    expect((await listOwnSessions(ctx)).map((session) => session.isThis)).toEqual([true]);
    expect((await lettersTo(db, OLD)).map((mail) => mail.subject)).toEqual(['Your password was changed']);
    expect((await signIn(guestCtx(db), { email: OLD, password: 'another sentence', client: CLIENT })).ok).toBe(true);
  });

  test('makes reset links that are under way useless', async () => {
    const { db } = await freshDatabase();
    const ctx = await memberCtx(db, { email: OLD });
    await requestReset(guestCtx(db), { email: OLD, client: CLIENT });
    const token = await tokenFor(db, OLD);
    await changePassword(ctx, { current: PASSWORD, password: 'another sentence', client: CLIENT });
    expect(await resetPassword(guestCtx(db), { token, password: 'one more sentence', client: CLIENT })).toMatchObject({
      code: 'link-expired',
    });
  });

  test('from an unlocked browser can not be had by guessing: ten tries in a quarter of an hour', async () => {
    const { db } = await freshDatabase();
    const ctx = await memberCtx(db, { email: OLD });
    for (let i = 0; i < 10; i++) await deleteAccount(ctx, { ...own, password: `guess number ${i}` });
    expect(await changePassword(ctx, { current: PASSWORD, password: 'another sentence', client: CLIENT })).toMatchObject({
      code: 'too-many-tries',
    });
    expect(await deleteAccount(ctx, own)).toMatchObject({ code: 'too-many-tries' });
    expect((await deleteAccount({ ...ctx, now: after(900_000) }, own)).ok).toBe(true);
  });
});

describe('changing the e-mail address', () => {
  test('waits for a click in the new mailbox, and tells the old one before and after', async () => {
    const { db } = await freshDatabase();
    const ctx = await memberCtx(db, { email: OLD });
    expect(await requestEmailChange(ctx, { email: NEW, ...own })).toEqual({ ok: true, value: undefined });
    expect((await signIn(guestCtx(db), { email: NEW, ...own })).ok).toBe(false);
    expect(await getOwnSettings(ctx)).toEqual({ locale: 'en', pendingEmail: NEW });

    expect((await confirmEmailChange({ ...ctx, now: after(1000) }, { token: await tokenFor(db, NEW), client: CLIENT })).ok).toBe(
      true,
    );
    expect((await signIn(guestCtx(db), { email: NEW, ...own })).ok).toBe(true);
    expect((await signIn(guestCtx(db), { email: OLD, ...own })).ok).toBe(false);
    expect((await lettersTo(db, OLD)).map((mail) => mail.subject)).toEqual([
      'Your e-mail address was changed',
      'A new e-mail address was asked for',
    ]);
  });

  test('needs the password', async () => {
    const { db } = await freshDatabase();
    const ctx = await memberCtx(db, { email: OLD });
    expect(await requestEmailChange(ctx, { email: NEW, ...own, password: 'not the password' })).toMatchObject({
      code: 'wrong-password',
      field: 'password',
    });
    expect(await listMail(db)).toEqual([]);
  });

  test('a link that reached a stranger’s mailbox gives the stranger nothing', async () => {
    const { db } = await freshDatabase();
    const ctx = await memberCtx(db, { email: OLD });
    const stranger = await memberCtx(db, { email: 'stranger@example.org' });
    await requestEmailChange(ctx, { email: NEW, ...own });
    const token = await tokenFor(db, NEW);
    expect(await confirmEmailChange(guestCtx(db), { token, client: CLIENT })).toMatchObject({ code: 'sign-in-needed' });
    expect(await confirmEmailChange(stranger, { token, client: CLIENT })).toMatchObject({ code: 'link-expired' });
    expect((await confirmEmailChange(ctx, { token, client: CLIENT })).ok).toBe(true);
  });

  test('works once, and until 24 hours have passed', async () => {
    const { db } = await freshDatabase();
    const ctx = await memberCtx(db, { email: OLD });
    await requestEmailChange(ctx, { email: NEW, ...own });
    const token = await tokenFor(db, NEW);
    expect(await confirmEmailChange({ ...ctx, now: after(86_400_000) }, { token, client: CLIENT })).toMatchObject({
      code: 'link-expired',
    });
    expect((await confirmEmailChange({ ...ctx, now: after(86_399_999) }, { token, client: CLIENT })).ok).toBe(true);
    expect(await confirmEmailChange({ ...ctx, now: after(86_399_999) }, { token, client: CLIENT })).toMatchObject({
      code: 'link-expired',
    });
  });

  test('to an address that has an account gets the same answer; only that mailbox learns it', async () => {
    const { db } = await freshDatabase();
    const ctx = await memberCtx(db, { email: OLD });
    await memberCtx(db, { email: 'noor@example.org' });
    const taken = await requestEmailChange(ctx, { email: 'noor@example.org', ...own });
    expect(taken).toEqual({ ok: true, value: undefined });
    expect((await lettersTo(db, 'noor@example.org')).map((mail) => mail.subject)).toEqual(['You already have an account']);
  });

  test('makes reset links at the old address useless', async () => {
    const { db } = await freshDatabase();
    const ctx = await memberCtx(db, { email: OLD });
    await requestReset(guestCtx(db), { email: OLD, client: CLIENT });
    const reset = await tokenFor(db, OLD);
    await requestEmailChange({ ...ctx, now: after(1000) }, { email: NEW, ...own });
    await confirmEmailChange(ctx, { token: await tokenFor(db, NEW), client: CLIENT });
    expect(await resetPassword(guestCtx(db), { token: reset, password: 'one more sentence', client: CLIENT })).toMatchObject({
      code: 'link-expired',
    });
  });
});

describe('sessions', () => {
  test('are listed with this one first, and one can be ended', async () => {
    const { db } = await freshDatabase();
    const ctx = await memberCtx(db, { email: OLD });
    const other = await addSession(db, ctx.actor.userId);
    expect((await listOwnSessions(ctx)).map(({ hash, isThis }) => [hash, isThis])).toEqual([
      [ctx.actor.sessionHash, true],
      [other, false],
    ]);
    await endOwnSession(ctx, { session: other });
    expect((await listOwnSessions(ctx)).map(({ hash }) => hash)).toEqual([ctx.actor.sessionHash]);
  });

  test('of somebody else stay, even when their hash is known', async () => {
    const { db } = await freshDatabase();
    const ctx = await memberCtx(db, { email: OLD });
    const noor = await memberCtx(db, { email: 'noor@example.org' });
    await endOwnSession(ctx, { session: noor.actor.sessionHash });
    await endOtherSessions(ctx);
    expect(await countSessions(db, noor.actor.userId)).toBe(1);
  });

  test('elsewhere end together', async () => {
    const { db } = await freshDatabase();
    const ctx = await memberCtx(db, { email: OLD });
    for (let i = 0; i < 3; i++) await addSession(db, ctx.actor.userId);
    await endOtherSessions(ctx);
    expect((await listOwnSessions(ctx)).map(({ isThis }) => isThis)).toEqual([true]);
  });
});

describe('deleting the account', () => {
  test('asks the password', async () => {
    const { db } = await freshDatabase();
    const ctx = await memberCtx(db, { email: OLD });
    expect(await deleteAccount(ctx, { ...own, password: 'not the password' })).toMatchObject({
      code: 'wrong-password',
      field: 'password',
    });
    expect(await db.$count(users)).toBe(1);
  });

  test('leaves nothing of it in any table but the farewell that waits to be sent', async () => {
    const { db, client } = await freshDatabase();
    const admin = await memberCtx(db, { email: 'admin@example.org', name: 'Ada', role: 'admin' });
    const ctx = await memberCtx(db, { email: OLD, name: 'Mila Bos' });
    await addSession(db, ctx.actor.userId);
    await requestReset(guestCtx(db), { email: OLD, client: CLIENT });
    await requestEmailChange(ctx, { email: NEW, ...own });
    await changeRole(admin, { userId: ctx.actor.userId, role: 'instructor' });
    expect((await deleteAccount(ctx, own)).ok).toBe(true);

    const tables = (await client.execute("select name from sqlite_master where type = 'table'")).rows.map((row) =>
      String(row['name']),
    );
    for (const table of tables.filter((name) => name !== 'mail_outbox')) {
      const kept = JSON.stringify((await client.execute(`select * from "${table}"`)).rows);
      for (const trace of [ctx.actor.userId, OLD, NEW, 'Mila']) expect(kept, table).not.toContain(trace);
    }
    expect((await listMail(db)).map((mail) => [mail.to, mail.subject])).toEqual([[OLD, 'Your account is deleted']]);
    expect(await db.$count(adminLog)).toBe(1);
  });

  test('takes along every row of every feature: each column that names a user is tied to the account', async () => {
    const { client } = await freshDatabase();
    const columns = await client.execute(
      "select t.name as 'table', c.name as 'column', f.on_delete from sqlite_master t join pragma_table_info(t.name) c left join pragma_foreign_key_list(t.name) f on f.\"from\" = c.name where t.type = 'table' and (c.name like '%user_id' or c.name like '%admin_id')",
    );
    const tied = columns.rows.map((row) => `${String(row['table'])}.${String(row['column'])}: ${String(row['on_delete'])}`);
    expect(tied).toContain('sessions.user_id: CASCADE');
    expect(tied.filter((one) => !/: (CASCADE|SET NULL)$/.test(one))).toEqual([]);
  });

  test('twice changes nothing more', async () => {
    const { db } = await freshDatabase();
    const ctx = await memberCtx(db, { email: OLD });
    await Promise.all([deleteAccount(ctx, own), deleteAccount(ctx, own)]);
    expect(await db.$count(users)).toBe(0);
    expect(await lettersTo(db, OLD)).toHaveLength(1);
  });

  test('is refused to the last admin, until there is another', async () => {
    const { db } = await freshDatabase();
    const ctx = await memberCtx(db, { email: OLD, role: 'admin' });
    expect(await deleteAccount(ctx, own)).toMatchObject({ code: 'last-admin' });
    await memberCtx(db, { email: 'noor@example.org', role: 'admin' });
    expect((await deleteAccount(ctx, own)).ok).toBe(true);
  });
});

describe('downloading all my data', () => {
  test('holds the account and its letters, nothing of others, and no secret', async () => {
    const { db } = await freshDatabase();
    const ctx = await memberCtx(db, { email: OLD });
    await memberCtx(db, { email: 'noor@example.org', name: 'Noor' });
    await requestReset(guestCtx(db), { email: OLD, client: CLIENT });
    await requestReset(guestCtx(db), { email: 'noor@example.org', client: CLIENT });
    await requestEmailChange(ctx, { email: NEW, ...own });
    const data = { account: await exportAccount(ctx), mail: await exportMail(ctx) };
    expect(data.account).toMatchObject({
      account: { email: OLD, name: 'Mila Bos', role: 'learner' },
      sessions: [{ browser: 'Firefox', system: 'Linux' }],
      emailChange: [{ email: NEW }],
    });
    expect(data.mail).toMatchObject({ letters: [{ state: 'waiting' }, { state: 'waiting' }, { state: 'waiting' }] });
    expect(JSON.stringify(data.mail)).toContain(NEW);
    const text = JSON.stringify(data);
    for (const secret of ['argon2', await tokenFor(db, OLD), ctx.actor.sessionHash, 'noor']) expect(text).not.toContain(secret);
  });
});
