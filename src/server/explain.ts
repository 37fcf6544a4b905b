import { wholeText } from './failures.ts';
import { SettingsError } from './settings.ts';

const SYSTEM_MESSAGES: readonly [pattern: RegExp, message: string][] = [
  [/EADDRINUSE/, 'The port is taken by another program. Stop it, or choose another port: PORT=4322 npm start'],
  [/EACCES/, 'The port may not be used by this user. Choose one above 1024: PORT=4321 npm start'],
  [
    /SQLITE_NOTADB|file is not a database/i,
    'The database file is damaged or is not a database. Move it away and restore a backup, or let a new one be made.',
  ],
  [
    /SQLITE_CANTOPEN|unable to open database/i,
    'The database file cannot be opened. Does the folder of DATA_DIR exist, and may this user write there?',
  ],
  [
    /SQLITE_READONLY|EROFS|attempt to write a readonly/i,
    'The database file is read-only for this user. Correct its owner or DATA_DIR.',
  ],
  [/SQLITE_FULL|ENOSPC|disk is full/i, 'The disk is full. Make room and start again; nothing that was saved is lost.'],
  [/SQLITE_BUSY|database is locked/i, 'Another program holds the database. Is Reachwright already running on this folder?'],
];

/** One plain message for whoever started the server: what is wrong and what to do. */
export function explain(error: unknown): string {
  if (error instanceof SettingsError) return `These settings cannot be used:\n${error.message}`;
  const text = wholeText(error);
  const known = SYSTEM_MESSAGES.find(([pattern]) => pattern.test(text));
  if (known) return `${known[1]}\n(${firstLine(error)})`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function firstLine(error: unknown): string {
  const innermost = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return (innermost instanceof Error ? innermost.message : String(innermost)).split('\n')[0] ?? '';
}
