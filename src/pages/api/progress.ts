import type { APIRoute } from 'astro';
import { getBanks } from '#features/exams/content.ts';
import { getSummary } from '#features/exams/index.ts';

export const prerender = false;

/** What the server holds of a member, condensed; the desk adds what still waits in the browser. */
export const GET: APIRoute = async ({ locals: { ctx } }) => {
  const { actor } = ctx;
  if (actor.kind === 'guest') return Response.json({ error: 'sign-in-needed' }, { status: 401 });
  return Response.json(await getSummary({ ...ctx, actor }, await getBanks()));
};
