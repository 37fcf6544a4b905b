import { sql } from 'drizzle-orm';
import { blob, integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { describe, expect, test } from 'vitest';
import { migrateDatabase } from '#db/migrate.ts';
import { users } from '#db/schema/accounts.ts';
import { attempts } from '#db/schema/progress.ts';
import { enrolMembers } from '#features/accounts/index.ts';
import { freshDatabase, unmigratedDatabase } from '#tests/support/database.ts';
import { addMember } from '#tests/support/members.ts';

// Holds for a local file and for a server over HTTP alike (vitest.config.ts).

const things = sqliteTable('things', {
  id: integer('id').primaryKey(),
  name: text('name'),
  share: real('share'),
  at: integer('at', { mode: 'timestamp_ms' }),
  isIt: integer('is_it', { mode: 'boolean' }),
  body: text('body', { mode: 'json' }),
  bytes: blob('bytes', { mode: 'buffer' }),
});

async function withThings() {
  const opened = await freshDatabase();
  await opened.db.run(
    sql`create table things (id integer primary key, name text, share real, at integer, is_it integer, body text, bytes blob)`,
  );
  const ids = async () => (await opened.db.select({ id: things.id }).from(things)).map(({ id }) => id).sort((a, b) => a - b);
  return { ...opened, ids };
}

describe('migrations', () => {
  test('make the tables, and a second start changes nothing', async () => {
    const { db, client } = await unmigratedDatabase();
    await migrateDatabase(db);
    await addMember(db, 'mila@example.org');
    const before = (await client.execute('select name, sql from sqlite_master order by name')).rows;
    await migrateDatabase(db);
    expect((await client.execute('select name, sql from sqlite_master order by name')).rows).toEqual(before);
    expect(await db.$count(users)).toBe(1);
    expect(await db.$count(attempts)).toBe(0);
  });

  test('of two servers that start at the same moment on an empty database both come up', async () => {
    const { db, client } = await unmigratedDatabase();
    await Promise.all([migrateDatabase(db), migrateDatabase(db)]);
    expect(await db.$count(users)).toBe(0);
    const once = await client.execute('select count(*) as n, count(distinct hash) as distinct_n from __drizzle_migrations');
    expect(once.rows[0]?.['n']).toBe(once.rows[0]?.['distinct_n']);
  });
});

describe('values', () => {
  const full = {
    id: 9_007_199_254_740_991,
    name: 'Zoë’s 🧁 — "50%"\n',
    share: 0.1,
    at: new Date('2026-11-23T12:00:00.123Z'),
    isIt: true,
    body: { list: [1, 2.5, null], text: 'ĳ' },
    bytes: Buffer.from([0, 1, 254, 255]),
  };
  const empty = { id: 1, name: null, share: null, at: null, isIt: null, body: null, bytes: null };

  test('come back as they went', async () => {
    const { db } = await withThings();
    await db.insert(things).values([empty, full]);
    expect(await db.select().from(things)).toEqual([empty, full]);
  });

  test('are kept as whole numbers where they are whole', async () => {
    const { db, client } = await withThings();
    await db.insert(things).values(full);
    const kept = await client.execute(
      'select typeof(id) as id, typeof(at) as at, typeof(is_it) as is_it, typeof(share) as share from things',
    );
    expect(kept.rows[0]).toMatchObject({ id: 'integer', at: 'integer', is_it: 'integer', share: 'real' });
  });
});

describe('transactions', () => {
  test('twenty at once that each wait in the middle all go through', async () => {
    const { db, ids } = await withThings();
    await Promise.all(
      Array.from({ length: 20 }, (_, id) =>
        db.transaction(async (tx) => {
          const { n } = await tx.get<{ n: number }>(sql`select count(*) as n from things`);
          await tx.insert(things).values({ id, share: n });
        }),
      ),
    );
    expect(await ids()).toEqual(Array.from({ length: 20 }, (_, id) => id));
    // Each saw all of those before it: they went one after the other.
    expect((await db.select({ share: things.share }).from(things).orderBy(things.share)).map(({ share }) => share)).toEqual(
      Array.from({ length: 20 }, (_, n) => n),
    );
  });

  test('one that throws leaves nothing', async () => {
    const { db, ids } = await withThings();
    const broken = db.transaction(async (tx) => {
      await tx.insert(things).values({ id: 1 });
      throw new Error('changed my mind');
    });
    await expect(broken).rejects.toThrow('changed my mind');
    await db.insert(things).values({ id: 2 });
    expect(await ids()).toEqual([2]);
  });

  test('one whose statement fails leaves nothing and says which', async () => {
    const { db, ids } = await withThings();
    const broken = db.transaction(async (tx) => {
      await tx.insert(things).values({ id: 1 });
      await tx.insert(things).values({ id: 1 });
    });
    await expect(broken).rejects.toMatchObject({
      cause: { message: expect.stringContaining('UNIQUE constraint failed: things.id') },
    });
    expect(await ids()).toEqual([]);
  });

  test('a batch that breaks leaves nothing of itself', async () => {
    const { db, ids } = await withThings();
    const insert = (id: number) => db.insert(things).values({ id });
    await expect(db.batch([insert(1), insert(2), insert(1)])).rejects.toThrow(/UNIQUE constraint failed/);
    expect((await db.batch([insert(3), insert(4)])).map(({ rowsAffected }) => rowsAffected)).toEqual([1, 1]);
    expect(await ids()).toEqual([3, 4]);
  });

  test('the demo school is enrolled once', async () => {
    const { db } = await freshDatabase();
    const now = new Date('2026-11-23T12:00:00.000Z');
    const pupils = [{ name: 'Yara Mendes', email: 'yara@example.org', role: 'learner', locale: 'nl' }] as const;
    expect(await enrolMembers({ db, now }, pupils)).toMatchObject([{ name: 'Yara Mendes', role: 'learner' }]);
    expect(await enrolMembers({ db, now }, pupils)).toEqual([]);
  });
});
