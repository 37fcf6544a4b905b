import type { InArgs, ResultSet, Row, Value } from '@libsql/client';
import Database from 'libsql';

type Statement = ReturnType<Database.Database['prepare']>;
type Kept = { readonly statement: Statement; readonly columns: string[]; readonly types: string[] };

export type KeptReads = {
  /** The rows of one select; null when this query has to go through the driver, which also says what is wrong with it. */
  readonly read: (sql: string, args: InArgs | undefined) => ResultSet | null;
  readonly close: () => void;
};

/** Enough for every query of the product; lists of changing length (`in (?, ?)`) push the oldest out. */
const KEPT_AT_MOST = 200;

/**
 * Selects on a connection of their own whose statements stay prepared. The driver prepares anew and asks for the columns
 * twice on each call, which takes six times as long as the answer. Every read sees what was committed before it.
 */
export function keepReads(path: string, busyTimeoutMs: number): KeptReads {
  const connection = new Database(path, { timeout: busyTimeoutMs });
  const kept = new Map<string, Kept>();

  function prepare(sql: string): Kept {
    const known = kept.get(sql);
    if (known) return known;
    const statement = connection.prepare(sql).raw(true);
    const described = statement.columns();
    const made = { statement, columns: described.map(({ name }) => name), types: described.map(({ type }) => type ?? '') };
    const [oldest] = kept.keys();
    if (kept.size >= KEPT_AT_MOST && oldest !== undefined) kept.delete(oldest);
    kept.set(sql, made);
    return made;
  }

  function read(sql: string, args: InArgs | undefined): ResultSet | null {
    if (!areOrdinary(args)) return null;
    try {
      const { statement, columns, types } = prepare(sql);
      const rows = statement.all(args).map((values) => toRow(values, columns));
      const toJSON = () => ({ columns, rows: rows.map((row) => Array.from(row)) });
      return { columns, columnTypes: types, rows, rowsAffected: 0, lastInsertRowid: undefined, toJSON };
    } catch {
      kept.delete(sql);
      return null;
    }
  }

  // The statements kept here hold the connection open below its close, so that SQLite would leave all that was written
  // since its last checkpoint in the log beside the file, where a copy of the file alone misses it.
  function close(): void {
    if (!connection.open) return;
    connection.pragma('wal_checkpoint(TRUNCATE)');
    connection.close();
  }

  return { read, close };
}

/** Whether the arguments mean the same to SQLite as to the driver, which also takes dates, booleans and names. */
function areOrdinary(args: InArgs | undefined): args is (string | number | null)[] {
  return (
    Array.isArray(args) &&
    args.every((arg) => arg === null || typeof arg === 'string' || (typeof arg === 'number' && Number.isFinite(arg)))
  );
}

/** A row as the driver gives it: by position and by name, and only the names can be listed. */
function toRow(values: unknown, columns: readonly string[]): Row {
  if (!Array.isArray(values)) throw new TypeError('left to the driver');
  const row: Row = Object.defineProperty({ length: values.length }, 'length', { enumerable: false });
  for (const [i, name] of columns.entries()) {
    const value = toValue(values[i]);
    Object.defineProperty(row, i, { value });
    if (!Object.hasOwn(row, name)) row[name] = value;
  }
  return row;
}

function toValue(held: unknown): Value {
  if (held === null || typeof held === 'string') return held;
  if (typeof held === 'number' && !(Math.abs(held) > Number.MAX_SAFE_INTEGER)) return held;
  throw new RangeError('left to the driver'); // pictures, and numbers that would not come out exact
}
