import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { users } from './accounts.ts';

/** One saved state of somebody's work at a desk. Never changed: a later state is a row of its own. */
export const exerciseVersions = sqliteTable(
  'exercise_versions',
  {
    /** The id of the deed that saved it, so sending it twice keeps one. */
    id: text('id').primaryKey(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    desk: text('desk', { enum: ['persona', 'plan'] }).notNull(),
    client: text('client').notNull(),
    /** A name given by the learner; null for an automatic version. */
    label: text('label'),
    madeAt: integer('made_at', { mode: 'timestamp_ms' }).notNull(),
    receivedAt: integer('received_at', { mode: 'timestamp_ms' }).notNull(),
    body: text('body', { mode: 'json' }).notNull(),
    /** The server's mark, 0 to 100; null for what was made after the truth was opened. */
    score: integer('score'),
    /** Whether the learner had opened the truth. */
    isAfterTruth: integer('is_after_truth', { mode: 'boolean' }).notNull(),
  },
  // The score stands behind the body, which may be long: the best of many is found in the index alone.
  (table) => [index('exercise_versions_by_work').on(table.userId, table.desk, table.client, table.madeAt, table.score)],
);
