import { migrate } from 'drizzle-orm/libsql/migrator';
import type { Db } from './client.ts';

/** Brings the database up to date with `db/migrations` of the working directory; doing it twice changes nothing. */
export async function migrateDatabase(db: Db): Promise<void> {
  const bringUpToDate = () => migrate(db, { migrationsFolder: 'db/migrations' });
  // The migrator looks what is missing before its transaction begins. When two servers start at the same moment, the
  // later one's transaction fails as a whole; looking again, it finds nothing to do. What is really wrong fails twice.
  await bringUpToDate().catch(bringUpToDate);
}
