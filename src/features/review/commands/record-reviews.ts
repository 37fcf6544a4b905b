import { and, eq } from 'drizzle-orm';
import { cardAdditions, cardReviews } from '#db/schema/review.ts';
import type { Ctx, Member } from '#features/accounts/index.ts';
import { type Deed, type DeedAnswer, markStudyDays } from '#features/progress/index.ts';
import { notLater } from '#kernel/clock.ts';
import { ok, refuse, type Result } from '#kernel/result.ts';
import { CardAddedBody, CardReviewedBody, ReviewUndoneBody } from '../input.ts';

/** Whether there is such a card, in any lesson that this member may have read. */
export type HasCard = (cardId: string) => boolean;

const KINDS = ['card-reviewed', 'card-added', 'review-undone'];

/** Which deeds this feature takes. */
export function isReviewDeed(deed: Deed): boolean {
  return KINDS.includes(deed.kind);
}

/**
 * Keeps what a member remembered, the mistakes that joined their deck, and what they took back. Sending a deed again
 * changes nothing; one that can never be taken is refused by itself.
 */
export async function recordReviews(ctx: Ctx<Member>, hasCard: HasCard, deeds: readonly Deed[]): Promise<DeedAnswer[]> {
  const answers: DeedAnswer[] = [];
  for (const deed of deeds) {
    const taken = await take(ctx, hasCard, deed);
    answers.push(taken.ok ? { id: deed.id } : { id: deed.id, refused: taken.code });
  }
  const studied = deeds.filter(({ kind }, i) => kind === 'card-reviewed' && answers[i]?.refused === undefined);
  await markStudyDays(
    ctx,
    studied.map(({ day }) => day),
  );
  return answers;
}

type Taken = Result<void, 'malformed' | 'unknown-card' | 'unknown-review'>;

function take(ctx: Ctx<Member>, hasCard: HasCard, deed: Deed): Promise<Taken> | Taken {
  switch (deed.kind) {
    case 'card-reviewed':
      return takeReview(ctx, hasCard, deed);
    case 'card-added':
      return takeAddition(ctx, hasCard, deed);
    default:
      return takeBack(ctx, deed);
  }
}

async function takeReview(ctx: Ctx<Member>, hasCard: HasCard, deed: Deed): Promise<Taken> {
  const body = CardReviewedBody.safeParse(deed.body);
  if (!body.success) return refuse('malformed');
  if (!hasCard(body.data.card)) return refuse('unknown-card');
  const row = {
    id: deed.id,
    userId: ctx.actor.userId,
    cardId: body.data.card,
    rating: body.data.rating,
    reviewedAt: notLater(deed.at, ctx.now),
    isUndone: false,
  };
  await ctx.db.insert(cardReviews).values(row).onConflictDoNothing();
  return ok();
}

async function takeAddition(ctx: Ctx<Member>, hasCard: HasCard, deed: Deed): Promise<Taken> {
  const body = CardAddedBody.safeParse(deed.body);
  if (!body.success) return refuse('malformed');
  const { card, run } = body.data;
  if (!hasCard(card)) return refuse('unknown-card');
  const row = { userId: ctx.actor.userId, cardId: card, runId: run, addedAt: notLater(deed.at, ctx.now) };
  await ctx.db.insert(cardAdditions).values(row).onConflictDoNothing();
  return ok();
}

async function takeBack(ctx: Ctx<Member>, deed: Deed): Promise<Taken> {
  const body = ReviewUndoneBody.safeParse(deed.body);
  if (!body.success) return refuse('malformed');
  const undone = await ctx.db
    .update(cardReviews)
    .set({ isUndone: true })
    .where(and(eq(cardReviews.userId, ctx.actor.userId), eq(cardReviews.id, body.data.review)))
    .returning({ id: cardReviews.id });
  return undone.length > 0 ? ok() : refuse('unknown-review');
}
