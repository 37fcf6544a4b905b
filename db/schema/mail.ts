import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { users } from './accounts.ts';

/** Letters, written in the same transaction as what they tell of, and delivered afterwards. */
export const mailOutbox = sqliteTable(
  'mail_outbox',
  {
    id: text('id').primaryKey(),
    /** The account a letter belongs to and goes with. Letters to strangers and farewells have none. */
    userId: text('user_id').references(() => users.id, { onDelete: 'cascade' }),
    toName: text('to_name').notNull(),
    toAddress: text('to_address').notNull(),
    locale: text('locale').notNull(),
    subject: text('subject').notNull(),
    /** JSON; emptied as soon as it isn't needed, because it holds links that open accounts. */
    letter: text('letter'),
    state: text('state', { enum: ['waiting', 'sending', 'sent', 'refused', 'uncertain', 'expired'] }).notNull(),
    attempts: integer('attempts').notNull(),
    nextAttemptAt: integer('next_attempt_at', { mode: 'timestamp_ms' }).notNull(),
    claimedAt: integer('claimed_at', { mode: 'timestamp_ms' }),
    /** What the mail server said when it didn't take the letter. */
    problem: text('problem'),
    createdAt: integer('created_at', { mode: 'timestamp_ms' }).notNull(),
  },
  (table) => [
    index('mail_outbox_due').on(table.state, table.nextAttemptAt),
    index('mail_outbox_user').on(table.userId),
    index('mail_outbox_created').on(table.createdAt),
  ],
);
