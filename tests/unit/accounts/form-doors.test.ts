import { describe, expect, test } from 'vitest';
import {
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
import { onTheStep } from '#features/accounts/timing.ts';
import { doorFor, formOf, guestCtx, memberCtx, PASSWORD } from '#tests/support/accounts.ts';
import { freshDatabase } from '#tests/support/database.ts';

const GUEST = { kind: 'guest' } as const;
const signUpForm = { form: 'sign-up', name: 'Mila Bos', email: 'mila@example.org', password: PASSWORD };

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
    expect(quick).toBeGreaterThanOrEqual(58);
    expect(slow).toBeGreaterThanOrEqual(118);
    expect(failing).toBeGreaterThanOrEqual(58);
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
