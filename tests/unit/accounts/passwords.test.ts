import { describe, expect, test } from 'vitest';
import { atMost } from '#features/accounts/gate.ts';
import { findPasswordProblem } from '#features/accounts/password-rules.ts';
import { hashPassword, isPassword } from '#features/accounts/passwords.ts';

const mila = { name: 'Mila van den Bos', email: 'mila.bos@example.org' };

describe('choosing a password', () => {
  test.each([
    ['nine long', 'password-too-short'],
    ['123456789', 'password-too-short'],
    ['1234567890', 'password-too-common'],
    ['Wachtwoord123', 'password-too-common'],
    ['aaaaaaaaaaaaaaaa', 'password-too-common'],
    ['ababababababab', 'password-too-common'],
    ['MilaVanDenBos1', 'password-is-yours'],
    ['mila.bos@example.org', 'password-is-yours'],
    ['mila-bos-1987!', 'password-is-yours'],
    ['x'.repeat(100) + 'abcdefg'.repeat(20), 'password-too-long'],
  ])('%s is refused: %s', (password, problem) => {
    expect(findPasswordProblem(password, mila)).toBe(problem);
  });

  test.each(['the heron waits', 'correct horse battery', '8jL#20dkPq', 'een zin zonder hoofdletters', 'mila houdt van haring'])(
    '%s is taken',
    (password) => {
      expect(findPasswordProblem(password, mila)).toBe(null);
    },
  );

  test('length is counted in characters: ten emoji are ten', () => {
    expect(findPasswordProblem('🦀🐙🦑🐡🐠🐟🐬🐳🦈', mila)).toBe('password-too-short');
    expect(findPasswordProblem('🦀🐙🦑🐡🐠🐟🐬🐳🦈🐚', mila)).toBe(null);
  });

  test('two hundred characters are taken, two hundred and one are not', () => {
    expect(findPasswordProblem('abcd'.repeat(50), mila)).toBe(null);
    expect(findPasswordProblem(`${'abcd'.repeat(50)}e`, mila)).toBe('password-too-long');
  });
});

describe('keeping a password', () => {
  test('it is an Argon2id hash of 19 MiB, two passes, one lane, salted anew each time', async () => {
    const [one, two] = await Promise.all([hashPassword('the heron waits'), hashPassword('the heron waits')]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(two);
  });

  test('the right password fits and another does not', async () => {
    const hash = await hashPassword('the heron waits');
    expect(await isPassword(hash, 'the heron waits')).toBe(true);
    expect(await isPassword(hash, 'the heron waits ')).toBe(false);
  });

  test('a keyboard that composes é differently signs in all the same', async () => {
    expect(await isPassword(await hashPassword('un caf\u00e9 serr\u00e9'), 'un cafe\u0301 serre\u0301')).toBe(true);
  });

  test('no account means no, after the same work', async () => {
    const hash = await hashPassword('the heron waits');
    const msOf = async (work: () => Promise<boolean>) => {
      const start = performance.now();
      for (let i = 0; i < 5; i++) expect(await work()).toBe(false);
      return performance.now() - start;
    };
    const wrong = await msOf(() => isPassword(hash, 'something else'));
    const unknown = await msOf(() => isPassword(null, 'something else'));
    expect(unknown).toBeGreaterThan(wrong / 5);
  });

  test('at most two run at the same time, in order, and a failure gives its place up', async () => {
    const inTurn = atMost(2);
    const begun: number[] = [];
    let running = 0;
    let most = 0;
    const work = (i: number) =>
      inTurn(async () => {
        begun.push(i);
        most = Math.max(most, ++running);
        await new Promise((resolve) => setTimeout(resolve, 5));
        running--;
        if (i === 1) throw new Error('one fails');
        return i;
      });
    const results = await Promise.allSettled([0, 1, 2, 3, 4, 5].map(work));
    expect(most).toBe(2);
    expect(begun).toEqual([0, 1, 2, 3, 4, 5]);
    expect(results.map((result) => result.status)).toEqual([
      'fulfilled',
      'rejected',
      'fulfilled',
      'fulfilled',
      'fulfilled',
      'fulfilled',
    ]);
    expect(await work(6)).toBe(6);
  });
});
