/** How a request failed, as far as a visitor needs to know. */
export type Failure = { readonly kind: 'full' | 'busy' | 'broken'; readonly status: 500 | 503 | 507 };

/** Tells a full disk and a held lock, which pass, from a bug. Looks through the causes that drivers wrap errors in. */
export function failureOf(error: unknown): Failure {
  const text = wholeText(error);
  if (/SQLITE_FULL|ENOSPC|disk is full|SQLITE_IOERR/i.test(text)) return { kind: 'full', status: 507 };
  if (/SQLITE_BUSY|database is locked/i.test(text)) return { kind: 'busy', status: 503 };
  return { kind: 'broken', status: 500 };
}

/** An error's code and message, and those of all that caused it. */
export function wholeText(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : '';
  return `${code} ${error.message} ${error.cause === undefined ? '' : wholeText(error.cause)}`;
}
