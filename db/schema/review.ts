import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { users } from './accounts.ts';

const owner = () =>
  text('user_id')
    .notNull()
    .references(() => users.id, { onDelete: 'cascade' });

/** Every answer to a card; what is remembered of it is worked out from these. */
export const cardReviews = sqliteTable(
  'card_reviews',
  {
    /** The id of the deed, so sending it twice keeps one. */
    id: text('id').primaryKey(),
    userId: owner(),
    cardId: text('card_id').notNull(),
    rating: text('rating', { enum: ['again', 'hard', 'good', 'easy'] }).notNull(),
    reviewedAt: integer('reviewed_at', { mode: 'timestamp_ms' }).notNull(),
    /** Taken back by the learner; kept, so that the deed sent again doesn't bring it back. */
    isUndone: integer('is_undone', { mode: 'boolean' }).notNull(),
  },
  (table) => [index('card_reviews_by_user').on(table.userId, table.reviewedAt)],
);

/** A card of a mistake, put into somebody's deck by the run in which they made it. */
export const cardAdditions = sqliteTable(
  'card_additions',
  {
    userId: owner(),
    cardId: text('card_id').notNull(),
    runId: text('run_id').notNull(),
    addedAt: integer('added_at', { mode: 'timestamp_ms' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.userId, table.cardId, table.runId] })],
);
