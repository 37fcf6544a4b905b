import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { integer, sqliteTable } from 'drizzle-orm/sqlite-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type OpenDatabase, openDatabase } from '#db/client.ts';
import { migrateDatabase } from '#db/migrate.ts';
import { attempts } from '#db/schema/progress.ts';
import { type AnswerKey, type Deed, recordProgress } from '#features/progress/index.ts';
import { newId } from '#kernel/ids.ts';
import { explain } from '#server/explain.ts';
import { failureOf } from '#server/failures.ts';
import { type HranaPeer, startHranaPeer } from '#tests/support/hrana-peer.ts';
import { addMember } from '#tests/support/members.ts';
import { freePort } from '#tests/support/server.ts';

const TOKEN = 'the right token';
const numbers = sqliteTable('numbers', { value: integer('value').primaryKey() });

function newFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'reachwright-peer-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'server.db');
}

async function newPeer(more: { file?: string; port?: number; foreignKeys?: boolean } = {}): Promise<HranaPeer> {
  const peer = await startHranaPeer({ file: newFile(), token: TOKEN, ...more });
  onTestFinished(peer.stop);
  return peer;
}

async function open(url: string, more: { authToken?: string; answerWithinMs?: number } = {}): Promise<OpenDatabase> {
  const opened = await openDatabase({ url, authToken: TOKEN, ...more });
  onTestFinished(opened.close);
  return opened;
}

async function withNumbers(peer: HranaPeer) {
  const { db } = await open(peer.url);
  await db.run(sql`create table numbers (value integer primary key)`);
  const add = (value: number) => db.insert(numbers).values({ value });
  const stored = async () => (await db.select().from(numbers)).map(({ value }) => value).sort((a, b) => a - b);
  return { db, add, stored };
}

/** What somebody who starts the server is told. */
const toldOf = (opening: Promise<unknown>) => opening.then(() => 'nothing', explain);
/** What a visitor is told. */
const sorryOf = (work: Promise<unknown>) =>
  work.then(
    () => 'nothing',
    (error: unknown) => failureOf(error).kind,
  );

describe('at start', () => {
  test('a wrong token is named, and not repeated', async () => {
    const peer = await newPeer();
    const told = await toldOf(open(peer.url, { authToken: 'a wrong token' }));
    expect(told).toBe(
      `The database server refuses the token. Correct DATABASE_AUTH_TOKEN; it has to belong to the database of DATABASE_URL.\n(The database server 127.0.0.1:${peer.port} answered with HTTP status 401: it refuses the token.)`,
    );
  });

  test('a server that is not there is named', async () => {
    const port = await freePort();
    expect(await toldOf(open(`http://127.0.0.1:${port}`))).toBe(
      `The database server of DATABASE_URL does not answer. Is it running, and may this machine reach it? Nothing that was saved is lost: start again when it is there.\n(connect ECONNREFUSED 127.0.0.1:${port})`,
    );
  });

  test('a libsql: address is taken as https, and without TLS only when it says so', async () => {
    const peer = await newPeer();
    expect(await toldOf(open(`libsql://127.0.0.1:${peer.port}`))).toContain('does not answer');
    expect(await toldOf(open(`libsql://127.0.0.1:${peer.port}?tls=0`))).toBe('nothing');
  });

  test('an address where something else answers is named', async () => {
    const peer = await newPeer();
    expect(await toldOf(open(`${peer.url}/somewhere/else`))).toContain('is not a libSQL server. Correct the address.');
  });

  test('an address that is none is named', async () => {
    expect(await toldOf(open('libsql://school.example.org?colour=blue'))).toContain('DATABASE_URL cannot be used');
  });

  test('a server that takes the connection and never answers is given up', async () => {
    const silent = createServer();
    onTestFinished(() => void silent.close());
    const port = await new Promise<number>((done) => {
      silent.listen(0, '127.0.0.1', () => {
        const address = silent.address();
        done(typeof address === 'object' && address ? address.port : 0);
      });
    });
    expect(await toldOf(open(`http://127.0.0.1:${port}`, { answerWithinMs: 50 }))).toContain('does not answer');
  });

  test('a server that does not keep foreign keys is refused: deleted accounts would stay', async () => {
    const peer = await newPeer({ foreignKeys: false });
    expect(await toldOf(open(peer.url))).toContain('libSQL opens connections with foreign_keys = 0; Reachwright needs 1.');
  });
});

