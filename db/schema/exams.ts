import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { users } from './accounts.ts';

/** One attempt at a track's test: the questions that were drawn for it, what was answered, and how it ended. */
export const examAttempts = sqliteTable(
  'exam_attempts',
  {
    id: text('id').primaryKey(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    track: text('track', {
      enum: ['job', 'strategy', 'networks', 'copywriting', 'visuals', 'psychology', 'community', 'advertising', 'analytics'],
    }).notNull(),
    /** The ids of the questions drawn, in the order asked. */
    questions: text('questions', { mode: 'json' }).$type<readonly string[]>().notNull(),
    /** Question id → what was chosen: letters, a number as typed, or `letter=place` (see `Answer` in the feature). */
    answers: text('answers', { mode: 'json' }).$type<Readonly<Record<string, readonly string[]>>>().notNull(),
    startedAt: integer('started_at', { mode: 'timestamp_ms' }).notNull(),
    /** Null while it is being taken. */
    finishedAt: integer('finished_at', { mode: 'timestamp_ms' }),
    /** Whole percent of the questions answered rightly; null while it is being taken. */
    scorePercent: integer('score_percent'),
    passed: integer('passed', { mode: 'boolean' }),
  },
  (table) => [
    index('exam_attempts_by_user').on(table.userId, table.track, table.finishedAt),
    // Two clicks, two tabs and two processes begin one attempt.
    uniqueIndex('exam_attempts_one_open')
      .on(table.userId, table.track)
      .where(sql`finished_at is null`),
  ],
);
