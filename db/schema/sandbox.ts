import { index, integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { users } from './accounts.ts';

/** A run of a member's. Together with its actions it is all there is: the state is played from it. */
export const runs = sqliteTable(
  'runs',
  {
    /** Made by the browser that began it, so beginning it twice keeps one. */
    id: text('id').primaryKey(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    client: text('client').notNull(),
    scenarioVersion: integer('scenario_version').notNull(),
    engineVersion: integer('engine_version').notNull(),
    seed: integer('seed').notNull(),
    mode: text('mode', { enum: ['practice', 'certified'] }).notNull(),
    /** In which people write. */
    language: text('language', { enum: ['en', 'nl'] }).notNull(),
    startedAt: integer('started_at', { mode: 'timestamp_ms' }).notNull(),
    updatedAt: integer('updated_at', { mode: 'timestamp_ms' }).notNull(),
    /** Up to which hour it has been played. */
    hour: integer('hour').notNull(),
    /** The fingerprint and the score that the server itself came to; null until it has. */
    verifiedDigest: text('verified_digest'),
    verifiedScore: real('verified_score'),
    verifiedAt: integer('verified_at', { mode: 'timestamp_ms' }),
    /** What else the server's own replay saw: the best report and how the crisis was met; null until it has. */
    verifiedDeeds: text('verified_deeds', { mode: 'json' }),
    /** Why the server's replay did not bear out what was claimed; null when it did or was not asked. */
    refusedWhy: text('refused_why'),
    /** What was agreed with the client, and at which hour; null until something was. */
    agreed: text('agreed', { mode: 'json' }),
    /** The run that it was copied from, and why; null for one that began at the beginning. */
    origin: text('origin', { mode: 'json' }),
  },
  (table) => [index('runs_by_member').on(table.userId, table.updatedAt)],
);

/** What was done in a run, in order. Rows are only ever added, and go with their run. */
export const runActions = sqliteTable(
  'run_actions',
  {
    runId: text('run_id')
      .notNull()
      .references(() => runs.id, { onDelete: 'cascade' }),
    /** Counts from 0. */
    seq: integer('seq').notNull(),
    hour: integer('hour').notNull(),
    body: text('body', { mode: 'json' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.runId, table.seq] })],
);

/**
 * What a finished run shows of its player's habits, as evidence of competencies. No key to the run: what the server has
 * verified stays when the learner clears their list; what only a browser reported counts while its run is here.
 */
export const runEvidence = sqliteTable(
  'run_evidence',
  {
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    runId: text('run_id').notNull(),
    client: text('client').notNull(),
    /** Who says so: the server that has played it again, or the browser in which it was played. */
    saidBy: text('said_by', { enum: ['server', 'browser'] }).notNull(),
    marks: text('marks', { mode: 'json' }).notNull(),
    at: integer('at', { mode: 'timestamp_ms' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.userId, table.runId] })],
);

/** What is being written in a run and not done yet, on whichever device. The latest counts; `value` is null for what was taken away. */
export const runDrafts = sqliteTable(
  'run_drafts',
  {
    runId: text('run_id')
      .notNull()
      .references(() => runs.id, { onDelete: 'cascade' }),
    /** Which draft of the run it is. */
    place: text('place').notNull(),
    value: text('value', { mode: 'json' }),
    savedAt: integer('saved_at', { mode: 'timestamp_ms' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.runId, table.place] })],
);
