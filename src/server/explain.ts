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

/** What a visitor is told when a request failed, and the status that says whether to try again. */
export function explainToVisitor(error: unknown): { status: 500 | 503 | 507; title: string; advice: string } {
  const text = wholeText(error);
  if (/SQLITE_FULL|ENOSPC|disk is full|SQLITE_IOERR/i.test(text)) {
    return {
      status: 507,
      title: 'There is no room left to save',
      advice:
        'The server’s disk is full. What you wrote is kept in this browser and is sent again by itself; please tell whoever runs this site.',
    };
  }
  if (/SQLITE_BUSY|database is locked/i.test(text)) {
    return {
      status: 503,
      title: 'The school is busy for a moment',
      advice: 'Something else holds the database. Nothing is lost: wait a few seconds and load the page again.',
    };
  }
  return {
    status: 500,
    title: 'Something broke on our side',
    advice:
      'It is not your doing, and nothing that was saved is lost. Load the page again; if it stays, tell whoever runs this site what you did.',
  };
}

function wholeText(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : '';
  return `${code} ${error.message} ${error.cause === undefined ? '' : wholeText(error.cause)}`;
}

function firstLine(error: unknown): string {
  const innermost = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return (innermost instanceof Error ? innermost.message : String(innermost)).split('\n')[0] ?? '';
}
