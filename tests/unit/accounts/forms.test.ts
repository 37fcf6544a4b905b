import { describe, expect, test } from 'vitest';
import { rateLimits, users } from '#db/schema/accounts.ts';
import {
  answerChangeRole,
  answerConfirmSignUp,
  answerDeleteAccount,
  answerSignIn,
  answerSignOut,
  answerSignUp,
  stateOf,
} from '#features/accounts/index.ts';
import { hashPassword } from '#features/accounts/passwords.ts';
import { problemText } from '#features/accounts/problems.ts';
import { cookieJar, countSessions, doorFor, formOf, memberCtx, PASSWORD, tokenFor } from '#tests/support/accounts.ts';
import { freshDatabase } from '#tests/support/database.ts';

const GUEST = { kind: 'guest' } as const;
const signUpForm = { form: 'sign-up', name: 'Mila Bos', email: 'mila@example.org', password: PASSWORD };

describe('a form that is refused', () => {
  test('comes back with what was typed, but never a password, and the problem beside its field', async () => {
    const { db } = await freshDatabase();
    const answer = await answerSignUp(doorFor(db, GUEST), formOf({ ...signUpForm, email: 'mila@', password: 'too short' }));
    expect(answer).toEqual({
      kind: 'again',
      form: 'sign-up',
      status: 422,
      state: {
        typed: { form: 'sign-up', name: 'Mila Bos', email: 'mila@' },
        problems: { email: { code: 'email-invalid' }, password: { code: 'password-too-short' } },
      },
    });
  });

  test('names every field that is wrong at once', async () => {
    const { db } = await freshDatabase();
    const answer = await answerSignUp(doorFor(db, GUEST), formOf({ form: 'sign-up', name: ' ', email: '', password: '' }));
    expect(stateOf(answer, 'sign-up').problems).toEqual({
      name: { code: 'name-missing' },
      email: { code: 'email-invalid' },
      password: { code: 'password-missing' },
    });
    expect(stateOf(answer, 'sign-in')).toEqual({ typed: {}, problems: {} });
  });

  test('says when to try again, with the status for it', async () => {
    const { db } = await freshDatabase();
    const form = formOf({ form: 'sign-in', email: 'mila@example.org', password: 'not the password' });
    const answers = await Promise.all(Array.from({ length: 11 }, () => answerSignIn(doorFor(db, GUEST), form)));
    const last = answers.find((answer) => answer.kind === 'again' && answer.status === 429) ?? null;
    expect(stateOf(last, 'sign-in').problems).toEqual({ '': { code: 'too-many-tries', detail: { minutes: 15 } } });
    expect(problemText({ code: 'too-many-tries', detail: { minutes: 15 } })).toBe(
      'That was tried too often. Try again in 15 min.',
    );
  });

  test('by the crowd keeps what was typed and costs no try, alike for an address that has an account and one that has none', async () => {
    const { db } = await freshDatabase();
    await memberCtx(db, { email: 'mila@example.org' });
    const crowd = Array.from({ length: 34 }, () => hashPassword('somebody else’s'));
    const knock = (email: string) => ({
      in: answerSignIn(doorFor(db, GUEST), formOf({ form: 'sign-in', email, password: PASSWORD })),
      up: answerSignUp(doorFor(db, GUEST), formOf({ ...signUpForm, email })),
    });
    const knocks = ['mila@example.org', 'noor@example.org'].map((email) => ({ email, ...knock(email) }));
    for (const { email, ...answers } of knocks) {
      const problems = { '': { code: 'busy' } };
      const again = { kind: 'again', status: 503 };
      expect(await answers.in).toEqual({
        ...again,
        form: 'sign-in',
        state: { typed: { form: 'sign-in', email }, problems },
      });
      expect(await answers.up).toEqual({
        ...again,
        form: 'sign-up',
        state: { typed: { form: 'sign-up', name: 'Mila Bos', email }, problems },
      });
    }
    expect(problemText({ code: 'busy' })).toBe(
      'It is very busy here just now. Try again in a moment; what you typed is kept, except the password.',
    );
    await Promise.all(crowd);
    expect(await db.$count(rateLimits)).toBe(0);
    expect(await knock('mila@example.org').in).toMatchObject({ kind: 'go' });
  });

  test('by the role is answered with 403', async () => {
    const { db } = await freshDatabase();
    const { actor } = await memberCtx(db);
    const answer = await answerChangeRole(doorFor(db, actor), formOf({ form: 'role', userId: actor.userId, role: 'admin' }));
    expect(answer).toMatchObject({ kind: 'again', status: 403 });
  });
});

