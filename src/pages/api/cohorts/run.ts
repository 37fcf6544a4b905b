import type { APIRoute } from 'astro';
import { OneCell, openAssignedRun } from '#features/cohorts/index.ts';

export const prerender = false;

/** A learner's assigned run with its actions, for who teaches them. */
export const GET: APIRoute = async ({ url, locals: { ctx } }) => {
  if (ctx.actor.kind === 'guest') return Response.json({ error: 'sign-in-needed' }, { status: 401 });
  const cell = OneCell.safeParse(Object.fromEntries(url.searchParams));
  const found = cell.success ? await openAssignedRun(ctx, cell.data) : null;
  return found === null ? Response.json({ error: 'not-found' }, { status: 404 }) : Response.json(found);
};
