import type { APIRoute } from 'astro';
import { getPackShelf } from '#features/exercises/content.ts';
import { isWorkDeed, takeWorkDeed } from '#features/exercises/index.ts';
import { getAnswerKey } from '#features/lessons/content.ts';
import { type Deed, type DeedAnswer, IncomingDeeds, isProgressDeed, recordProgress } from '#features/progress/index.ts';
import { listCardIds } from '#features/review/content.ts';
import { isReviewDeed, recordReviews } from '#features/review/index.ts';
import { getScenarioShelf } from '#features/sandbox/content.ts';
import { isRunDeed, takeRunDeed } from '#features/sandbox/index.ts';

export const prerender = false;

/** Takes what a member did. Whatever it answers for is on disk. */
export const POST: APIRoute = async ({ request, locals: { ctx } }) => {
  const { actor } = ctx;
  if (actor.kind === 'guest') return Response.json({ error: 'sign-in-needed' }, { status: 401 });
  const parsed = IncomingDeeds.safeParse(await request.json().catch(() => null));
  if (!parsed.success) return Response.json({ error: 'malformed' }, { status: 400 });

  const { deeds } = parsed.data;
  const member = { ...ctx, actor };
  const answers: DeedAnswer[] = await recordProgress(member, await getAnswerKey(), deeds.filter(isProgressDeed));
  const scenarios = await getScenarioShelf();
  const packs = await getPackShelf(scenarios);
  for (const deed of deeds.filter(isWorkDeed)) answers.push(await takeWorkDeed(member, packs, deed));
  for (const deed of deeds.filter(isRunDeed)) answers.push(await takeRunDeed(member, scenarios, deed));
  answers.push(...(await recordReviews(member, await listCardIds(), deeds.filter(isReviewDeed))));
  const isKnown = (deed: Deed) => [isProgressDeed, isWorkDeed, isRunDeed, isReviewDeed].some((takes) => takes(deed));
  const unknown = deeds.filter((deed) => !isKnown(deed));
  return Response.json({ answers: [...answers, ...unknown.map(({ id }) => ({ id, refused: 'unknown-kind' }))] });
};
