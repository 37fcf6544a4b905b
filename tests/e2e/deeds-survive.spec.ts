import { statSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from '@playwright/test';
import { openDatabase } from '#db/client.ts';
import { newId } from '#kernel/ids.ts';
import { addMember, signInAs } from '#tests/support/members.ts';
import { forgetData, startServer, type TestServer } from '#tests/support/server.ts';

const LESSON = 'job-what-an-smm-manager-does';

type Storm = { readonly acknowledged: Set<string>; stop: () => Promise<void> };

/** Many writers at once, each sending attempts as fast as they are answered, until the server dies or they are stopped. */
function storm(server: TestServer, cookie: string, checkId: string, answer: unknown): Storm {
  const acknowledged = new Set<string>();
  let isOver = false;
  const writers = Array.from({ length: 8 }, async () => {
    while (!isOver) {
      const deeds = Array.from({ length: 3 }, () => {
        const at = new Date().toISOString();
        return { id: newId(), kind: 'attempt', at, day: at.slice(0, 10), body: { lesson: LESSON, check: checkId, answer } };
      });
      try {
        const response = await fetch(`${server.url}/api/deeds`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', origin: server.url, cookie },
          body: JSON.stringify({ deeds }),
        });
        if (response.status !== 200) continue;
        const { answers }: { answers: { id: string; refused?: string }[] } = await response.json();
        for (const { id, refused } of answers) if (refused === undefined) acknowledged.add(id);
      } catch {
        return; // the server is gone, in the middle of it: that is the test
      }
    }
  });
  return {
    acknowledged,
    stop: async () => {
      isOver = true;
      await Promise.all(writers);
    },
  };
}

async function withDatabase<T>(
  server: TestServer,
  use: (opened: Awaited<ReturnType<typeof openDatabase>>) => Promise<T>,
): Promise<T> {
  const opened = await openDatabase({ url: `file:${server.dataDir}/reachwright.db` });
  try {
    return await use(opened);
  } finally {
    opened.close();
  }
}

const memberCookie = (server: TestServer) =>
  withDatabase(server, async ({ db }) => signInAs(db, (await addMember(db, 'storm@example.org')).userId));

const storedIds = (server: TestServer) =>
  withDatabase(
    server,
    async ({ client }) => new Set((await client.execute('select id from attempts')).rows.map((row) => String(row['id']))),
  );

