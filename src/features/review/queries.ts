import { and, asc, eq } from 'drizzle-orm';
import { cardAdditions, cardReviews } from '#db/schema/review.ts';
import type { Ctx, Member } from '#features/accounts/index.ts';
import { listSectionReads } from '#features/progress/index.ts';
import type { ReviewLog } from './log.ts';

/** All that a member's reviews are worked out from. */
export async function getReviewLog(ctx: Ctx<Member>): Promise<ReviewLog> {
  const [sections, added, reviews] = await Promise.all([listSectionReads(ctx), listAdded(ctx), listReviews(ctx)]);
  return {
    sections: sections.map(({ lesson, section, readAt }) => ({ lesson, section, at: readAt.toISOString() })),
    added: added.map(({ addedAt, ...rest }) => ({ ...rest, at: addedAt.toISOString() })),
    reviews: reviews.map(({ reviewedAt, ...rest }) => ({ ...rest, at: reviewedAt.toISOString() })),
    undone: [],
  };
}

const listAdded = ({ db, actor }: Ctx<Member>) =>
  db
    .select({ card: cardAdditions.cardId, run: cardAdditions.runId, addedAt: cardAdditions.addedAt })
    .from(cardAdditions)
    .where(eq(cardAdditions.userId, actor.userId));

const listReviews = ({ db, actor }: Ctx<Member>) =>
  db
    .select({ id: cardReviews.id, card: cardReviews.cardId, rating: cardReviews.rating, reviewedAt: cardReviews.reviewedAt })
    .from(cardReviews)
    .where(and(eq(cardReviews.userId, actor.userId), eq(cardReviews.isUndone, false)))
    .orderBy(asc(cardReviews.reviewedAt));

/** All that this feature holds of a member, for "download my data". */
export async function exportReviews(ctx: Ctx<Member>): Promise<Record<string, unknown>> {
  const [added, reviews] = await Promise.all([listAdded(ctx), listReviews(ctx)]);
  return { mistakesAdded: added, cardsReviewed: reviews };
}
