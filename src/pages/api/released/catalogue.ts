import type { APIRoute } from 'astro';
import { catalogueOf, listLessonsFor } from '#features/publishing/index.ts';

export const prerender = false;

/** The instructors' lessons that this reader may read, for a desk that is made in the browser. */
export const GET: APIRoute = async ({ locals: { ctx } }) => Response.json(catalogueOf(await listLessonsFor(ctx)));