describe('a form that goes through', () => {
  test('leads from signing up by the letter to a session, in one browser', async () => {
    const { db } = await freshDatabase();
    const cookies = cookieJar();
    expect(await answerSignUp(doorFor(db, GUEST, cookies), formOf(signUpForm))).toEqual({
      kind: 'go',
      to: '/account/mailbox?said=sign-up',
    });
    expect(cookies.kept.get('rw-sign-up')?.options).toEqual({
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure: false,
      maxAge: 86_400,
    });
    const token = await tokenFor(db, 'mila@example.org');
    expect(await answerConfirmSignUp(doorFor(db, GUEST, cookies), formOf({ form: 'confirm', token }))).toEqual({
      kind: 'go',
      to: '/learn',
    });
    expect([...cookies.kept.keys()]).toEqual(['rw-session', 'rw-member']);
  });

  test('sets the same cookie and leads to the same page for an address that has an account', async () => {
    const { db } = await freshDatabase();
    await memberCtx(db, { email: 'mila@example.org' });
    const cookies = cookieJar();
    expect(await answerSignUp(doorFor(db, GUEST, cookies), formOf(signUpForm))).toEqual({
      kind: 'go',
      to: '/account/mailbox?said=sign-up',
    });
    expect([...cookies.kept.keys()]).toEqual(['rw-sign-up']);
  });

  test('signs in and returns to the page that sent the visitor here', async () => {
    const { db } = await freshDatabase();
    await memberCtx(db, { email: 'mila@example.org' });
    const form = { form: 'sign-in', email: 'mila@example.org', password: PASSWORD };
    expect(await answerSignIn(doorFor(db, GUEST), formOf({ ...form, next: '/nl/learn?x=1' }))).toEqual({
      kind: 'go',
      to: '/nl/learn?x=1',
    });
    expect(await answerSignIn(doorFor(db, GUEST), formOf({ ...form, next: '//evil.example' }))).toEqual({
      kind: 'go',
      to: '/learn',
    });
  });

  test('signs out', async () => {
    const { db } = await freshDatabase();
    const { actor } = await memberCtx(db, { email: 'mila@example.org' });
    const cookies = cookieJar();
    await answerSignIn(doorFor(db, GUEST, cookies), formOf({ form: 'sign-in', email: 'mila@example.org', password: PASSWORD }));
    expect(await countSessions(db, actor.userId)).toBe(2);
    expect(await answerSignOut(doorFor(db, actor, cookies), formOf({ form: 'sign-out' }))).toEqual({
      kind: 'go',
      to: '/account?said=signed-out',
    });
    expect(await countSessions(db, actor.userId)).toBe(1);
    expect(cookies.kept.size).toBe(0);
  });

  test('deletes the account and forgets its cookies', async () => {
    const { db } = await freshDatabase();
    const { actor } = await memberCtx(db, { email: 'mila@example.org' });
    const cookies = cookieJar();
    await answerSignIn(doorFor(db, GUEST, cookies), formOf({ form: 'sign-in', email: 'mila@example.org', password: PASSWORD }));
    expect(await answerDeleteAccount(doorFor(db, actor, cookies), formOf({ form: 'delete', password: PASSWORD }))).toEqual({
      kind: 'go',
      to: '/account?said=deleted',
    });
    expect(await db.$count(users)).toBe(0);
    expect(cookies.kept.size).toBe(0);
  });
});
