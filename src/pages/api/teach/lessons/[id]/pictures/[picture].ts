import type { APIRoute } from 'astro';
import { AddPicture, addPicture, redrawPicture, statusOf } from '#features/publishing/index.ts';

export const prerender = false;

/** Adds a picture to a lesson: its bytes as they are. The adapter takes a megabyte at most; browsers make larger ones smaller. */
export const PUT: APIRoute = async ({ params: { id, picture }, request, locals: { ctx } }) => {
  if (ctx.actor.kind === 'guest') return Response.json({ error: 'sign-in-needed' }, { status: 401 });
  const body = await request.arrayBuffer().catch(() => null);
  if (body === null) return Response.json({ error: 'picture-too-large' }, { status: 413 });
  const input = AddPicture.safeParse({ lessonId: id, id: picture, bytes: new Uint8Array(body) });
  if (!input.success) return Response.json({ error: 'malformed' }, { status: 400 });
  const added = await addPicture(ctx, redrawPicture, input.data);
  return added.ok ? Response.json(added.value) : Response.json({ error: added.code }, { status: statusOf(added.code) });
};
