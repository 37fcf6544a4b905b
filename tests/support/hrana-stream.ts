import { type EventEmitter, once } from 'node:events';
import { DatabaseSync, type SQLOutputValue, type StatementSync } from 'node:sqlite';
import type { Batch, Condition, SentValue, Statement, StreamRequest } from './hrana-messages.ts';

type Outcome = {
  readonly cols: object[];
  readonly rows: object[];
  readonly affected_row_count: number;
  readonly last_insert_rowid: string;
};
type Failure = { readonly message: string; readonly code: string };

const LOCK_WAIT_MS = 5_000;
const SQLITE_BUSY = 5;

/** One stream of a Hrana server: a connection of its own, which may hold a transaction. `lock` tells the others when it is over. */
export class HranaStream {
  readonly db: DatabaseSync;
  readonly #lock: EventEmitter;
  readonly #sqls = new Map<number, string>();

  constructor(file: string, lock: EventEmitter, enableForeignKeyConstraints: boolean) {
    this.db = new DatabaseSync(file, { enableForeignKeyConstraints });
    this.#lock = lock;
  }

  close(): void {
    if (this.db.isOpen) this.db.close();
    this.#lock.emit('free');
  }

  /** Carries out one request of a pipeline; what is wrong with a statement is an answer too. */
  async carryOut(request: StreamRequest): Promise<object> {
    try {
      return { type: 'ok', response: { type: request.type, ...(await this.#answer(request)) } };
    } catch (error) {
      return { type: 'error', error: failureOf(error) };
    } finally {
      if (!this.db.isOpen || !this.db.isTransaction) this.#lock.emit('free');
    }
  }

  async #answer(request: StreamRequest): Promise<object> {
    switch (request.type) {
      case 'close':
        this.close();
        return {};
      case 'store_sql':
        this.#sqls.set(request.sql_id, request.sql);
        return {};
      case 'close_sql':
        this.#sqls.delete(request.sql_id);
        return {};
      case 'get_autocommit':
        return { is_autocommit: !this.db.isTransaction };
      case 'sequence':
        await this.#whenFree(() => this.db.exec(this.#sqlOf(request)));
        return {};
      case 'describe':
        return {
          result: { params: [], cols: columnsOf(this.db.prepare(this.#sqlOf(request))), is_explain: false, is_readonly: false },
        };
      case 'execute':
        return { result: await this.#execute(request.stmt) };
      case 'batch':
        return { result: await this.#batch(request.batch) };
    }
  }

  async #batch({ steps }: Batch): Promise<object> {
    const results: (Outcome | null)[] = [];
    const errors: (Failure | null)[] = [];
    const holds = (when: Condition): boolean => {
      if (when.type === 'ok') return Boolean(results[when.step]);
      if (when.type === 'error') return Boolean(errors[when.step]);
      if (when.type === 'not') return !holds(when.cond);
      if (when.type === 'and') return when.conds.every(holds);
      return when.type === 'or' ? when.conds.some(holds) : !this.db.isTransaction;
    };
    for (const { stmt, condition } of steps) {
      const outcome = condition && !holds(condition) ? null : await this.#execute(stmt).catch(failureOf);
      results.push(outcome !== null && 'cols' in outcome ? outcome : null);
      errors.push(outcome !== null && 'code' in outcome ? outcome : null);
    }
    return { step_results: results, step_errors: errors };
  }

  #execute(stmt: Statement): Promise<Outcome> {
    return this.#whenFree(() => execute(this.db, this.#sqlOf(stmt), stmt));
  }

  #sqlOf({ sql, sql_id }: { sql?: string | undefined; sql_id?: number | undefined }): string {
    return sql ?? this.#sqls.get(sql_id ?? -1) ?? '';
  }

  /** Waits for the write lock without blocking the process, whose other streams are to give it back. */
  async #whenFree<T>(work: () => T): Promise<T> {
    const deadline = AbortSignal.timeout(LOCK_WAIT_MS);
    for (;;) {
      try {
        return work();
      } catch (error) {
        if (!isBusy(error) || deadline.aborted) throw error;
        await once(this.#lock, 'free', { signal: deadline }).catch(() => undefined); // too long: the last try's error is the answer
      }
    }
  }
}

function execute(db: DatabaseSync, sql: string, stmt: Statement): Outcome {
  const statement = db.prepare(sql);
  const cols = columnsOf(statement); // before it is carried out: afterwards its table may be gone
  statement.setReadBigInts(true);
  statement.setReturnArrays(true);
  const countOf = () => Number(db.prepare('SELECT total_changes() AS n').get()?.['n']);
  const before = countOf();
  const named = Object.fromEntries((stmt.named_args ?? []).map(({ name, value }) => [name, received(value)]));
  const rows = statement.all(named, ...(stmt.args ?? []).map(received)).map((row) => Object.values(row).map(sent));
  const last = db.prepare('SELECT changes() AS changes, last_insert_rowid() AS rowid').get();
  return {
    cols,
    rows: stmt.want_rows === false ? [] : rows,
    affected_row_count: countOf() === before ? 0 : Number(last?.['changes']),
    last_insert_rowid: String(last?.['rowid']),
  };
}

function columnsOf(statement: StatementSync): object[] {
  return statement.columns().map(({ name, type }) => ({ name, decltype: type }));
}

function received(value: SentValue) {
  if (value.type === 'null') return null;
  if (value.type === 'integer') return BigInt(value.value);
  return value.type === 'blob' ? Buffer.from(value.base64, 'base64') : value.value;
}

function sent(value: SQLOutputValue): SentValue {
  if (value === null) return { type: 'null' };
  if (typeof value === 'bigint') return { type: 'integer', value: String(value) };
  if (typeof value === 'number') return { type: 'float', value };
  if (typeof value === 'string') return { type: 'text', value };
  return { type: 'blob', base64: Buffer.from(value).toString('base64').replace(/=+$/, '') };
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY;
}

function failureOf(error: unknown): Failure {
  if (isBusy(error)) return { message: 'SQLite error: database is locked', code: 'SQLITE_BUSY' };
  const message = error instanceof Error ? error.message : String(error);
  return { message: `SQLite error: ${message}`, code: /constraint/i.test(message) ? 'SQLITE_CONSTRAINT' : 'SQLITE_UNKNOWN' };
}
