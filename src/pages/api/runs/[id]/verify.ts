import type { APIRoute } from 'astro';
import { getScenarioShelf } from '#features/sandbox/content.ts';
import { FinishRun, finishRun, readJson, RunId, verify } from '#features/sandbox/index.ts';

export const prerender = false;

/** Plays a finished run again and answers with its score: `{ digest }` is what the browser came to. */
export const POST: APIRoute = async ({ params, request, locals: { app, ctx } }) => {
  const { actor } = ctx;
  if (actor.kind === 'guest') return Response.json({ error: 'sign-in-needed' }, { status: 401 });
  const id = RunId.safeParse(params['id']);
  if (!id.success) return Response.json({ error: 'not-found' }, { status: 404 });
  const body = await readJson(request);
  if (!body.ok) return Response.json({ error: body.code }, { status: 413 });
  const input = FinishRun.safeParse(body.value);
  if (!input.success) return Response.json({ error: 'malformed' }, { status: 400 });
  const given = { scenarios: await getScenarioShelf(), verify };
  const finished = await finishRun({ ...ctx, actor }, given, { run: id.data, digest: input.data.digest });
  if (finished.ok) return Response.json(finished.value);
  const { code, detail } = finished;
  if (code === 'impossible-list' || code === 'other-digest')
    app.log.warn({ run: id.data, user: actor.userId, code, ...detail }, 'run refused');
  const status = code === 'not-found' ? 404 : code === 'busy' || code === 'too-slow' ? 503 : 409;
  return Response.json({ error: code }, { status });
};
