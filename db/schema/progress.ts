import { index, integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { users } from './accounts.ts';

const owner = () =>
  text('user_id')
    .notNull()
    .references(() => users.id, { onDelete: 'cascade' });

/** A section of a lesson that somebody has read to its end. */
export const sectionReads = sqliteTable(
  'section_reads',
  {
    userId: owner(),
    lessonId: text('lesson_id').notNull(),
    sectionId: text('section_id').notNull(),
    readAt: integer('read_at', { mode: 'timestamp_ms' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.userId, table.lessonId, table.sectionId] })],
);

/** Every answer given to a check; the id is the client's, so sending it twice keeps one. */
export const attempts = sqliteTable(
  'attempts',
  {
    id: text('id').primaryKey(),
    userId: owner(),
    lessonId: text('lesson_id').notNull(),
    checkId: text('check_id').notNull(),
    answer: text('answer', { mode: 'json' }).notNull(),
    right: integer('right', { mode: 'boolean' }).notNull(),
    /** Share of the answer that was right, 0 to 1. */
    score: real('score').notNull(),
    answeredAt: integer('answered_at', { mode: 'timestamp_ms' }).notNull(),
    receivedAt: integer('received_at', { mode: 'timestamp_ms' }).notNull(),
  },
  (table) => [index('attempts_by_check').on(table.userId, table.lessonId, table.checkId, table.answeredAt)],
);

/** A calendar day, by the learner's own clock, on which they did something. */
export const studyDays = sqliteTable('study_days', { userId: owner(), day: text('day').notNull() }, (table) => [
  primaryKey({ columns: [table.userId, table.day] }),
]);
