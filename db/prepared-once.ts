import { sql } from 'drizzle-orm';
import type { Db } from './client.ts';

/**
 * Keeps a prepared query per database. For queries that every request asks: putting their text together costs several
 * times what SQLite takes to answer. What is kept is the text, never a row.
 */
export function preparedOnce<Query>(prepare: (db: Db) => Query): (db: Db) => Query {
  const kept = new WeakMap<Db, Query>();
  return (db) => {
    const known = kept.get(db);
    if (known !== undefined) return known;
    const query = prepare(db);
    kept.set(db, query);
    return query;
  };
}

/** What to select from when every column is a query of its own. */
export const ONE_ROW = sql`(select 1)`;
