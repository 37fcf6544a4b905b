import { describe, expect, test } from 'vitest';
import { users } from '#db/schema/accounts.ts';
import { changePassword } from '#features/accounts/commands/change-password.ts';
import { changeProfile } from '#features/accounts/commands/change-profile.ts';
import { confirmEmailChange } from '#features/accounts/commands/confirm-email-change.ts';
import { deleteAccount } from '#features/accounts/commands/delete-account.ts';
import { endOtherSessions } from '#features/accounts/commands/end-other-sessions.ts';
import { endOwnSession } from '#features/accounts/commands/end-own-session.ts';
import { requestEmailChange } from '#features/accounts/commands/request-email-change.ts';
import { requestReset } from '#features/accounts/commands/request-reset.ts';
import { resetPassword } from '#features/accounts/commands/reset-password.ts';
import { signIn } from '#features/accounts/commands/sign-in.ts';
import { listOwnSessions } from '#features/accounts/index.ts';
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
