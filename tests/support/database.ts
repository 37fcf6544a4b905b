import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type OpenDatabase, openDatabase } from '#db/client.ts';
import { migrateDatabase } from '#db/migrate.ts';

let template: Promise<string> | undefined;

/** Migrating takes longer than a whole test: it is done once a test file, and the result copied. */
async function migrateOnce(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'reachwright-template-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'template.db');
  const { db, client, close } = await openDatabase({ url: `file:${file}` });
  await migrateDatabase(db);
  await client.execute('PRAGMA wal_checkpoint(TRUNCATE)');
  close();
  return file;
}

/** A migrated, empty database of this test's own; closed and removed when the test is over. */
export async function freshDatabase(): Promise<OpenDatabase> {
  template ??= migrateOnce();
  const source = await template;
  const folder = mkdtempSync(join(tmpdir(), 'reachwright-unit-'));
  const file = join(folder, 'test.db');
  copyFileSync(source, file);
  const opened = await openDatabase({ url: `file:${file}` });
  onTestFinished(() => {
    opened.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return opened;
}
