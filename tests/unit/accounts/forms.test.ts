import { describe, expect, test } from 'vitest';
import { users } from '#db/schema/accounts.ts';
import {
  answerChangeRole,
  answerConfirmSignUp,
  answerDeleteAccount,
  answerPost,
  answerSignIn,
  answerSignOut,
  answerSignUp,
  findReturnPath,
  isSameOriginWrite,
  signInPath,
  stateOf,
} from '#features/accounts/index.ts';
import { SignUp } from '#features/accounts/input.ts';
import { problemText } from '#features/accounts/problems.ts';
import { onTheStep } from '#features/accounts/timing.ts';
import { cookieJar, countSessions, doorFor, formOf, guestCtx, memberCtx, PASSWORD, tokenFor } from '#tests/support/accounts.ts';
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

describe('a post', () => {
  const post = (body: BodyInit, headers: Record<string, string> = {}) =>
    new Request('http://localhost:4321/account', { method: 'POST', body, headers });

  test('goes to the form it names', async () => {
    const { db } = await freshDatabase();
    const handlers = { 'sign-in': answerSignIn, 'sign-out': answerSignOut };
    expect(await answerPost(doorFor(db, GUEST), post(formOf({ form: 'sign-out' })), handlers)).toEqual({
      kind: 'go',
      to: '/account?said=signed-out',
    });
    expect(await answerPost(doorFor(db, GUEST), new Request('http://localhost:4321/account'), handlers)).toBe(null);
  });

  test.each([['constructor'], ['__proto__'], ['delete'], ['']])(
    'that names %j, which this page has not, is refused',
    async (form) => {
      const { db } = await freshDatabase();
      expect(await answerPost(doorFor(db, GUEST), post(formOf({ form })), { 'sign-in': answerSignIn })).toMatchObject({
        kind: 'again',
        status: 400,
      });
    },
  );

  test('that is no form is refused', async () => {
    const { db } = await freshDatabase();
    const answer = await answerPost(doorFor(db, GUEST), post('{"form":"sign-in"}', { 'content-type': 'application/json' }), {
      'sign-in': answerSignIn,
    });
    expect(answer).toMatchObject({ kind: 'again', status: 400, state: { problems: { '': { code: 'form-incomplete' } } } });
  });

  test('with a file where text belongs is refused', async () => {
    const { db } = await freshDatabase();
    const form = formOf(signUpForm);
    form.set('name', new Blob(['x']), 'x.txt');
    expect(stateOf(await answerSignUp(doorFor(db, GUEST), form), 'sign-up').problems).toEqual({ name: { code: 'name-missing' } });
  });

  test.each([
    ['POST', { origin: 'https://learn.example.org' }, true],
    ['POST', { origin: 'https://evil.example' }, false],
    ['POST', { origin: 'null' }, false],
    ['POST', { origin: 'https://learn.example.org.evil.example' }, false],
    ['POST', { origin: 'http://learn.example.org' }, false],
    ['POST', {}, false],
    ['POST', { 'sec-fetch-site': 'same-origin' }, true],
    ['POST', { 'sec-fetch-site': 'same-site' }, false],
    ['DELETE', { origin: 'https://evil.example' }, false],
    ['GET', { origin: 'https://evil.example' }, true],
  ])('%s with %o may write or reads only: %s', (method, headers, may) => {
    expect(
      isSameOriginWrite(
        new Request('https://learn.example.org/account', { method, headers }),
        new URL('https://learn.example.org'),
      ),
    ).toBe(may);
  });
});

describe('the way back after signing in', () => {
  test.each([
    ['/learn', '/learn'],
    ['/nl/lessons/brief?from=mail', '/nl/lessons/brief?from=mail'],
    ['https://evil.example/', null],
    ['//evil.example', null],
    ['/\\evil.example', null],
    ['/\t/evil.example', null],
    ['/.//evil.example', null],
    ['/x/..//evil.example', null],
    ['javascript:alert(1)', null],
    ['learn', null],
    ['', null],
  ])('%j leads to %j', (wanted, path) => {
    expect(findReturnPath(wanted)).toBe(path);
  });

  test('is carried by the address of the sign-in page', () => {
    expect(signInPath('/nl/admin/people?q=a&b', 'nl')).toBe('/nl/account?next=%2Fnl%2Fadmin%2Fpeople%3Fq%3Da%26b');
  });
});

describe('names', () => {
  test.each([
    ['  Mila   Bos ', 'Mila Bos'],
    ['Zoë van der Wal-Çelik', 'Zoë van der Wal-Çelik'],
    ['مریم', 'مریم'],
  ])('%j is kept as %j', (typed, name) => {
    expect(SignUp.shape.name.parse(typed)).toBe(name);
  });

  test.each([['Mila\r\nBcc: all@example.org'], ['Mila\u202eoliM'], ['Mila\u0000'], ['\u2028'], ['x'.repeat(81)]])(
    '%j is refused',
    (typed) => {
      expect(SignUp.shape.name.safeParse(typed).success).toBe(false);
    },
  );
});

describe('the time an answer takes', () => {
  const msOf = async (work: () => Promise<unknown>) => {
    const start = performance.now();
    await onTheStep(60, work).catch(() => undefined);
    return performance.now() - start;
  };

  test('is a full step for quick work, slow work and work that fails', async () => {
    const quick = await msOf(() => Promise.resolve());
    const slow = await msOf(() => new Promise((resolve) => setTimeout(resolve, 70)));
    const failing = await msOf(() => Promise.reject(new Error('no')));
    for (const [tookMs, stepMs] of [
      [quick, 60],
      [slow, 120],
      [failing, 60],
    ] as const) {
      expect(tookMs).toBeGreaterThanOrEqual(stepMs - 2);
      expect(tookMs).toBeLessThan(stepMs + 40);
    }
  });

  test('does not tell a registered address from another at sign-in', async () => {
    const { db } = await freshDatabase();
    await memberCtx(db, { email: 'mila@example.org' });
    for (const email of ['mila@example.org', 'nobody@example.org']) {
      const start = performance.now();
      await answerSignIn(doorFor(db, guestCtx(db).actor), formOf({ form: 'sign-in', email, password: 'not the password' }));
      expect(performance.now() - start).toBeGreaterThanOrEqual(298);
    }
  });
});
