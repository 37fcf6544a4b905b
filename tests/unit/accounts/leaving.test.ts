import { describe, expect, test } from 'vitest';
import { adminLog, users } from '#db/schema/accounts.ts';
import { deleteAccount } from '#features/accounts/commands/delete-account.ts';
import { requestEmailChange } from '#features/accounts/commands/request-email-change.ts';
import { requestReset } from '#features/accounts/commands/request-reset.ts';
import { changeRole } from '#features/accounts/commands/change-role.ts';
import { exportAccount } from '#features/accounts/index.ts';
import { exportMail, listMail } from '#features/mail/index.ts';
import { addSession, CLIENT, guestCtx, lettersTo, memberCtx, PASSWORD, tokenFor } from '#tests/support/accounts.ts';
import { freshDatabase } from '#tests/support/database.ts';

const OLD = 'mila@example.org';
const NEW = 'mila@elsewhere.example';
const own = { password: PASSWORD, client: CLIENT };

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
