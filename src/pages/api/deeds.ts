import type { APIRoute } from 'astro';
import { getAnswerKey } from '#features/lessons/content.ts';
import { type DeedAnswer, IncomingDeeds, isProgressDeed, recordProgress } from '#features/progress/index.ts';

export const prerender = false;

/** Takes what a member did. Whatever it answers for is on disk. */
export const POST: APIRoute = async ({ request, locals: { ctx } }) => {
  const { actor } = ctx;
  if (actor.kind === 'guest') return Response.json({ error: 'sign-in-needed' }, { status: 401 });
  const parsed = IncomingDeeds.safeParse(await request.json().catch(() => null));
  if (!parsed.success) return Response.json({ error: 'malformed' }, { status: 400 });

  const { deeds } = parsed.data;
  const progress = deeds.filter(isProgressDeed);
  const unknown = deeds.filter((deed) => !isProgressDeed(deed));
  const answers: DeedAnswer[] = [
    ...(await recordProgress({ ...ctx, actor }, await getAnswerKey(), progress)),
    ...unknown.map(({ id }) => ({ id, refused: 'unknown-kind' })),
  ];
  return Response.json({ answers });
};
