import type { APIRoute } from 'astro';
import { getPackShelf } from '#features/exercises/content.ts';
import { isWorkDeed, takeWorkDeed } from '#features/exercises/index.ts';
import { getAnswerKey } from '#features/lessons/content.ts';
import { type DeedAnswer, IncomingDeeds, isProgressDeed, recordProgress } from '#features/progress/index.ts';
import { openAnswerKey } from '#features/publishing/index.ts';
import { listCardIds } from '#features/review/content.ts';
import { isReviewDeed, recordReviews } from '#features/review/index.ts';
import { getScenarioShelf } from '#features/sandbox/content.ts';

export const prerender = false;

/** Takes what a member did. Whatever it answers for is on disk. */
export const POST: APIRoute = async ({ request, locals: { ctx } }) => {
  const { actor } = ctx;
  if (actor.kind === 'guest') return Response.json({ error: 'sign-in-needed' }, { status: 401 });
  const parsed = IncomingDeeds.safeParse(await request.json().catch(() => null));
  if (!parsed.success) return Response.json({ error: 'malformed' }, { status: 400 });

  const { deeds } = parsed.data;
  const member = { ...ctx, actor };
  const cards = await listCardIds();
  const ours = { ...(await getAnswerKey()), hasCard: (card: string) => cards.has(card) };
  const key = await openAnswerKey(member, ours, deeds);
  const answers: DeedAnswer[] = await recordProgress(member, key, deeds.filter(isProgressDeed));
  const packs = await getPackShelf(await getScenarioShelf());
  for (const deed of deeds.filter(isWorkDeed)) answers.push(await takeWorkDeed(member, packs, deed));
  answers.push(...(await recordReviews(member, key.hasCard, deeds.filter(isReviewDeed))));
  const unknown = deeds.filter((deed) => !isProgressDeed(deed) && !isWorkDeed(deed) && !isReviewDeed(deed));
  return Response.json({ answers: [...answers, ...unknown.map(({ id }) => ({ id, refused: 'unknown-kind' }))] });
};
