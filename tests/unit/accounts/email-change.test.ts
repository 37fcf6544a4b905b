import { describe, expect, test } from 'vitest';
import { confirmEmailChange } from '#features/accounts/commands/confirm-email-change.ts';
import { requestEmailChange } from '#features/accounts/commands/request-email-change.ts';
import { requestReset } from '#features/accounts/commands/request-reset.ts';
import { resetPassword } from '#features/accounts/commands/reset-password.ts';
import { signIn } from '#features/accounts/commands/sign-in.ts';
import { getOwnSettings } from '#features/accounts/index.ts';
import { listMail } from '#features/mail/index.ts';
import { after, CLIENT, guestCtx, lettersTo, memberCtx, PASSWORD, tokenFor } from '#tests/support/accounts.ts';
import { freshDatabase } from '#tests/support/database.ts';

const OLD = 'mila@example.org';
const NEW = 'mila@elsewhere.example';
const own = { password: PASSWORD, client: CLIENT };

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
