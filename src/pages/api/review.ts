import type { APIRoute } from 'astro';
import { getReviewLog } from '#features/review/index.ts';

export const prerender = false;

/** What the server holds of a member's reviews; the browser adds what still waits there. */
export const GET: APIRoute = async ({ locals: { ctx } }) => {
  const { actor } = ctx;
  if (actor.kind === 'guest') return Response.json({ error: 'sign-in-needed' }, { status: 401 });
  return Response.json(await getReviewLog({ ...ctx, actor }));
};
