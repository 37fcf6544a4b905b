import type { APIRoute } from 'astro';
import { getProgress, listLastAnswers } from '#features/progress/index.ts';

export const prerender = false;

/** What is personal about one lesson page, in one small answer: `?id=<lesson id>`. */
export const GET: APIRoute = async ({ url, locals: { ctx } }) => {
  const { actor } = ctx;
  if (actor.kind === 'guest') return Response.json({ error: 'sign-in-needed' }, { status: 401 });
  const id = url.searchParams.get('id');
  if (id === null) return Response.json({ error: 'id is missing' }, { status: 400 });
  const member = { ...ctx, actor };
  const [{ sections }, answers] = await Promise.all([getProgress(member, id), listLastAnswers(member, id)]);
  return Response.json({ sections: sections[id] ?? [], answers }, { headers: { 'cache-control': 'private, no-store' } });
};
