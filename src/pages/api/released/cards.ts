import type { APIRoute } from 'astro';
import { deckOf, listLessonsFor } from '#features/publishing/index.ts';

export const prerender = false;

/** The cards of the instructors' lessons that this reader may read, or read before they were withdrawn. */
export const GET: APIRoute = async ({ locals: { ctx } }) => Response.json(deckOf(await listLessonsFor(ctx)));