describe('while it runs', () => {
  test('a server that is away is said to be away, and used again when it is back', async () => {
    const file = newFile();
    const peer = await newPeer({ file });
    const { add, stored } = await withNumbers(peer);
    await add(1);
    await peer.stop();
    expect(await sorryOf(add(2))).toBe('away');
    expect(await sorryOf(stored())).toBe('away');
    await newPeer({ file, port: peer.port });
    await add(3);
    expect(await stored()).toEqual([1, 3]);
  });

  test('a token that is no longer good is as if the server were away', async () => {
    const file = newFile();
    const peer = await newPeer({ file });
    const { add } = await withNumbers(peer);
    await peer.stop();
    const other = await startHranaPeer({ file, token: 'a new token', port: peer.port });
    onTestFinished(other.stop);
    expect(await sorryOf(add(1))).toBe('away');
  });

  test('a transaction under which the server dies leaves nothing, and the next goes through', async () => {
    const file = newFile();
    const peer = await newPeer({ file });
    const { db, add, stored } = await withNumbers(peer);
    const broken = db.transaction(async (tx) => {
      await tx.insert(numbers).values({ value: 1 });
      await peer.stop();
      await tx.insert(numbers).values({ value: 2 });
    });
    expect(await sorryOf(broken)).toBe('away');
    await newPeer({ file, port: peer.port });
    await db.transaction(async (tx) => {
      await tx.insert(numbers).values({ value: 3 });
      await tx.insert(numbers).values({ value: 4 });
    });
    await add(5);
    expect(await stored()).toEqual([3, 4, 5]);
  });

  test('a transaction that the server has forgotten about does not go on without its beginning', async () => {
    const peer = await newPeer();
    const { db, stored } = await withNumbers(peer);
    const broken = db.transaction(async (tx) => {
      await tx.insert(numbers).values({ value: 1 });
      peer.forgetStreams();
      await tx.insert(numbers).values({ value: 2 });
    });
    expect(await sorryOf(broken)).toBe('busy');
    await db.transaction((tx) => tx.insert(numbers).values({ value: 3 }));
    expect(await stored()).toEqual([3]);
  });

  test('a commit that the server never got is not acknowledged', async () => {
    const file = newFile();
    const peer = await newPeer({ file });
    const { db, stored } = await withNumbers(peer);
    peer.takes = ({ requests }) => !JSON.stringify(requests).includes('"COMMIT"');
    expect(await sorryOf(db.transaction((tx) => tx.insert(numbers).values({ value: 1 })))).toBe('away');
    await peer.stop();
    await newPeer({ file, port: peer.port });
    expect(await stored()).toEqual([]);
  });

  test('transactions, whether they go through, throw or fail, leave no connection open', async () => {
    const peer = await newPeer();
    const { db, stored } = await withNumbers(peer);
    await Promise.allSettled([
      db.transaction((tx) => tx.insert(numbers).values({ value: 1 })),
      db.transaction(async (tx) => {
        await tx.insert(numbers).values({ value: 2 });
        throw new Error('changed my mind');
      }),
      db.transaction((tx) => tx.insert(numbers).values([{ value: 3 }, { value: 3 }])),
      db.transaction(() => Promise.reject(new Error('before anything'))),
    ]);
    expect(await stored()).toEqual([1]);
    expect(peer.streamCount()).toBe(0);
  });
});

describe('progress', () => {
  const KEY: AnswerKey = {
    hasSection: () => false,
    findCheck: () => ({
      kind: 'SingleChoice',
      id: 'first',
      ask: 'Which?',
      options: [
        { text: 'A', why: 'No.' },
        { text: 'B', right: true, why: 'Yes.' },
      ],
    }),
  };
  const NOW = new Date('2026-11-23T12:00:00.000Z');
  const attempt = (): Deed => ({
    id: newId(),
    kind: 'attempt',
    at: '2026-11-23T11:00:00.000Z',
    day: '2026-11-23',
    body: { lesson: 'brief', check: 'first', answer: { choice: 1 } },
  });

  test('whose answer got lost on the way is sent again, and counts once', async () => {
    const file = newFile();
    const peer = await newPeer({ file });
    const { db } = await open(peer.url);
    await migrateDatabase(db);
    const ctx = { db, actor: await addMember(db, 'mila@example.org'), now: NOW };
    const deeds = [attempt(), attempt()];
    peer.losesAnswers = true;
    expect(await sorryOf(recordProgress(ctx, KEY, deeds))).toBe('away');
    peer.losesAnswers = false;
    expect(await db.$count(attempts)).toBe(2); // it had arrived
    expect(await recordProgress(ctx, KEY, deeds)).toEqual(deeds.map(({ id }) => ({ id })));
    expect(await db.$count(attempts)).toBe(2);
  });

  test('that was acknowledged is there after the server died five times in a storm of writes', async () => {
    const file = newFile();
    let peer = await newPeer({ file });
    const { db } = await open(peer.url);
    await migrateDatabase(db);
    const ctx = { db, actor: await addMember(db, 'mila@example.org'), now: NOW };
    const acknowledged: string[] = [];
    let refused = 0;
    for (let round = 0; round < 5; round++) {
      const dying = peer;
      let seen = 0;
      let end: Promise<void> | undefined;
      dying.takes = () => {
        if (++seen > 20 + round) end ??= dying.stop();
        return end === undefined;
      };
      await Promise.all(
        Array.from({ length: 8 }, async () => {
          for (let i = 0; i < 5; i++) {
            const deeds = [attempt(), attempt(), attempt()];
            try {
              acknowledged.push(...(await recordProgress(ctx, KEY, deeds)).map(({ id }) => id));
            } catch (error) {
              expect(failureOf(error).kind).toBe('away');
              refused++;
            }
          }
        }),
      );
      await end;
      peer = await newPeer({ file, port: dying.port });
    }
    expect(refused).toBeGreaterThan(0);
    expect(acknowledged.length).toBeGreaterThan(200);
    const stored = new Set((await db.select({ id: attempts.id }).from(attempts)).map(({ id }) => id));
    expect(acknowledged.filter((id) => !stored.has(id))).toEqual([]);
  });
});
