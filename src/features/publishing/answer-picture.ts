import type { Ctx } from '#features/accounts/index.ts';
import { findPicture, readPicture, type SeenBy } from './picture-queries.ts';

/**
 * Who may keep a picture, and for how long. It never changes under its name, but its lesson may be withdrawn: then a copy
 * lasts five minutes where everybody could see it, in others' caches too; in a cohort's browsers it is asked for each time,
 * which costs no more than "still the same". Of a draft nothing stays on a computer that others use.
 */
const KEPT: Readonly<Record<SeenBy, string>> = {
  everyone: 'public, max-age=300, must-revalidate',
  cohorts: 'private, no-cache',
  authors: 'private, no-store',
};

type Asked = { readonly id: string; readonly cohortIds: readonly string[]; readonly request: Request };

/** Answers for a lesson's picture: 404 to whoever may not see it, as for one that there isn't. */
export async function answerPicture(ctx: Ctx, { id, cohortIds, request }: Asked): Promise<Response> {
  const seenBy = await findPicture(ctx, id, cohortIds);
  if (seenBy === null) return noPicture();
  const headers = { 'cache-control': KEPT[seenBy], etag: `"${id}"` };
  if (request.headers.get('if-none-match') === headers.etag) return new Response(null, { status: 304, headers });
  const bytes = await readPicture(ctx.db, id);
  if (bytes === null) return noPicture();
  return new Response(new Uint8Array(bytes), { headers: { ...headers, 'content-type': 'image/webp' } });
}

const noPicture = (): Response =>
  new Response('There is no such picture.', { status: 404, headers: { 'cache-control': 'private, no-store' } });
