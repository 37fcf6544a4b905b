import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished, vi } from 'vitest';
import { type Db, type OpenDatabase, openDatabase } from '#db/client.ts';
import { migrateDatabase } from '#db/migrate.ts';
import { startHranaPeer } from './hrana-peer.ts';

export const TOKEN = 'the token of the test database';

const isOverHttp = process.env['TEST_DATABASE'] === 'http';
const realServer = process.env['TEST_LIBSQL_URL'];

type Place = { readonly settings: Parameters<typeof openDatabase>[0]; readonly leave: () => Promise<void> };

/** Where the database in `file` is reached: there, or through a server that has it. */
async function placeOf(file: string): Promise<Place> {
  if (!isOverHttp) return { settings: { url: `file:${file}` }, leave: () => Promise.resolve() };
  const peer = await startHranaPeer({ file, token: TOKEN });
  return { settings: { url: peer.url, authToken: TOKEN }, leave: peer.stop };
}

let template: Promise<string> | undefined;

/** Migrating takes longer than a whole test: it is done once a test file, and the result copied. */
async function migrateOnce(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'reachwright-template-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'template.db');
  const { settings, leave } = await placeOf(file);
  const { db, client, close } = await openDatabase(settings);
  await migrateDatabase(db);
  if (!isOverHttp) await client.execute('PRAGMA wal_checkpoint(TRUNCATE)');
  close();
  await leave();
  return file;
}

/**
 * A migrated, empty database of this test's own; closed and removed when the test is over. In the project "over HTTP"
 * it is reached through a server: the one of TEST_LIBSQL_URL, or a peer of our own.
 */
export async function freshDatabase(): Promise<OpenDatabase> {
  if (isOverHttp && realServer !== undefined) return emptyServer(realServer);
  template ??= migrateOnce();
  const source = await template;
  const folder = mkdtempSync(join(tmpdir(), 'reachwright-unit-'));
  const file = join(folder, 'test.db');
  copyFileSync(source, file);
  const { settings, leave } = await placeOf(file);
  const opened = await openDatabase(settings);
  onTestFinished(async () => {
    opened.close();
    await leave();
    rmSync(folder, { recursive: true, force: true });
  });
  return opened;
}

/** A database of this test's own that nobody has migrated yet. */
export async function unmigratedDatabase(): Promise<OpenDatabase> {
  const opened = await freshDatabase();
  await dropTables(opened);
  return opened;
}

async function emptyServer(url: string): Promise<OpenDatabase> {
  const opened = await openDatabase({ url, authToken: process.env['TEST_LIBSQL_TOKEN'] });
  onTestFinished(opened.close);
  await dropTables(opened);
  await migrateDatabase(opened.db);
  return opened;
}

async function dropTables({ client }: OpenDatabase): Promise<void> {
  const { rows } = await client.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'");
  // `migrate` leaves foreign keys alone meanwhile, so the order doesn't matter.
  await client.migrate(rows.map((row) => `DROP TABLE "${String(row['name'])}"`));
}

/** The text of each query from now on, however the database is reached. Drizzle tells its logger, and has no other way to listen later. */
export function watchQueries(db: Db): readonly string[] {
  const queries: string[] = [];
  const session: { logger?: { logQuery: (sql: string) => void } } = Reflect.get(db, 'session');
  if (!session.logger) throw new Error('Drizzle keeps its logger elsewhere now.');
  vi.spyOn(session.logger, 'logQuery').mockImplementation((sql) => void queries.push(sql));
  return queries;
}
