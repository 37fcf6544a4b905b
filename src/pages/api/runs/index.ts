import type { APIRoute } from 'astro';
import { getScenarioShelf } from '#features/sandbox/content.ts';
import { beginRun, BeginRun, drawSeed, listRuns, readJson } from '#features/sandbox/index.ts';

export const prerender = false;

/** A member's runs, without their actions. */
export const GET: APIRoute = async ({ locals: { ctx } }) => {
  const { actor } = ctx;
  if (actor.kind === 'guest') return Response.json({ error: 'sign-in-needed' }, { status: 401 });
  return Response.json({ runs: await listRuns({ ...ctx, actor }) });
};

/** Keeps a run that a browser has begun; beginning it again changes nothing. */
export const POST: APIRoute = async ({ request, locals: { ctx } }) => {
  const { actor } = ctx;
  if (actor.kind === 'guest') return Response.json({ error: 'sign-in-needed' }, { status: 401 });
  const body = await readJson(request);
  if (!body.ok) return Response.json({ error: body.code }, { status: 413 });
  const input = BeginRun.safeParse(body.value);
  if (!input.success) return Response.json({ error: 'malformed' }, { status: 400 });
  const begun = await beginRun({ ...ctx, actor }, { scenarios: await getScenarioShelf(), drawSeed }, input.data);
  return begun.ok ? Response.json({ run: begun.value }) : Response.json({ error: begun.code }, { status: 409 });
};