/** A check of the built lesson and an answer that fits it, read off the page. */
async function anyCheck(server: TestServer): Promise<{ id: string; answer: unknown }> {
  const html = await (await fetch(`${server.url}/lessons/job/what-an-smm-manager-does`)).text();
  const id = /check-id="([^"]+)"[^>]*kind="SingleChoice"|kind="SingleChoice"[^>]*check-id="([^"]+)"/
    .exec(html)
    ?.slice(1)
    .find(Boolean);
  if (id === undefined) throw new Error('The lesson has no single choice.');
  return { id, answer: { choice: 0 } };
}

test('what the server acknowledged is there after it was killed in a storm of writes, three times over', async () => {
  test.setTimeout(120_000);
  let server = await startServer();
  const cookie = await memberCookie(server);
  const check = await anyCheck(server);
  const acknowledged = new Set<string>();
  for (let round = 0; round < 3; round++) {
    const writes = storm(server, cookie, check.id, check.answer);
    await expect.poll(() => writes.acknowledged.size, { timeout: 20_000 }).toBeGreaterThan(150);
    await server.kill();
    await writes.stop();
    for (const id of writes.acknowledged) acknowledged.add(id);
    server = await startServer({ dataDir: server.dataDir });
    const stored = await storedIds(server);
    expect([...acknowledged].filter((id) => !stored.has(id))).toEqual([]);
  }
  expect(await server.stop()).toBe(0);
  forgetData(server);
});

test('a stop by SIGTERM in a storm answers what is under way and ends in order', async () => {
  const server = await startServer();
  const cookie = await memberCookie(server);
  const check = await anyCheck(server);
  const writes = storm(server, cookie, check.id, check.answer);
  await expect.poll(() => writes.acknowledged.size, { timeout: 20_000 }).toBeGreaterThan(60);
  expect(await server.stop()).toBe(0);
  await writes.stop();
  const stored = await storedIds(server);
  expect([...writes.acknowledged].filter((id) => !stored.has(id))).toEqual([]);
  forgetData(server);
});

test('a full disk is said plainly, takes nothing back and is over when there is room again', async () => {
  test.setTimeout(120_000);
  const first = await startServer();
  const cookie = await memberCookie(first);
  const check = await anyCheck(first);
  await first.stop();

  // What is written stands in the write-ahead log first, which a server that stops may have taken away; a little more than
  // it holds now is all the room there is.
  const logged = statSync(`${first.dataDir}/reachwright.db-wal`, { throwIfNoEntry: false })?.size ?? 0;
  const largestFileBytes = logged + 100 * 1024;
  const cramped = await startServer({ dataDir: first.dataDir, largestFileBytes });
  const send = async (server: TestServer, ids: readonly string[]) => {
    const at = new Date().toISOString();
    const deeds = ids.map((id) => ({
      id,
      kind: 'attempt',
      at,
      day: at.slice(0, 10),
      body: { lesson: LESSON, check: check.id, answer: check.answer },
    }));
    return fetch(`${server.url}/api/deeds`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: server.url, cookie },
      body: JSON.stringify({ deeds }),
    });
  };
  const taken: string[] = [];
  let refusal: Response | undefined;
  while (!refusal && taken.length < 20_000) {
    const ids = Array.from({ length: 50 }, () => newId());
    const response = await send(cramped, ids);
    if (response.ok) taken.push(...ids);
    else refusal = response;
  }
  expect(refusal?.status).toBe(507);
  expect(await refusal?.json()).toEqual({ error: 'full' });
  expect((await fetch(cramped.url)).status).toBe(200);
  await cramped.stop();

  const roomy = await startServer({ dataDir: first.dataDir });
  const stored = await storedIds(roomy);
  expect(taken.filter((id) => !stored.has(id))).toEqual([]);
  expect((await send(roomy, [newId()])).status).toBe(200);
  await roomy.stop();
  forgetData(roomy);
});

test('a database that is no database is named at start', async () => {
  const { mkdtempSync, writeFileSync } = await import('node:fs');
  const { tmpdir } = await import('node:os');
  const { join } = await import('node:path');
  const dataDir = mkdtempSync(join(tmpdir(), 'reachwright-broken-'));
  writeFileSync(
    join(dataDir, 'reachwright.db'),
    'this is a letter, not a database, and it is long enough to be looked at '.repeat(20),
  );
  await expect(startServer({ dataDir })).rejects.toThrow(/is damaged or is not a database/);
});

test('a wrong setting is named at start', async () => {
  await expect(startServer({ env: { PORT: 'many' } })).rejects.toThrow(/PORT="many" is not a number/);
});

test('a locked database answers "busy", and works again when it is free', async () => {
  const server = await startServer();
  const cookie = await memberCookie(server);
  const check = await anyCheck(server);
  // In a process of its own: two SQLite libraries in one process don't see each other's locks.
  const holder = spawn(
    process.execPath,
    [
      '-e',
      `const { DatabaseSync } = require('node:sqlite'); const held = new DatabaseSync(${JSON.stringify(`${server.dataDir}/reachwright.db`)});
      held.exec('BEGIN IMMEDIATE'); console.log('held'); process.stdin.once('data', () => { held.exec('ROLLBACK'); held.close(); console.log('free'); });`,
    ],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  await once(holder.stdout, 'data');
  const at = new Date().toISOString();
  const id = newId();
  const send = () =>
    fetch(`${server.url}/api/deeds`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: server.url, cookie },
      body: JSON.stringify({
        deeds: [
          { id, kind: 'attempt', at, day: at.slice(0, 10), body: { lesson: LESSON, check: check.id, answer: check.answer } },
        ],
      }),
    });
  const busy = await send();
  expect(busy.status).toBe(503);
  expect(await busy.json()).toEqual({ error: 'busy' });
  holder.stdin.write('let go');
  await once(holder.stdout, 'data');
  holder.kill();
  expect((await send()).status).toBe(200);
  expect(await storedIds(server)).toContain(id);
  await server.stop();
  forgetData(server);
});
