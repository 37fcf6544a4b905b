import type { APIRoute } from 'astro';
import { findWork, listVersions, WorksQuery } from '#features/exercises/index.ts';

export const prerender = false;

/** A member's versions of one work, the newest with its body: `?desk=persona&client=bakery`; one version's body: `&id=…`. */
export const GET: APIRoute = async ({ url, locals: { ctx } }) => {
  const { actor } = ctx;
  if (actor.kind === 'guest') return Response.json({ error: 'sign-in-needed' }, { status: 401 });
  const query = WorksQuery.safeParse(Object.fromEntries(url.searchParams));
  if (!query.success) return Response.json({ error: 'malformed' }, { status: 400 });

  const { desk, client, id } = query.data;
  const member = { ...ctx, actor };
  const headers = { 'cache-control': 'private, no-store' };
  if (id === undefined) return Response.json({ versions: await listVersions(member, desk, client) }, { headers });
  const work = await findWork(member, id);
  return work === null ? Response.json({ error: 'not-found' }, { status: 404, headers }) : Response.json({ work }, { headers });
};
