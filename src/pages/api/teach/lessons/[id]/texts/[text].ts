import type { APIRoute } from 'astro';
import { findVersionSource } from '#features/publishing/index.ts';

export const prerender = false;

/** The words of one saved text, for a lesson's authors. */
export const GET: APIRoute = async ({ params: { id = '', text = '' }, locals: { ctx } }) => {
  if (ctx.actor.kind === 'guest') return Response.json({ error: 'sign-in-needed' }, { status: 401 });
  const source = await findVersionSource(ctx, id, text);
  return source === null ? Response.json({ error: 'not-found' }, { status: 404 }) : Response.json({ source });
};
