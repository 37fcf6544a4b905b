import type { Logger } from 'pino';
import { pino } from 'pino';
import { type Db, openDatabase } from '#db/client.ts';
import { migrateDatabase } from '#db/migrate.ts';
import { readSettings, type Settings } from './settings.ts';

/** What the server opens once and hands to every request. */
export type App = {
  readonly db: Db;
  readonly settings: Settings;
  readonly log: Logger;
  readonly close: () => void;
};

/** Opens the database, brings it up to date and returns the app. Errors: as `openDatabase` and the migrator throw. */
export async function openApp(settings: Settings): Promise<App> {
  const log = pino({ level: settings.logLevel });
  const { db, close } = await openDatabase(settings.database);
  await migrateDatabase(db);
  return { db, settings, log, close };
}

let development: Promise<App> | undefined;

/** The app of `npm run dev`, where Astro's own server runs and nobody hands one over; opened at the first request. */
export function developmentApp(): Promise<App> {
  development ??= openApp(readSettings(process.env));
  return development;
}
