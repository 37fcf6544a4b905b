import { describe, expect, test } from 'vitest';
import { atMost } from '#features/accounts/gate.ts';
import { findPasswordProblem } from '#features/accounts/password-rules.ts';
import { hashOwnPassword, hashPassword, isPassword, requireHashingRoom } from '#features/accounts/passwords.ts';
import { ok, refuse } from '#kernel/result.ts';

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
  async function hashOf(password: string): Promise<string> {
    const hashed = await hashPassword(password);
    if (!hashed.ok) throw new Error(hashed.code);
    return hashed.value;
  }

  test('it is an Argon2id hash of 19 MiB, two passes, one lane, salted anew each time', async () => {
    const [one, two] = await Promise.all([hashOf('the heron waits'), hashOf('the heron waits')]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(two);
  });

  test('the right password fits and another does not', async () => {
    const hash = await hashOf('the heron waits');
    expect(await isPassword(hash, 'the heron waits')).toEqual(ok(true));
    expect(await isPassword(hash, 'the heron waits ')).toEqual(ok(false));
  });

  test('a keyboard that composes é differently signs in all the same', async () => {
    expect(await isPassword(await hashOf('un caf\u00e9 serr\u00e9'), 'un cafe\u0301 serre\u0301')).toEqual(ok(true));
  });

  test('no account means no, after the same work', async () => {
    const hash = await hashOf('the heron waits');
    const msOf = async (work: () => ReturnType<typeof isPassword>) => {
      const start = performance.now();
      for (let i = 0; i < 5; i++) expect(await work()).toEqual(ok(false));
      return performance.now() - start;
    };
    const wrong = await msOf(() => isPassword(hash, 'something else'));
    const unknown = await msOf(() => isPassword(null, 'something else'));
    expect(unknown).toBeGreaterThan(wrong / 5);
  });

  test('thirty-four at once are hashed, the thirty-fifth is refused, and what no visitor asks for waits', async () => {
    const crowd = Array.from({ length: 34 }, () => hashPassword('the heron waits'));
    expect(requireHashingRoom()).toEqual(refuse('busy'));
    expect(await hashPassword('the heron waits')).toEqual(refuse('busy'));
    expect(await isPassword(null, 'the heron waits')).toEqual(refuse('busy'));
    expect(await hashOwnPassword('the heron waits')).toMatch(/^\$argon2id\$/);
    expect((await Promise.all(crowd)).filter((hashed) => hashed.ok)).toHaveLength(34);
    expect(requireHashingRoom()).toBe(undefined);
  });
});

describe('a gate for two, with three places to wait', () => {
  /** Work that goes on until it is told to end. */
  function works(inTurn: <T>(work: () => Promise<T>) => Promise<unknown>) {
    const begun: number[] = [];
    const ends: ((error?: Error) => void)[] = [];
    const start = (i: number) =>
      inTurn(() => {
        begun.push(i);
        return new Promise<number>((resolve, reject) => {
          ends[i] = (error) => (error ? reject(error) : resolve(i));
        });
      });
    return { begun, start, end: (i: number, error?: Error) => ends[i]?.(error) };
  }

  test('lets two run and the others in as they came, and a failure gives its place up', async () => {
    const { begun, start, end } = works(atMost(2, 3).inTurn);
    const all = [0, 1, 2, 3].map(start);
    expect(begun).toEqual([0, 1]);
    end(1, new Error('one fails'));
    await expect(all[1]).rejects.toThrow('one fails');
    expect(begun).toEqual([0, 1, 2]);
    end(0);
    expect(await all[0]).toEqual(ok(0));
    expect(begun).toEqual([0, 1, 2, 3]);
  });

  test('takes five and refuses the sixth at once; one that ends makes room for one', async () => {
    const gate = atMost(2, 3);
    const { begun, start, end } = works(gate.inTurn);
    const all = [0, 1, 2, 3].map(start);
    expect(gate.requireRoom()).toBe(undefined);
    all.push(start(4));
    expect(gate.requireRoom()).toEqual(refuse('busy'));
    expect(await start(5)).toEqual(refuse('busy'));
    end(0);
    await all[0];
    const later = start(6);
    expect(await start(7)).toEqual(refuse('busy'));
    for (const i of [1, 2, 3, 4]) {
      end(i);
      expect(await all[i]).toEqual(ok(i));
    }
    end(6);
    expect(await later).toEqual(ok(6));
    expect(begun).toEqual([0, 1, 2, 3, 4, 6]);
  });

  test('keeps patient work waiting however long the queue is', async () => {
    const gate = atMost(1, 0);
    const { start, end } = works(gate.inTurn);
    const first = start(0);
    const patient = gate.patiently(() => Promise.resolve('done'));
    expect(await start(1)).toEqual(refuse('busy'));
    end(0);
    expect(await first).toEqual(ok(0));
    expect(await patient).toBe('done');
  });
});
