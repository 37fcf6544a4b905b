import type { APIRoute } from 'astro';
import { getShelf } from '#features/publishing/content.ts';
import { checkSafely, reviewDraft, tellOf } from '#features/publishing/index.ts';

export const prerender = false;

/** What is wrong in a lesson's newest saved text, or in that of `?version=<id>`; for its authors alone. */
export const GET: APIRoute = async ({ params: { id = '' }, url, locals: { ctx } }) => {
  const asked = { lessonId: id, versionId: url.searchParams.get('version') ?? undefined };
  const reviewed = await reviewDraft(ctx, { check: checkSafely, shelf: await getShelf() }, asked);
  if (!reviewed.ok) return Response.json({ error: reviewed.code }, { status: reviewed.code === 'busy' ? 503 : 404 });
  const { number, verdict } = reviewed.value;
  return Response.json({ number, ...tellOf(verdict) });
};
