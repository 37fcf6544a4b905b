import { describe, expect, test } from 'vitest';
import { passwordResets, rateLimits } from '#db/schema/accounts.ts';
import { requestEmailChange } from '#features/accounts/commands/request-email-change.ts';
import { confirmEmailChange } from '#features/accounts/commands/confirm-email-change.ts';
import { requestReset } from '#features/accounts/commands/request-reset.ts';
import { resetPassword } from '#features/accounts/commands/reset-password.ts';
import { signIn } from '#features/accounts/commands/sign-in.ts';
import { findResetOwner } from '#features/accounts/index.ts';
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

const EMAIL = 'mila@example.org';
const NEW_PASSWORD = 'a wholly different sentence';

async function withLink() {
  const { db } = await freshDatabase();
  const ctx = await memberCtx(db, { email: EMAIL });
  await requestReset(guestCtx(db), { email: EMAIL, client: CLIENT });
  return { db, ctx, token: await tokenFor(db, EMAIL) };
}

describe('asking for a reset link', () => {
  test('gets the same answer for an address that nobody has, and no letter goes there', async () => {
    const { db } = await freshDatabase();
    await memberCtx(db, { email: EMAIL });
    const known = await requestReset(guestCtx(db), { email: EMAIL, client: CLIENT });
    expect(await requestReset(guestCtx(db), { email: 'nobody@example.org', client: CLIENT })).toEqual(known);
    expect(await lettersTo(db, 'nobody@example.org')).toEqual([]);
  });

  test('is refused after five times an hour, alike for every address', async () => {
    const { db } = await freshDatabase();
    await memberCtx(db, { email: EMAIL });
    for (const email of [EMAIL, 'nobody@example.org']) {
      for (let i = 0; i < 5; i++) expect((await requestReset(guestCtx(db), { email, client: CLIENT })).ok).toBe(true);
      expect(await requestReset(guestCtx(db), { email, client: CLIENT })).toMatchObject({ code: 'too-many-tries' });
    }
  });

  test('keeps only a hash of the token', async () => {
    const { db, token } = await withLink();
    expect(JSON.stringify(await db.select().from(passwordResets))).not.toContain(token);
  });
});

describe('choosing a new password by link', () => {
  test('sets it, ends every session and sends a notice', async () => {
    const { db, ctx, token } = await withLink();
    await addSession(db, ctx.actor.userId);
    expect(await resetPassword(guestCtx(db, after(1000)), { token, password: NEW_PASSWORD, client: CLIENT })).toEqual({
      ok: true,
      value: { userId: ctx.actor.userId },
    });
    expect(await countSessions(db, ctx.actor.userId)).toBe(0);
    expect((await lettersTo(db, EMAIL))[0]?.subject).toBe('Your password was changed');
    expect((await signIn(guestCtx(db), { email: EMAIL, password: PASSWORD, client: CLIENT })).ok).toBe(false);
    expect((await signIn(guestCtx(db), { email: EMAIL, password: NEW_PASSWORD, client: CLIENT })).ok).toBe(true);
  });

  test('looking at the page does not use the link up', async () => {
    const { db, token } = await withLink();
    expect(await findResetOwner(guestCtx(db), token)).toEqual({ email: EMAIL });
    expect(await findResetOwner(guestCtx(db), token)).toEqual({ email: EMAIL });
  });

  test('works once, and closes the other links that were sent', async () => {
    const { db, token } = await withLink();
    await requestReset(guestCtx(db, after(1000)), { email: EMAIL, client: CLIENT });
    const second = await tokenFor(db, EMAIL);
    expect(second).not.toBe(token);
    expect((await resetPassword(guestCtx(db), { token, password: NEW_PASSWORD, client: CLIENT })).ok).toBe(true);
    for (const used of [token, second]) {
      expect(await resetPassword(guestCtx(db), { token: used, password: 'one more sentence', client: CLIENT })).toMatchObject({
        code: 'link-expired',
      });
    }
  });

  test('twice at the same moment is done once', async () => {
    const { db, token } = await withLink();
    const results = await Promise.all(
      ['first new sentence', 'second new sentence'].map((password) =>
        resetPassword(guestCtx(db), { token, password, client: CLIENT }),
      ),
    );
    expect(results.map((result) => result.ok).sort()).toEqual([false, true]);
  });

  test('works until an hour has passed', async () => {
    const { db, token } = await withLink();
    expect(await resetPassword(guestCtx(db, after(3_600_000)), { token, password: NEW_PASSWORD, client: CLIENT })).toMatchObject({
      code: 'link-expired',
    });
    expect((await resetPassword(guestCtx(db, after(3_599_999)), { token, password: NEW_PASSWORD, client: CLIENT })).ok).toBe(
      true,
    );
  });

  test('a weak password is refused and the link stays good', async () => {
    const { db, token } = await withLink();
    expect(await resetPassword(guestCtx(db), { token, password: 'Mila Bos 2026', client: CLIENT })).toEqual({
      ok: false,
      code: 'password-is-yours',
      field: 'password',
    });
    expect((await resetPassword(guestCtx(db), { token, password: NEW_PASSWORD, client: CLIENT })).ok).toBe(true);
  });

  test('opens an account again that somebody else’s guessing had shut', async () => {
    const { db, token } = await withLink();
    for (let i = 0; i < 11; i++) await signIn(guestCtx(db), { email: EMAIL, password: 'not the password', client: CLIENT });
    expect(await db.$count(rateLimits)).toBeGreaterThan(0);
    await resetPassword(guestCtx(db), { token, password: NEW_PASSWORD, client: CLIENT });
    expect((await signIn(guestCtx(db), { email: EMAIL, password: NEW_PASSWORD, client: CLIENT })).ok).toBe(true);
  });

  test('stops an e-mail change that was under way', async () => {
    const { db, ctx, token } = await withLink();
    await requestEmailChange(ctx, { email: 'thief@example.org', password: PASSWORD, client: CLIENT });
    const change = await tokenFor(db, 'thief@example.org');
    await resetPassword(guestCtx(db), { token, password: NEW_PASSWORD, client: CLIENT });
    expect(await confirmEmailChange(ctx, { token: change, client: CLIENT })).toMatchObject({ code: 'link-expired' });
  });
});
