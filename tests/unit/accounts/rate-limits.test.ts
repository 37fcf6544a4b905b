import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rateLimits } from '#db/schema/accounts.ts';
import { forgetExpired } from '#features/accounts/commands/forget-expired.ts';
import { countTry, forgetTries, requireTurn } from '#features/accounts/rate-limits.ts';
import { after, NOW } from '#tests/support/accounts.ts';
import { freshDatabase } from '#tests/support/database.ts';

const MINUTE_WINDOW = { allowed: 3, windowMs: 60_000 };

describe('a window', () => {
  test('allows so many tries and refuses the next', async () => {
    const { db } = await freshDatabase();
    const tries = [];
    for (let i = 0; i < 4; i++) tries.push((await countTry(db, 'key', MINUTE_WINDOW, after(i * 1000))).isAllowed);
    expect(tries).toEqual([true, true, true, false]);
  });

  test('ends one minute after its first try, to the millisecond', async () => {
    const { db } = await freshDatabase();
    for (let i = 0; i < 4; i++) await countTry(db, 'key', MINUTE_WINDOW, NOW);
    expect(await countTry(db, 'key', MINUTE_WINDOW, after(59_999))).toEqual({
      isAllowed: false,
      resetsAt: new Date('2026-11-23T12:01:00.000Z'),
    });
    expect(await countTry(db, 'key', MINUTE_WINDOW, after(60_000))).toEqual({
      isAllowed: true,
      resetsAt: new Date('2026-11-23T12:02:00.000Z'),
    });
  });

  test('is not made longer by knocking while it is shut', async () => {
    const { db } = await freshDatabase();
    for (let ms = 0; ms < 60_000; ms += 5_000) await countTry(db, 'key', MINUTE_WINDOW, after(ms));
    expect((await countTry(db, 'key', MINUTE_WINDOW, after(60_000))).isAllowed).toBe(true);
  });

  test('is full again after each end, not only the first', async () => {
    const { db } = await freshDatabase();
    for (let round = 0; round < 3; round++) {
      const tries = [];
      for (let i = 0; i < 4; i++) tries.push((await countTry(db, 'key', MINUTE_WINDOW, after(round * 60_000))).isAllowed);
      expect(tries).toEqual([true, true, true, false]);
    }
  });

  test('counts each key for itself', async () => {
    const { db } = await freshDatabase();
    for (let i = 0; i < 4; i++) await countTry(db, 'one', MINUTE_WINDOW, NOW);
    expect((await countTry(db, 'two', MINUTE_WINDOW, NOW)).isAllowed).toBe(true);
  });

  test('is exact when many try at once', async () => {
    const { db } = await freshDatabase();
    const tries = await Promise.all(Array.from({ length: 20 }, () => countTry(db, 'key', MINUTE_WINDOW, NOW)));
    expect(tries.filter((one) => one.isAllowed)).toHaveLength(3);
  });

  test('allows, whatever the moments of the tries, what a simple model allows', async () => {
    const { db } = await freshDatabase();
    let run = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 25_000 }), { maxLength: 40 }),
        fc.integer({ min: 1, max: 5 }),
        async (pauses, allowed) => {
          const key = `run-${run++}`;
          let at = 0;
          let begin = Number.NEGATIVE_INFINITY;
          let count = 0;
          for (const pause of pauses) {
            at += pause;
            if (at - begin >= 60_000) [begin, count] = [at, 0];
            count++;
            expect((await countTry(db, key, { allowed, windowMs: 60_000 }, after(at))).isAllowed).toBe(count <= allowed);
          }
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe('whose turn it is', () => {
  const tries = { action: 'sign-in', account: 'mila@example.org', client: '203.0.113.7' } as const;

  test('an account is refused after ten tries, from wherever they come, with the minutes to wait', async () => {
    const { db } = await freshDatabase();
    for (let i = 0; i < 10; i++)
      expect(await requireTurn({ db, now: NOW }, { ...tries, client: `203.0.113.${i}` })).toBe(undefined);
    expect(await requireTurn({ db, now: after(61_000) }, tries)).toEqual({
      ok: false,
      code: 'too-many-tries',
      detail: { minutes: 14 },
    });
    expect(await requireTurn({ db, now: after(15 * 60_000) }, tries)).toBe(undefined);
  });

  test('a client is refused after a hundred tries, and then no longer uses up the tries of accounts', async () => {
    const { db } = await freshDatabase();
    for (let i = 0; i < 100; i++) await requireTurn({ db, now: NOW }, { ...tries, account: `somebody-${i}` });
    for (let i = 0; i < 20; i++) expect(await requireTurn({ db, now: NOW }, tries)).toMatchObject({ code: 'too-many-tries' });
    expect(await requireTurn({ db, now: NOW }, { ...tries, client: '198.51.100.1' })).toBe(undefined);
  });

  test('addresses of one IPv6 network share one counter', async () => {
    const { db } = await freshDatabase();
    for (let i = 0; i < 100; i++)
      await requireTurn({ db, now: NOW }, { ...tries, account: `somebody-${i}`, client: `2001:db8:1:2::${i.toString(16)}` });
    expect(await requireTurn({ db, now: NOW }, { ...tries, client: '2001:db8:1:2:ffff::1' })).toMatchObject({
      code: 'too-many-tries',
    });
  });

  test('actions are counted apart, and counters hold neither address in the clear', async () => {
    const { db } = await freshDatabase();
    for (let i = 0; i < 11; i++) await requireTurn({ db, now: NOW }, tries);
    expect(await requireTurn({ db, now: NOW }, { ...tries, action: 'reset' })).toBe(undefined);
    const kept = JSON.stringify(await db.select().from(rateLimits));
    expect(kept).not.toContain('mila');
    expect(kept).not.toContain('203.0.113');
  });

  test('forgetting the tries opens the account at once', async () => {
    const { db } = await freshDatabase();
    for (let i = 0; i < 11; i++) await requireTurn({ db, now: NOW }, tries);
    await forgetTries(db, 'sign-in', tries.account);
    expect(await requireTurn({ db, now: NOW }, tries)).toBe(undefined);
  });

  test('counters are removed when their window is over, not before', async () => {
    const { db } = await freshDatabase();
    await requireTurn({ db, now: NOW }, tries);
    await forgetExpired(db, after(15 * 60_000 - 1));
    expect(await db.$count(rateLimits)).toBe(2);
    await forgetExpired(db, after(15 * 60_000));
    expect(await db.$count(rateLimits)).toBe(0);
  });
});
