/** How a request failed, as far as a visitor needs to know. */
export type Failure = { readonly kind: 'full' | 'busy' | 'away' | 'broken'; readonly status: 500 | 503 | 507 };

// What a libSQL server answers when it was restarted under a transaction (its baton means nothing any more), took it back
// or let it wait too long; and what the driver says of a transaction that such an answer has ended.
const LOST_TRANSACTION = /TRANSACTION_(BUSY|TIMEOUT|CLOSED)|STREAM_EXPIRED|invalid baton/i;

/**
 * Tells a full disk, a held lock and a database server that is gone, which pass, from a bug. Looks through the causes
 * that drivers wrap errors in.
 */
export function failureOf(error: unknown): Failure {
  const text = wholeText(error);
  if (/SQLITE_FULL|ENOSPC|disk is full|SQLITE_IOERR/i.test(text)) return { kind: 'full', status: 507 };
  if (/DATABASE_(AWAY|TOKEN_REFUSED|NOT_LIBSQL)/.test(text)) return { kind: 'away', status: 503 };
  if (/SQLITE_BUSY|database is locked/i.test(text) || LOST_TRANSACTION.test(text)) return { kind: 'busy', status: 503 };
  return { kind: 'broken', status: 500 };
}

/** An error's code and message, and those of all that caused it. */
export function wholeText(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : '';
  return `${code} ${error.message} ${error.cause === undefined ? '' : wholeText(error.cause)}`;
}
