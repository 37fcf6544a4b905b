import type { APIRoute } from 'astro';
import { listCohortIds } from '#features/cohorts/index.ts';
import { answerPicture } from '#features/publishing/index.ts';

export const prerender = false;

/** A picture of a lesson. */
export const GET: APIRoute = async ({ params: { id = '' }, request, locals: { ctx } }) =>
  answerPicture(ctx, { id, cohortIds: await listCohortIds(ctx), request });
