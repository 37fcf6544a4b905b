import { migrate } from 'drizzle-orm/libsql/migrator';
import type { Db } from './client.ts';

/** Brings the database up to date with `db/migrations` of the working directory; doing it twice changes nothing. */
export async function migrateDatabase(db: Db): Promise<void> {
  await migrate(db, { migrationsFolder: 'db/migrations' });
}
