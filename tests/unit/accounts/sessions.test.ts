import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { sessions } from '#db/schema/accounts.ts';
import { describeDevice } from '#features/accounts/devices.ts';
import { endSession, findActor, startSession } from '#features/accounts/lucia.ts';
import { cookieJar, countSessions, LOCAL_SITE, memberCtx, NOW, PUBLIC_SITE } from '#tests/support/accounts.ts';
import { freshDatabase, watchQueries } from '#tests/support/database.ts';

const DAY_MS = 86_400_000;
const device = { browser: 'Firefox', system: 'Windows' };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
});
afterEach(() => {
  vi.useRealTimers();
});

async function signedIn() {
  const { db, client } = await freshDatabase();
  const { actor } = await memberCtx(db);
  await db.delete(sessions);
  const cookies = cookieJar();
  await startSession(db, cookies, LOCAL_SITE, { userId: actor.userId, ...device });
  return { db, client, actor, cookies, id: cookies.get('rw-session')?.value ?? '' };
}

describe('a session', () => {
  test('is found again by its cookie', async () => {
    const { db, actor, cookies } = await signedIn();
    expect(await findActor(db, cookies, LOCAL_SITE)).toMatchObject({
      kind: 'member',
      userId: actor.userId,
      name: 'Mila Bos',
      role: 'learner',
    });
  });

  test('is kept only as a hash: the database file never holds the cookie', async () => {
    const { db, client, id } = await signedIn();
    expect(id).toMatch(/^[a-z2-7]{40}$/);
    const rows = await db.select().from(sessions);
    expect(rows[0]?.idHash).toMatch(/^[0-9a-f]{64}$/);
    const tables = (await client.execute("select name from sqlite_master where type = 'table'")).rows.map((row) =>
      String(row['name']),
    );
    for (const table of tables) expect(JSON.stringify((await client.execute(`select * from "${table}"`)).rows)).not.toContain(id);
  });

  test('is not opened by its hash', async () => {
    const { db, cookies } = await signedIn();
    const hash = (await db.select().from(sessions))[0]?.idHash ?? '';
    cookies.set('rw-session', hash, {});
    expect(await findActor(db, cookies, LOCAL_SITE)).toEqual({ kind: 'guest' });
  });

  test('has a cookie that scripts and other sites do not get, and beside it one that scripts may read', async () => {
    const { actor, cookies } = await signedIn();
    expect(cookies.kept.get('rw-session')?.options).toMatchObject({
      httpOnly: true,
      sameSite: 'lax',
      secure: false,
      path: '/',
      maxAge: 2_592_000,
    });
    expect(cookies.kept.get('rw-member')).toMatchObject({
      value: actor.userId,
      options: { httpOnly: false, sameSite: 'lax', path: '/', maxAge: 2_592_000 },
    });
  });

  test('has a Secure cookie for this host only on a public site', async () => {
    const { db } = await freshDatabase();
    const { actor } = await memberCtx(db);
    const cookies = cookieJar();
    await startSession(db, cookies, PUBLIC_SITE, { userId: actor.userId, ...device });
    expect([...cookies.kept.keys()]).toEqual(['__Host-rw-session', 'rw-member']);
    expect(cookies.kept.get('__Host-rw-session')?.options).toMatchObject({ secure: true, httpOnly: true, path: '/' });
    expect(cookies.kept.get('__Host-rw-session')?.options).not.toHaveProperty('domain');
    expect(cookies.kept.get('rw-member')?.options).toMatchObject({ secure: true, httpOnly: false });
  });

  test('is read in one query and written by none, for an hour', async () => {
    const { db, cookies } = await signedIn();
    const queries = watchQueries(db);
    vi.setSystemTime(NOW.getTime() + 3_599_999);
    await findActor(db, cookies, LOCAL_SITE);
    expect(queries.map((sql) => /^\w+/.exec(sql)?.[0])).toEqual(['select']);
  });

  test('gets its thirty days back when it is used again after an hour', async () => {
    const { db, cookies } = await signedIn();
    vi.setSystemTime(NOW.getTime() + 3_600_000);
    await findActor(db, cookies, LOCAL_SITE);
    const [row] = await db.select().from(sessions);
    expect(row?.lastUsedAt.toISOString()).toBe('2026-11-23T13:00:00.000Z');
    expect(row?.expiresAt.toISOString()).toBe('2026-12-23T13:00:00.000Z');
  });

  test('ends thirty days after its last use, not after its first', async () => {
    const { db, cookies } = await signedIn();
    for (const day of [20, 40, 69]) {
      vi.setSystemTime(NOW.getTime() + day * DAY_MS);
      expect((await findActor(db, cookies, LOCAL_SITE)).kind).toBe('member');
    }
    vi.setSystemTime(NOW.getTime() + 99 * DAY_MS);
    expect((await findActor(db, cookies, LOCAL_SITE)).kind).toBe('guest');
    expect(await db.$count(sessions)).toBe(0);
    expect(cookies.kept.size).toBe(0);
  });

  test('ends at sign-out: the cookie opens nothing any more, even put back', async () => {
    const { db, cookies, id } = await signedIn();
    await endSession(db, cookies, LOCAL_SITE);
    expect(cookies.kept.size).toBe(0);
    cookies.set('rw-session', id, {});
    expect((await findActor(db, cookies, LOCAL_SITE)).kind).toBe('guest');
  });

  test('takes the place of the one this browser had', async () => {
    const { db, actor, cookies } = await signedIn();
    await startSession(db, cookies, LOCAL_SITE, { userId: actor.userId, ...device });
    expect(await countSessions(db, actor.userId)).toBe(1);
  });

  test('that does not exist clears both cookies, so the browser no longer thinks it is a member', async () => {
    const { db, cookies } = await signedIn();
    await db.delete(sessions);
    await findActor(db, cookies, LOCAL_SITE);
    expect(cookies.kept.size).toBe(0);
  });

  test('writes the readable cookie again when it got lost', async () => {
    const { db, actor, cookies } = await signedIn();
    cookies.delete('rw-member', {});
    await findActor(db, cookies, LOCAL_SITE);
    expect(cookies.get('rw-member')?.value).toBe(actor.userId);
  });
});

describe('the name of a device', () => {
  test.each([
    ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox', 'Linux'],
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/143.0.0.0 Safari/537.36 Edg/143.0.0.0',
      'Edge',
      'Windows',
    ],
    [
      'Mozilla/5.0 (Linux; Android 16; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/143.0.0.0 Mobile Safari/537.36',
      'Chrome',
      'Android',
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 19_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.1 Mobile/15E148 Safari/604.1',
      'Safari',
      'iPhone',
    ],
    [
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Safari/605.1.15',
      'Safari',
      'macOS',
    ],
    ['curl/8.9', '', ''],
  ])('%s', (header, browser, system) => {
    expect(describeDevice(header)).toEqual({ browser, system });
  });
});
