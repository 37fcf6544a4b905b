import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { integer, sqliteTable } from 'drizzle-orm/sqlite-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type OpenDatabase, openDatabase } from '#db/client.ts';

const numbers = sqliteTable('numbers', { value: integer('value').primaryKey() });

let folder: string;
let opened: OpenDatabase;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'reachwright-db-'));
  opened = await openDatabase({ url: `file:${folder}/test.db`, busyTimeoutMs: 100 });
  await opened.db.run(sql`create table numbers (value integer primary key)`);
});

afterEach(() => {
  opened.close();
  rmSync(folder, { recursive: true, force: true });
});

const stored = async () => (await opened.db.select().from(numbers)).map((row) => row.value).sort((a, b) => a - b);
const batchOf = (...values: number[]) => opened.db.batch([opened.db.insert(numbers).values(values.map((value) => ({ value })))]);

describe('one writer at a time', () => {
  test('ten transactions that each wait in the middle all go through', async () => {
    const results = await Promise.allSettled(
      Array.from({ length: 10 }, (_, value) =>
        opened.db.transaction(async (tx) => {
          await tx.insert(numbers).values({ value });
          await new Promise((done) => setImmediate(done));
        }),
      ),
    );
    expect(results.filter((result) => result.status === 'rejected')).toEqual([]);
    expect(await stored()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  test('a write outside the open transaction, from inside it, throws instead of waiting for itself', async () => {
    const inside = opened.db.transaction(async () => {
      await opened.db.insert(numbers).values({ value: 1 });
    });
    await expect(inside).rejects.toMatchObject({
      cause: { message: expect.stringContaining('use the transaction you were given') },
    });
    const batchInside = opened.db.transaction(async () => {
      await batchOf(2);
    });
    await expect(batchInside).rejects.toThrow(/use the transaction you were given/);
    expect(await stored()).toEqual([]);
  });

  test('a transaction that throws leaves nothing and does not hold up the next', async () => {
    const broken = opened.db.transaction(async (tx) => {
      await tx.insert(numbers).values({ value: 1 });
      throw new Error('changed my mind');
    });
    await expect(broken).rejects.toThrow('changed my mind');
    await opened.db.insert(numbers).values({ value: 2 });
    expect(await stored()).toEqual([2]);
  });

  test('batches of one moment are committed together, and each gets its own results', async () => {
    const results = await Promise.all([batchOf(1, 2), batchOf(3), batchOf(4)]);
    expect(results.map((result) => result[0]?.rowsAffected)).toEqual([2, 1, 1]);
    expect(await stored()).toEqual([1, 2, 3, 4]);
  });

  test('a batch that breaks takes no other with it', async () => {
    await batchOf(7);
    const results = await Promise.allSettled([batchOf(1), batchOf(8, 7), batchOf(2)]);
    expect(results.map((result) => result.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(await stored()).toEqual([1, 2, 7]);
  });

  test('a lock held by another process is refused after a while, and forgotten when it is free', async () => {
    const holder = spawn(
      process.execPath,
      [
        '-e',
        `const { DatabaseSync } = require('node:sqlite'); const held = new DatabaseSync(${JSON.stringify(`${folder}/test.db`)});
        held.exec('BEGIN IMMEDIATE'); console.log('held'); process.stdin.once('data', () => { held.exec('ROLLBACK'); held.close(); console.log('free'); });`,
      ],
      { stdio: ['pipe', 'pipe', 'inherit'] },
    );
    await once(holder.stdout, 'data');
    const refused = await Promise.allSettled([
      batchOf(1),
      batchOf(2),
      opened.db.insert(numbers).values({ value: 3 }),
      opened.db.transaction((tx) => tx.insert(numbers).values({ value: 4 })),
    ]);
    expect(refused.map((result) => result.status)).toEqual(['rejected', 'rejected', 'rejected', 'rejected']);
    holder.stdin.write('let go');
    await once(holder.stdout, 'data');
    await batchOf(5);
    await opened.db.transaction((tx) => tx.insert(numbers).values({ value: 6 }));
    expect(await stored()).toEqual([5, 6]);
    holder.kill();
  });

  test('reads do not wait for an open transaction', async () => {
    await opened.db.transaction(async (tx) => {
      await tx.insert(numbers).values({ value: 1 });
      expect(await stored()).toEqual([]);
    });
    expect(await stored()).toEqual([1]);
  });

  test('after closing, the one file holds everything, so that a copy of it is a backup', async () => {
    await batchOf(1, 2);
    expect(await stored()).toEqual([1, 2]);
    opened.close();
    copyFileSync(`${folder}/test.db`, `${folder}/copy.db`);
    opened = await openDatabase({ url: `file:${folder}/copy.db` });
    expect(await stored()).toEqual([1, 2]);
  });
});
