import { AsyncLocalStorage } from 'node:async_hooks';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { type Client, createClient, type InStatement, type InArgs, type ResultSet } from '@libsql/client';
import { drizzle, type LibSQLDatabase } from 'drizzle-orm/libsql';
import { type KeptReads, keepReads } from './kept-reads.ts';
import { askServer } from './server-answer.ts';

export type Db = LibSQLDatabase;

/** What a command may be handed: the database, or the transaction it is part of. */
export type DbOrTx = Db | Parameters<Parameters<Db['transaction']>[0]>[0];

export type OpenDatabase = { readonly db: Db; readonly client: Client; readonly close: () => void };

export type DatabaseSettings = {
  /** `file:…`, or a server's `libsql://…` (or `http://…`). */
  readonly url: string;
  readonly authToken?: string | undefined;
  /** How long a libSQL server may take for one answer. */
  readonly answerWithinMs?: number;
  /** How long a write waits for a lock held by another process. */
  readonly busyTimeoutMs?: number;
};

/**
 * Opens libSQL: a file by default, a libSQL server by setting.
 * Errors: throws what the driver throws when the file can't be opened or is not a database, and
 * {@link DatabaseServerError} when the server can't be used.
 */
export async function openDatabase(settings: DatabaseSettings): Promise<OpenDatabase> {
  return settings.url.startsWith('file:') ? openFile(settings) : openServer(settings);
}

async function openFile({ url, busyTimeoutMs = 5000 }: DatabaseSettings): Promise<OpenDatabase> {
  const path = url.slice('file:'.length);
  mkdirSync(dirname(path), { recursive: true });
  const client = createClient({ url, concurrency: 4, timeout: busyTimeoutMs });
  await client.execute('PRAGMA journal_mode = WAL');
  await requirePragma(client, 'synchronous', 2);
  await requirePragma(client, 'foreign_keys', 1);
  const reads = keepReads(path, busyTimeoutMs);
  const close = () => {
    reads.close();
    client.close();
  };
  return { ...withOneWriter(client, reads), client, close };
}

// Every stream of a server is a connection of its own, and the server orders their writes.
async function openServer({ url, authToken, answerWithinMs = 15_000 }: DatabaseSettings): Promise<OpenDatabase> {
  const client = createClient({
    url,
    ...(authToken ? { authToken } : {}),
    fetch: (request: Request) => askServer(request, answerWithinMs),
  });
  await requirePragma(client, 'foreign_keys', 1); // deleting an account rests on it
  return { db: drizzle(client), client, close: () => client.close() };
}

// The pool opens connections as it needs them and offers no hook for PRAGMAs, so we rely on the build's
// defaults, and on finding out at start if a new version of the driver or server changed them.
async function requirePragma(client: Client, pragma: string, wanted: number): Promise<void> {
  const found = (await client.execute(`PRAGMA ${pragma}`)).rows[0]?.[0];
  if (Number(found) !== wanted) {
    throw new Error(
      `libSQL opens connections with ${pragma} = ${String(found)}; Reachwright needs ${wanted}. Use the driver or server version that it was tested with.`,
    );
  }
}

type BatchStatements = Parameters<Client['batch']>[0];
type WaitingBatch = {
  readonly statements: BatchStatements;
  readonly resolve: (results: ResultSet[]) => void;
  readonly reject: (error: unknown) => void;
};

/** Commits several callers' batches in one transaction; if one of them breaks it, each gets a transaction of its own. */
async function commitTogether(client: Client, group: readonly WaitingBatch[]): Promise<void> {
  try {
    const results = await client.batch(
      group.flatMap(({ statements }) => statements),
      'write',
    );
    let from = 0;
    for (const { statements, resolve } of group) resolve(results.slice(from, (from += statements.length)));
  } catch (error) {
    recoverFrom(error, client);
    if (group.length === 1) return group[0]?.reject(error);
    // One by one: the one that breaks gets its error, the others their rows.
    for (const one of group) await commitTogether(client, [one]);
  }
}

/**
 * After a lock could not be had, the driver leaves the statement that waited for it unfinished, and every later commit
 * on that connection fails ("SQL statements in progress"). New connections cure it; no other write is under way here.
 */
function recoverFrom(error: unknown, client: Client): void {
  if (error instanceof Error && /SQLITE_BUSY/.test(`${error.message} ${error.cause instanceof Error ? error.cause.message : ''}`))
    client.reconnect();
}

const SELECT = /^\s*select\b/i;
const READS = /^\s*(select|pragma|explain|with\b(?![\s\S]*\b(insert|update|delete)\b))/i;

/**
 * Calls on a file database are synchronous underneath: two writers in one process would only block the event
 * loop waiting for each other's lock. So writes queue here, one at a time, and a write that would wait for the
 * transaction it is called from is a bug that throws.
 */
function withOneWriter(client: Client, reads: KeptReads): { db: Db } {
  const insideTransaction = new AsyncLocalStorage<true>();
  let last: Promise<unknown> = Promise.resolve();

  function inTurn<T>(write: () => Promise<T>): Promise<T> {
    if (insideTransaction.getStore()) {
      throw new Error('A write outside the open transaction, from inside it: use the transaction you were given.');
    }
    const turn = last.then(write).catch((error: unknown) => {
      recoverFrom(error, client);
      throw error;
    });
    last = turn.catch(() => undefined); // the caller gets the error; the queue only needs to go on
    return turn;
  }

  let waiting: WaitingBatch[] = [];

  // Batches that come in during the same moment share one commit, and so one wait for the disk: when a class answers
  // at once, that is most of the time a write takes. Nobody is answered before the commit that holds their rows.
  function inSharedTurn(statements: BatchStatements): Promise<ResultSet[]> {
    return new Promise((resolve, reject) => {
      waiting.push({ statements, resolve, reject });
      if (waiting.length > 1) return;
      inTurn(async () => {
        await setImmediate();
        const group = waiting;
        waiting = [];
        await commitTogether(client, group);
      }).catch(reject);
    });
  }

  const queued = new Proxy(client, {
    get(target, property) {
      if (property === 'execute') {
        return async (stmt: InStatement, args?: InArgs) => {
          const sql = typeof stmt === 'string' ? stmt : stmt.sql;
          const read = SELECT.test(sql) ? reads.read(sql, typeof stmt === 'string' ? args : stmt.args) : null;
          if (read) return read;
          const run = () => (typeof stmt === 'string' ? target.execute(stmt, args) : target.execute(stmt));
          return READS.test(sql) ? run() : inTurn(run);
        };
      }
      if (property === 'batch') return inSharedTurn;
      const value: unknown = Reflect.get(target, property, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });

  const db = drizzle(queued);
  const transaction = db.transaction.bind(db);
  db.transaction = (body, config) => inTurn(() => transaction((tx) => insideTransaction.run(true, () => body(tx)), config));
  return { db };
}
