import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const users = sqliteTable('users', {
  id: text().primaryKey(),
  email: text().notNull(),
  /** The address in the one form it is compared in. */
  emailKey: text().notNull().unique(),
  name: text().notNull(),
  passwordHash: text(),
  role: text({ enum: ['learner', 'instructor', 'admin'] }).notNull(),
  createdAt: integer({ mode: 'timestamp_ms' }).notNull(),
});
