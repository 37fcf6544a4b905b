import type { APIRoute } from 'astro';
import { listCohortIds } from '#features/cohorts/index.ts';
import { findPicture } from '#features/publishing/index.ts';

export const prerender = false;

/** A picture of a lesson. It never changes under its name; what isn't everybody's is kept by no one but the reader. */
export const GET: APIRoute = async ({ params: { id = '' }, locals: { ctx } }) => {
  const picture = await findPicture(ctx, id, await listCohortIds(ctx));
  if (picture === null) return new Response('There is no such picture.', { status: 404 });
  return new Response(new Uint8Array(picture.bytes), {
    headers: {
      'content-type': 'image/webp',
      'cache-control': picture.isPublic ? 'public, max-age=31536000, immutable' : 'private, max-age=600',
    },
  });
};
