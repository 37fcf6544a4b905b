import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Client, createClient, type Row } from '@libsql/client';
import { type KeptReads, keepReads } from '#db/kept-reads.ts';

let folder: string;
let client: Client;
let reads: KeptReads;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'reachwright-reads-'));
  client = createClient({ url: `file:${folder}/test.db` });
  await client.execute('PRAGMA journal_mode = WAL');
  await client.execute('create table things (id integer primary key, value any)');
  reads = keepReads(`${folder}/test.db`, 100);
});

afterEach(() => {
  reads.close();
  client.close();
  rmSync(folder, { recursive: true, force: true });
});

const SELECT = 'select id, value, value as value from things where id >= ? order by id';
const seen = (rows: Row[] | undefined) => rows?.map((row) => ({ names: Object.entries(row), places: Array.from(row) }));

describe('kept reads', () => {
  test('give the rows that the driver gives, by place and by name', async () => {
    const value = fc.oneof(
      fc.string(),
      fc.maxSafeInteger(),
      fc.double({ min: -1e15, max: 1e15, noNaN: true }),
      fc.constant(null),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(value, { maxLength: 5 }), fc.integer({ min: 0, max: 3 }), async (values, from) => {
        await client.execute('delete from things');
        for (const [id, value] of values.entries())
          await client.execute({ sql: 'insert into things values (?, ?)', args: [id, value] });
        const theirs = await client.execute({ sql: SELECT, args: [from] });
        const ours = reads.read(SELECT, [from]);
        expect(seen(ours?.rows)).toEqual(seen(theirs.rows));
        expect(ours?.columns).toEqual(theirs.columns);
      }),
      { numRuns: 40 },
    );
  });

  test('see each commit at once, and hold no checkpoint back', async () => {
    for (let id = 1; id <= 5; id++) {
      await client.execute({ sql: 'insert into things values (?, ?)', args: [id, 'x'] });
      expect(reads.read(SELECT, [0])?.rows).toHaveLength(id);
    }
    const [row] = (await client.execute('PRAGMA wal_checkpoint(TRUNCATE)')).rows;
    expect(row?.[0], 'busy').toBe(0);
  });

  test('leave to the driver what it alone reads: other arguments, numbers too large, and what is wrong', async () => {
    await client.execute('insert into things values (1, 9007199254740993)');
    expect(reads.read(SELECT, [0])).toBeNull();
    expect(reads.read(SELECT, { id: 1 })).toBeNull();
    expect(reads.read(SELECT, [new Date()])).toBeNull();
    expect(reads.read('select nothing from nowhere', [])).toBeNull();
  });
});
