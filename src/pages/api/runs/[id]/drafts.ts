import type { APIRoute } from 'astro';
import { keepDrafts, KeepDrafts, listDrafts, readJson, RunId } from '#features/sandbox/index.ts';

export const prerender = false;

/** What a member was writing in a run of theirs. */
export const GET: APIRoute = async ({ params, locals: { ctx } }) => {
  const { actor } = ctx;
  if (actor.kind === 'guest') return Response.json({ error: 'sign-in-needed' }, { status: 401 });
  const id = RunId.safeParse(params['id']);
  const drafts = id.success ? await listDrafts({ ...ctx, actor }, id.data) : null;
  return drafts === null ? Response.json({ error: 'not-found' }, { status: 404 }) : Response.json({ drafts });
};

/** Keeps what is being written; of two states of one draft the later. */
export const POST: APIRoute = async ({ params, request, locals: { ctx } }) => {
  const { actor } = ctx;
  if (actor.kind === 'guest') return Response.json({ error: 'sign-in-needed' }, { status: 401 });
  const id = RunId.safeParse(params['id']);
  if (!id.success) return Response.json({ error: 'not-found' }, { status: 404 });
  const body = await readJson(request);
  if (!body.ok) return Response.json({ error: body.code }, { status: 413 });
  const input = KeepDrafts.safeParse(body.value);
  if (!input.success) return Response.json({ error: 'malformed' }, { status: 400 });
  const kept = await keepDrafts({ ...ctx, actor }, { run: id.data, ...input.data });
  if (kept.ok) return new Response(null, { status: 204 });
  return Response.json({ error: kept.code }, { status: kept.code === 'not-found' ? 404 : 409 });
};
