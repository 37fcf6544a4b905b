import type { APIRoute } from 'astro';
import { findRun, forgetRun, RunId } from '#features/sandbox/index.ts';

export const prerender = false;

const notFound = () => Response.json({ error: 'not-found' }, { status: 404 });

/** A member's run with all its actions. */
export const GET: APIRoute = async ({ params, locals: { ctx } }) => {
  const { actor } = ctx;
  if (actor.kind === 'guest') return Response.json({ error: 'sign-in-needed' }, { status: 401 });
  const id = RunId.safeParse(params['id']);
  const found = id.success ? await findRun({ ...ctx, actor }, id.data) : null;
  return found === null ? notFound() : Response.json(found);
};

/** Takes a member's run away; one that is gone already is gone. */
export const DELETE: APIRoute = async ({ params, locals: { ctx } }) => {
  const { actor } = ctx;
  if (actor.kind === 'guest') return Response.json({ error: 'sign-in-needed' }, { status: 401 });
  const id = RunId.safeParse(params['id']);
  if (!id.success) return notFound();
  await forgetRun({ ...ctx, actor }, id.data);
  return new Response(null, { status: 204 });
};
