import { AsyncLocalStorage } from 'node:async_hooks';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Client, createClient, type InStatement, type InArgs, type TransactionMode } from '@libsql/client';
import { drizzle, type LibSQLDatabase } from 'drizzle-orm/libsql';

export type Db = LibSQLDatabase;

/** What a command may be handed: the database, or the transaction it is part of. */
export type DbOrTx = Db | Parameters<Parameters<Db['transaction']>[0]>[0];

export type OpenDatabase = { readonly db: Db; readonly client: Client; readonly close: () => void };

export type DatabaseSettings = {
  /** `file:…` or `libsql://…`. */
  readonly url: string;
  readonly authToken?: string | undefined;
  /** How long a write waits for a lock held by another process. */
  readonly busyTimeoutMs?: number;
};

/**
 * Opens libSQL: a file by default, a libSQL server by setting.
 * Errors: throws what the driver throws when the file can't be opened or is not a database.
 */
export async function openDatabase(settings: DatabaseSettings): Promise<OpenDatabase> {
  const isFile = settings.url.startsWith('file:');
  if (isFile) mkdirSync(dirname(settings.url.slice('file:'.length)), { recursive: true });
  const client = createClient({
    url: settings.url,
    ...(settings.authToken ? { authToken: settings.authToken } : {}),
    ...(isFile ? { concurrency: 4, timeout: settings.busyTimeoutMs ?? 5000 } : {}),
  });
  if (!isFile) return { db: drizzle(client), client, close: () => client.close() };

  await client.execute('PRAGMA journal_mode = WAL');
  await requireDefaults(client);
  return { ...withOneWriter(client), client, close: () => client.close() };
}

// The pool opens connections as it needs them and offers no hook for PRAGMAs, so we rely on the build's
// defaults, and on finding out at start if a new version of the driver changed them.
async function requireDefaults(client: Client): Promise<void> {
  for (const [pragma, wanted] of [['synchronous', 2], ['foreign_keys', 1]] as const) {
    const found = (await client.execute(`PRAGMA ${pragma}`)).rows[0]?.[0];
    if (Number(found) !== wanted) {
      throw new Error(`The libSQL driver opens connections with ${pragma} = ${String(found)}; Reachwright needs ${wanted}. Pin the driver's version again.`);
    }
  }
}

const READS = /^\s*(select|pragma|explain|with\b(?![\s\S]*\b(insert|update|delete)\b))/i;

/**
 * Calls on a file database are synchronous underneath: two writers in one process would only block the event
 * loop waiting for each other's lock. So writes queue here, one at a time, and a write that would wait for the
 * transaction it is called from is a bug that throws.
 */
function withOneWriter(client: Client): { db: Db } {
  const insideTransaction = new AsyncLocalStorage<true>();
  let last: Promise<unknown> = Promise.resolve();

  function inTurn<T>(write: () => Promise<T>): Promise<T> {
    if (insideTransaction.getStore()) {
      throw new Error('A write outside the open transaction, from inside it: use the transaction you were given.');
    }
    const turn = last.then(write);
    last = turn.catch(() => undefined); // the caller gets the error; the queue only needs to go on
    return turn;
  }

  const queued = new Proxy(client, {
    get(target, property) {
      if (property === 'execute') {
        return (stmt: InStatement, args?: InArgs) => {
          const sql = typeof stmt === 'string' ? stmt : stmt.sql;
          const run = () => (typeof stmt === 'string' ? target.execute(stmt, args) : target.execute(stmt));
          return READS.test(sql) ? run() : inTurn(run);
        };
      }
      if (property === 'batch') {
        return (stmts: InStatement[], mode?: TransactionMode) => inTurn(() => target.batch(stmts, mode));
      }
      const value: unknown = Reflect.get(target, property, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });

  const db = drizzle(queued);
  const transaction = db.transaction.bind(db);
  db.transaction = (body, config) =>
    inTurn(() => transaction((tx) => insideTransaction.run(true, () => body(tx)), config));
  return { db };
}
