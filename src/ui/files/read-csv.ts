import { plainCell } from './csv.ts';

/** Cells of a row under the heads that it stands under; `line` counts from 1, the head's. */
export type ReadRow = { readonly line: number; readonly cells: readonly string[] };
export type ReadTable = { readonly heads: readonly string[]; readonly rows: readonly ReadRow[] };

/** Reads a CSV as spreadsheets write it: commas or semicolons, quotes, any end of line. Empty lines are left out. */
export async function readCsv(text: string): Promise<ReadTable> {
  // Only who reads a file needs the reader.
  const { default: papa } = await import('papaparse');
  const { data } = papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimitersToGuess: [',', ';', '\t'] });
  const [heads = [], ...rows] = data;
  return {
    heads: heads.map((head) => head.trim()),
    rows: rows
      .map((cells, i) => ({ line: i + 2, cells: cells.map(plainCell) }))
      .filter(({ cells }) => cells.some((cell) => cell.trim() !== '')),
  };
}
