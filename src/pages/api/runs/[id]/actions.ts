import type { APIRoute } from 'astro';
import { getScenarioShelf } from '#features/sandbox/content.ts';
import { AppendActions, appendActions, readJson, RunId } from '#features/sandbox/index.ts';

export const prerender = false;

/** Adds what was done to the end of a member's run. Whatever it answers for is on disk. */
export const POST: APIRoute = async ({ params, request, locals: { app, ctx } }) => {
  const { actor } = ctx;
  if (actor.kind === 'guest') return Response.json({ error: 'sign-in-needed' }, { status: 401 });
  const id = RunId.safeParse(params['id']);
  if (!id.success) return Response.json({ error: 'not-found' }, { status: 404 });
  const body = await readJson(request);
  if (!body.ok) return Response.json({ error: body.code }, { status: 413 });
  const input = AppendActions.safeParse(body.value);
  if (!input.success) return Response.json({ error: 'malformed' }, { status: 400 });
  const added = await appendActions({ ...ctx, actor }, await getScenarioShelf(), { run: id.data, ...input.data });
  if (added.ok) return Response.json(added.value);
  const { code, field, detail } = added;
  if (code === 'not-found') return Response.json({ error: code }, { status: 404 });
  if (code === 'impossible-action' || code === 'impossible-hour')
    app.log.warn({ run: id.data, user: actor.userId, code, field, detail }, 'actions refused');
  return Response.json({ error: code, field, ...detail }, { status: 409 });
};
