import { describe, expect, test } from 'vitest';
import type { Db } from '#db/client.ts';
import { pendingSignUps, users } from '#db/schema/accounts.ts';
import { confirmSignUp } from '#features/accounts/commands/confirm-sign-up.ts';
import { forgetExpired } from '#features/accounts/commands/forget-expired.ts';
import { signIn } from '#features/accounts/commands/sign-in.ts';
import { signUp } from '#features/accounts/commands/sign-up.ts';
import { findSignUpToConfirm } from '#features/accounts/index.ts';
import { SignUp } from '#features/accounts/input.ts';
import { after, CLIENT, guestCtx, lettersTo, memberCtx, NOW, PASSWORD, tokenFor } from '#tests/support/accounts.ts';
import { freshDatabase } from '#tests/support/database.ts';

const form = { name: 'Mila Bos', email: 'mila@example.org', password: PASSWORD, client: CLIENT, locale: 'en' } as const;

async function signUpAs(db: Db, input: { email?: string; password?: string; name?: string } = {}, at = NOW) {
  const parsed = SignUp.parse({ ...form, ...input });
  const result = await signUp(guestCtx(db, at), { ...form, ...parsed });
  if (!result.ok) throw new Error(result.code);
  return { browserToken: result.value.browserToken, token: await tokenFor(db, parsed.email) };
}

describe('signing up', () => {
  test('makes no account before the address is confirmed', async () => {
    const { db } = await freshDatabase();
    await signUpAs(db);
    expect(await db.$count(users)).toBe(0);
    expect(await signIn(guestCtx(db), { email: form.email, password: PASSWORD, client: CLIENT })).toMatchObject({
      code: 'wrong-credentials',
    });
  });

  test('then confirming, then signing in works', async () => {
    const { db } = await freshDatabase();
    const { token, browserToken } = await signUpAs(db, { email: 'Mila@Example.org' });
    const confirmed = await confirmSignUp(guestCtx(db), { token, browserToken, client: CLIENT });
    expect(confirmed.ok).toBe(true);
    expect(
      await db
        .select({ name: users.name, email: users.email, emailKey: users.emailKey, role: users.role, locale: users.locale })
        .from(users),
    ).toEqual([{ name: 'Mila Bos', email: 'Mila@example.org', emailKey: 'mila@example.org', role: 'learner', locale: 'en' }]);
    expect((await signIn(guestCtx(db), { email: 'MILA@example.ORG', password: PASSWORD, client: CLIENT })).ok).toBe(true);
  });

  test('keeps neither token nor password in the clear', async () => {
    const { db } = await freshDatabase();
    const { token, browserToken } = await signUpAs(db);
    const kept = JSON.stringify(await db.select().from(pendingSignUps));
    for (const secret of [token, browserToken, PASSWORD]) expect(kept).not.toContain(secret);
  });

  test('writes in the language of the page', async () => {
    const { db } = await freshDatabase();
    await signUp(guestCtx(db), { ...form, locale: 'nl' });
    const [letter] = await lettersTo(db, form.email);
    expect(letter?.subject).toBe('Bevestig je e-mailadres');
    expect(letter?.letter?.link?.path).toMatch(/^\/nl\/account\/confirm\?token=/);
  });

  test('sends a stranger no words of the sender', async () => {
    const { db } = await freshDatabase();
    await signUpAs(db, { name: 'Win money at evil.example' });
    expect(JSON.stringify(await lettersTo(db, form.email))).not.toContain('evil');
  });

  test('gives a registered address the same answer, and another letter', async () => {
    const { db } = await freshDatabase();
    await memberCtx(db, { email: 'mila@example.org' });
    const known = await signUp(guestCtx(db), form);
    const unknown = await signUp(guestCtx(db), { ...form, email: 'noor@example.org' });
    expect(known.ok && Object.keys(known.value)).toEqual(unknown.ok && Object.keys(unknown.value));
    expect((await lettersTo(db, 'mila@example.org')).map((mail) => mail.subject)).toEqual(['You already have an account']);
    expect((await lettersTo(db, 'noor@example.org')).map((mail) => mail.subject)).toEqual(['Confirm your e-mail address']);
    expect(await db.$count(pendingSignUps)).toBe(1);
  });

  test('refuses a weak password alike for every address, before anything is looked up', async () => {
    const { db } = await freshDatabase();
    await memberCtx(db, { email: 'mila@example.org' });
    for (const email of ['mila@example.org', 'noor@example.org']) {
      expect(await signUp(guestCtx(db), { ...form, email, password: 'too short' })).toEqual({
        ok: false,
        code: 'password-too-short',
        field: 'password',
      });
    }
  });

  test('is refused after five times an hour, alike for every address', async () => {
    const { db } = await freshDatabase();
    await memberCtx(db, { email: 'mila@example.org' });
    for (const email of ['mila@example.org', 'noor@example.org']) {
      for (let i = 0; i < 5; i++) expect((await signUp(guestCtx(db), { ...form, email })).ok).toBe(true);
      expect(await signUp(guestCtx(db), { ...form, email })).toEqual({
        ok: false,
        code: 'too-many-tries',
        detail: { minutes: 60 },
      });
    }
  });
});

