import { wholeText } from './failures.ts';
import { SettingsError } from './settings.ts';

const SYSTEM_MESSAGES: readonly [pattern: RegExp, message: string][] = [
  [/EADDRINUSE/, 'The port is taken by another program. Stop it, or choose another port: PORT=4322 npm start'],
  [/EACCES/, 'The port may not be used by this user. Choose one above 1024: PORT=4321 npm start'],
  [
    /DATABASE_TOKEN_REFUSED/,
    'The database server refuses the token. Correct DATABASE_AUTH_TOKEN; it has to belong to the database of DATABASE_URL.',
  ],
  [/DATABASE_NOT_LIBSQL/, 'What answers at DATABASE_URL is not a libSQL server. Correct the address.'],
  [
    /DATABASE_AWAY/,
    'The database server of DATABASE_URL does not answer. Is it running, and may this machine reach it? Nothing that was saved is lost: start again when it is there.',
  ],
  [
    /URL_(INVALID|PARAM_NOT_SUPPORTED|SCHEME_NOT_SUPPORTED)/,
    'DATABASE_URL cannot be used. It looks like libsql://name.example.org or http://localhost:8080.',
  ],
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
  if (!(error instanceof Error)) return String(error).split('\n')[0] ?? '';
  // Some errors say nothing themselves: a name with two addresses that both refuse.
  return (error.cause instanceof Error && firstLine(error.cause)) || (error.message.split('\n')[0] ?? '');
}
