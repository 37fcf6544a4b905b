import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { openDatabase } from '#db/client.ts';
import { readLessonFiles } from '#features/lessons/index.ts';
import { newId } from '#kernel/ids.ts';
import { startHranaPeer } from '#tests/support/hrana-peer.ts';
import { addMember, signInAs } from '#tests/support/members.ts';
import { forgetData, freePort, startServer, type TestServer } from '#tests/support/server.ts';

const TOKEN = 'the token of the school';
const LESSON = 'job-what-an-smm-manager-does';

/** A database server on this machine, and the cookie of a member in it. */
async function database() {
  const folder = mkdtempSync(join(tmpdir(), 'reachwright-peer-'));
  const file = join(folder, 'server.db');
  return {
    start: (port?: number) => startHranaPeer({ file, token: TOKEN, ...(port === undefined ? {} : { port }) }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function newMember(url: string): Promise<string> {
  const { db, close } = await openDatabase({ url, authToken: TOKEN });
  const cookie = await signInAs(db, (await addMember(db, 'mila@example.org')).userId);
  close();
  return cookie;
}

function sectionRead(section: string) {
  const at = new Date().toISOString();
  return { id: newId(), kind: 'section-read', at, day: at.slice(0, 10), body: { lesson: LESSON, section } };
}

const send = (server: TestServer, cookie: string, deeds: readonly object[]) =>
  fetch(`${server.url}/api/deeds`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: server.url, cookie },
    body: JSON.stringify({ deeds }),
  });

const sectionsOf = async (server: TestServer, cookie: string) =>
  (await (await fetch(`${server.url}/api/progress`, { headers: { cookie } })).json()).sections[LESSON];

async function twoSections(): Promise<[string, string]> {
  const [one, two] = (await readLessonFiles(process.cwd())).find(({ id }) => id === LESSON)?.sections ?? [];
  if (one === undefined || two === undefined) throw new Error('The lesson has no two sections.');
  return [one, two];
}

test('the whole server runs on a database over HTTP, says so when it is away, and goes on when it is back', async () => {
  test.setTimeout(120_000);
  const { start, remove } = await database();
  const peer = await start();
  const server = await startServer({ env: { DATABASE_URL: peer.url, DATABASE_AUTH_TOKEN: TOKEN } });
  const cookie = await newMember(peer.url);
  const [first, second] = await twoSections();
  expect((await fetch(`${server.url}/learn`, { headers: { cookie } })).status).toBe(200);
  const deed = sectionRead(first);
  expect(await (await send(server, cookie, [deed])).json()).toEqual({ answers: [{ id: deed.id }] });
  expect(await sectionsOf(server, cookie)).toEqual([first]);

  await peer.stop();
  const waiting = sectionRead(second);
  const refused = await send(server, cookie, [waiting]);
  expect([refused.status, refused.headers.get('retry-after'), await refused.json()]).toEqual([503, '5', { error: 'away' }]);
  const page = await fetch(`${server.url}/nl/account`, { headers: { cookie } });
  expect(page.status).toBe(503);
  expect(await page.text()).toContain('De database antwoordt niet');
  expect((await fetch(`${server.url}/lessons`)).status).toBe(200);

  const back = await start(peer.port);
  expect((await send(server, cookie, [waiting])).status).toBe(200);
  expect(await sectionsOf(server, cookie)).toEqual([first, second].sort());
  expect(await server.stop()).toBe(0);
  await back.stop();
  forgetData(server);
  remove();
});

test('a wrong token and a database server that is not there are named at start', async () => {
  const { start, remove } = await database();
  const peer = await start();
  await expect(startServer({ env: { DATABASE_URL: peer.url, DATABASE_AUTH_TOKEN: 'wrong' } })).rejects.toThrow(
    /refuses the token. Correct DATABASE_AUTH_TOKEN/,
  );
  await peer.stop();
  await expect(startServer({ env: { DATABASE_URL: `http://127.0.0.1:${await freePort()}` } })).rejects.toThrow(
    /database server of DATABASE_URL does not answer/,
  );
  remove();
});
