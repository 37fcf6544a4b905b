import type { Sheet } from '#features/documents/index.ts';

/** Writes a table on a sheet: the first row is its head, and the first column is as wide as `first` others. */
export function writeRows(sheet: Sheet, rows: readonly (readonly string[])[], first = 0.6): void {
  for (const [i, row] of rows.entries()) {
    sheet.keepRoom(24);
    const font = i === 0 ? 'bold' : 'text';
    sheet.columns(
      row.map((text, column) => ({
        share: column === 0 ? first : 1,
        draw: (place) => sheet.write('P', text, { size: 9, font, before: 5, ...place }),
      })),
      8,
    );
    sheet.skip(3);
    sheet.rule();
  }
}
