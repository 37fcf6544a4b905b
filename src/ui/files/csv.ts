type Cell = string | number | null;

/**
 * Rows as a CSV file (RFC 4180). Text that a spreadsheet would take for a formula gets an apostrophe before it (OWASP,
 * CSV injection), so that what somebody has written is never carried out; numbers stay numbers.
 */
export function csvOf(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [head, ...rows].map((row) => row.map(csvCell).join(',')).join('\r\n') + '\r\n';
}

/** One apostrophe more than there was, so that reading takes away what writing has put there and no other. */
const DANGEROUS = /^'*[=+\-@\t\r]/;

/** What a cell said before it was made safe for spreadsheets. */
export const plainCell = (cell: string): string => (cell.startsWith("'") && DANGEROUS.test(cell) ? cell.slice(1) : cell);

export function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = DANGEROUS.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A CSV file to be saved. The mark at its head tells Excel that it is UTF-8. */
export const csvBlob = (csv: string): Blob => new Blob(['\uFEFF', csv], { type: 'text/csv;charset=utf-8' });
