import type { APIRoute } from 'astro';
import { getScenarioShelf } from '#features/sandbox/content.ts';
import { AgreeGoals, agreeGoals, readJson, RunId } from '#features/sandbox/index.ts';

export const prerender = false;

/** Keeps what a member has agreed with the client of a run, and answers with what holds. */
export const POST: APIRoute = async ({ params, request, locals: { ctx } }) => {
  const { actor } = ctx;
  if (actor.kind === 'guest') return Response.json({ error: 'sign-in-needed' }, { status: 401 });
  const id = RunId.safeParse(params['id']);
  if (!id.success) return Response.json({ error: 'not-found' }, { status: 404 });
  const body = await readJson(request);
  if (!body.ok) return Response.json({ error: body.code }, { status: 413 });
  const input = AgreeGoals.safeParse(body.value);
  if (!input.success) return Response.json({ error: 'malformed' }, { status: 400 });
  const agreed = await agreeGoals({ ...ctx, actor }, await getScenarioShelf(), { run: id.data, ...input.data });
  if (agreed.ok) return Response.json(agreed.value);
  return Response.json({ error: agreed.code, field: agreed.field }, { status: agreed.code === 'not-found' ? 404 : 409 });
};
