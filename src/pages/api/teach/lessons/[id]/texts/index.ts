import type { APIRoute } from 'astro';
import { SaveDraft, saveDraft, statusOf } from '#features/publishing/index.ts';

export const prerender = false;

/** Saves a lesson's text: `{ versionId, beganFrom, source }`. 409 when somebody else saved first; the text is then kept aside. */
export const POST: APIRoute = async ({ params: { id }, request, locals: { ctx } }) => {
  if (ctx.actor.kind === 'guest') return Response.json({ error: 'sign-in-needed' }, { status: 401 });
  const body: unknown = await request.json().catch(() => null);
  const input = SaveDraft.safeParse(typeof body === 'object' ? { ...body, lessonId: id } : null);
  if (!input.success) {
    const isLong = input.error.issues.some(({ code, path }) => code === 'too_big' && path[0] === 'source');
    return Response.json({ error: isLong ? 'too-long' : 'malformed' }, { status: isLong ? 413 : 400 });
  }
  const saved = await saveDraft(ctx, input.data);
  if (saved.ok) return Response.json(saved.value);
  return Response.json({ error: saved.code, ...saved.detail }, { status: statusOf(saved.code) });
};
