import type { APIRoute } from 'astro';
import { findNewestText } from '#features/publishing/index.ts';

export const prerender = false;

/** A lesson's newest text, its number, and who saved it when; for its authors. */
export const GET: APIRoute = async ({ params: { id = '' }, locals: { ctx } }) => {
  if (ctx.actor.kind === 'guest') return Response.json({ error: 'sign-in-needed' }, { status: 401 });
  const newest = await findNewestText(ctx, id);
  return newest === null ? Response.json({ error: 'not-found' }, { status: 404 }) : Response.json(newest);
};