describe('confirming', () => {
  test('works once', async () => {
    const { db } = await freshDatabase();
    const { token, browserToken } = await signUpAs(db);
    expect((await confirmSignUp(guestCtx(db), { token, browserToken, client: CLIENT })).ok).toBe(true);
    expect(await confirmSignUp(guestCtx(db), { token, browserToken, client: CLIENT })).toMatchObject({ code: 'link-expired' });
    expect(await db.$count(users)).toBe(1);
  });

  test('twice at the same moment makes one account', async () => {
    const { db } = await freshDatabase();
    const { token, browserToken } = await signUpAs(db);
    const results = await Promise.all([1, 2].map(() => confirmSignUp(guestCtx(db), { token, browserToken, client: CLIENT })));
    expect(results.map((result) => result.ok).sort()).toEqual([false, true]);
    expect(await db.$count(users)).toBe(1);
  });

  test('works until 24 hours have passed', async () => {
    const { db } = await freshDatabase();
    const { token, browserToken } = await signUpAs(db);
    const at = (ms: number) => confirmSignUp(guestCtx(db, after(ms)), { token, browserToken, client: CLIENT });
    expect(await at(86_400_000)).toMatchObject({ code: 'link-expired' });
    expect((await at(86_399_999)).ok).toBe(true);
  });

  test('in another browser asks for the password chosen at sign-up', async () => {
    const { db } = await freshDatabase();
    const { token, browserToken } = await signUpAs(db);
    const other = { token, browserToken: 'x'.repeat(43), client: CLIENT };
    expect(await findSignUpToConfirm(guestCtx(db), { token, browserToken })).toEqual({
      email: 'mila@example.org',
      needsPassword: false,
    });
    expect(await findSignUpToConfirm(guestCtx(db), other)).toEqual({ email: 'mila@example.org', needsPassword: true });
    expect(await confirmSignUp(guestCtx(db), other)).toMatchObject({ code: 'password-needed', field: 'password' });
    expect(await confirmSignUp(guestCtx(db), { ...other, browserToken: undefined })).toMatchObject({ code: 'password-needed' });
    expect(await confirmSignUp(guestCtx(db), { ...other, password: 'a guess at it' })).toMatchObject({
      code: 'wrong-password',
      field: 'password',
    });
    expect(await db.$count(users)).toBe(0);
    expect((await confirmSignUp(guestCtx(db), { ...other, password: PASSWORD })).ok).toBe(true);
  });

  test('lets nobody plant an account: the victim who clicks makes none with the attacker’s password', async () => {
    const { db } = await freshDatabase();
    const attacker = await signUpAs(db, { password: 'the attacker knows this' });
    const victim = await signUpAs(db, { password: PASSWORD }, after(1000));
    expect(await confirmSignUp(guestCtx(db), { ...attacker, browserToken: victim.browserToken, client: CLIENT })).toMatchObject({
      code: 'password-needed',
    });
    expect((await confirmSignUp(guestCtx(db), { ...victim, client: CLIENT })).ok).toBe(true);
    expect(await confirmSignUp(guestCtx(db), { ...attacker, client: CLIENT })).toMatchObject({ code: 'link-expired' });
    expect(await signIn(guestCtx(db), { email: form.email, password: 'the attacker knows this', client: CLIENT })).toMatchObject({
      code: 'wrong-credentials',
    });
  });

  test('can not be guessed: ten wrong passwords an hour, then no more', async () => {
    const { db } = await freshDatabase();
    const { token } = await signUpAs(db);
    const guess = (password: string) => confirmSignUp(guestCtx(db), { token, browserToken: undefined, password, client: CLIENT });
    for (let i = 0; i < 10; i++) expect(await guess(`guess number ${i}`)).toMatchObject({ code: 'wrong-password' });
    expect(await guess(PASSWORD)).toMatchObject({ code: 'too-many-tries' });
  });

  test('sign-ups that nobody confirmed are removed after their day', async () => {
    const { db } = await freshDatabase();
    await signUpAs(db);
    await forgetExpired(db, after(86_399_999));
    expect(await db.$count(pendingSignUps)).toBe(1);
    await forgetExpired(db, after(86_400_000));
    expect(await db.$count(pendingSignUps)).toBe(0);
  });
});
