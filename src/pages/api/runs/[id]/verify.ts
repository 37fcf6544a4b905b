import type { APIRoute } from 'astro';
import { getScenarioShelf } from '#features/sandbox/content.ts';
import { FinishRun, finishRun, readJson, RunId, verify } from '#features/sandbox/index.ts';
import { SECOND_MS } from '#kernel/clock.ts';

export const prerender = false;

/** Proxies give up on a request that takes a minute. */
const ANSWER_WITHIN_MS = 20 * SECOND_MS;
const SUSPECT: ReadonlySet<string> = new Set(['impossible-list', 'other-digest', 'too-slow']);

/**
 * Plays a finished run again and answers with its score: `{ digest }` is what the browser came to. What takes longer goes
 * on by itself: the answer is then `202 { waiting: true }`, and who asks again joins it.
 */
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
  const finishing = finishRun({ ...ctx, actor }, given, { run: id.data, digest: input.data.digest });
  // It may end when nobody waits for it any more.
  finishing.then(
    (finished) => {
      if (!finished.ok && SUSPECT.has(finished.code))
        app.log.warn({ run: id.data, user: actor.userId, code: finished.code, ...finished.detail }, 'run refused');
    },
    (error: unknown) => app.log.error({ run: id.data, error: String(error) }, 'run could not be played again'),
  );
  const finished = await Promise.race([finishing, after(ANSWER_WITHIN_MS)]);
  if (finished === null) return Response.json({ waiting: true }, { status: 202 });
  if (finished.ok) return Response.json(finished.value);
  const { code } = finished;
  const status = code === 'not-found' ? 404 : code === 'busy' || code === 'too-slow' ? 503 : 409;
  return Response.json({ error: code }, { status });
};

const after = (ms: number): Promise<null> => new Promise((go) => setTimeout(() => go(null), ms).unref());
