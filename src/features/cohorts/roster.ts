import papa from 'papaparse';
import { emailKey, EmailAddress, normalizeEmail, PersonName } from '#features/accounts/index.ts';
import { ok, refuse, type Result } from '#kernel/result.ts';
import { plainCell } from '#ui/files/csv.ts';

export type RosterPerson = { readonly name: string; readonly email: string };

/** What is wrong with a roster and where; rows count from 1 as a spreadsheet counts them, the head's included. */
export type RosterProblem = {
  readonly row: number;
  /** Null when the whole row is meant. */
  readonly column: 'name' | 'email' | null;
  readonly code: 'quotes' | 'empty' | 'name' | 'controls' | 'email' | 'twice';
  /** What stands there. */
  readonly found: string;
};

export type Roster = { readonly people: readonly RosterPerson[]; readonly problems: readonly RosterProblem[] };

export const MOST_IN_ROSTER = 2000;
const LONGEST_ROSTER = 400_000;

const NAME_HEADS = ['name', 'full name', 'naam', 'volledige naam', 'student', 'learner'];
const EMAIL_HEADS = ['email', 'e-mail', 'mail', 'e-mail address', 'email address', 'e-mailadres', 'emailadres', 'mailadres'];

/**
 * Reads a roster of names and addresses: commas, semicolons or tabs, quotes, any end of line, with or without a head, in
 * either order of the two columns. With any problem nobody may be imported.
 */
export function readRoster(text: string): Result<Roster, 'empty' | 'too-long' | 'no-email-column'> {
  if (text.length > LONGEST_ROSTER) return refuse('too-long');
  const plain = text.replace(/^\uFEFF/, '');
  const { data, errors } = papa.parse<string[]>(plain, { delimiter: delimiterOf(plain) });
  const rows = data
    .map((cells, i) => ({ row: i + 1, cells: cells.map((cell) => plainCell(cell).trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const [first] = rows;
  if (first === undefined) return refuse('empty');
  const columns = columnsOf(
    first.cells,
    rows.map(({ cells }) => cells),
  );
  if (columns === null) return refuse('no-email-column');
  const body = columns.hasHead ? rows.slice(1) : rows;
  if (body.length === 0) return refuse('empty');
  if (body.length > MOST_IN_ROSTER) return refuse('too-long');
  const torn = errors
    .filter(({ type }) => type === 'Quotes')
    .map(({ row = 0 }): RosterProblem => ({ row: row + 1, column: null, code: 'quotes', found: '' }));
  return ok(readPeople(body, columns, torn));
}

/** The sign that parts the cells of the first line that isn't empty. papaparse's own guess is led astray by empty lines. */
function delimiterOf(text: string): string {
  const line = text.split(/\r\n?|\n/).find((one) => one.trim() !== '') ?? '';
  const outside = line.replaceAll(/"[^"]*"/g, '');
  return ['\t', ';'].find((sign) => outside.includes(sign)) ?? ',';
}

type Columns = { readonly name: number | null; readonly email: number; readonly hasHead: boolean };

function columnsOf(head: readonly string[], rows: readonly (readonly string[])[]): Columns | null {
  const heads = head.map((cell) => cell.toLowerCase());
  const email = heads.findIndex((cell) => EMAIL_HEADS.includes(cell));
  if (email >= 0) {
    const name = heads.findIndex((cell) => NAME_HEADS.includes(cell));
    return { name: name < 0 ? null : name, email, hasHead: true };
  }
  // Without a head, the column with the most addresses in it.
  const counts = head.map((_, i) => rows.filter((cells) => cells[i]?.includes('@')).length);
  const most = Math.max(...counts);
  if (most === 0) return null;
  const at = counts.indexOf(most);
  const other = head.findIndex((_, i) => i !== at);
  return { name: other < 0 ? null : other, email: at, hasHead: false };
}

function readPeople(
  rows: readonly { readonly row: number; readonly cells: readonly string[] }[],
  columns: Columns,
  torn: readonly RosterProblem[],
): Roster {
  const problems = [...torn];
  const people = new Map<string, RosterPerson>();
  const seenAt = new Map<string, number>();
  for (const { row, cells } of rows) {
    const address = cells[columns.email] ?? '';
    const typedName = columns.name === null ? '' : (cells[columns.name] ?? '');
    const wrong = [...wrongWithName(row, typedName), ...wrongWithEmail(row, address)];
    problems.push(...wrong);
    if (wrong.length > 0) continue;
    const key = emailKey(address);
    const earlier = seenAt.get(key);
    if (earlier !== undefined) problems.push({ row, column: 'email', code: 'twice', found: String(earlier) });
    else {
      seenAt.set(key, row);
      people.set(key, { name: PersonName.safeParse(typedName).data ?? '', email: normalizeEmail(address) });
    }
  }
  return { people: [...people.values()], problems: problems.sort((a, b) => a.row - b.row) };
}

/** A name may be left out; one that is there has to be one that can be shown. */
function wrongWithName(row: number, found: string): RosterProblem[] {
  if (found === '') return [];
  const read = PersonName.safeParse(found);
  if (read.success) return [];
  const code = read.error.issues[0]?.message === 'name-has-controls' ? 'controls' : 'name';
  return [{ row, column: 'name', code, found }];
}

function wrongWithEmail(row: number, found: string): RosterProblem[] {
  if (found === '') return [{ row, column: 'email', code: 'empty', found }];
  return EmailAddress.safeParse(found).success ? [] : [{ row, column: 'email', code: 'email', found }];
}
