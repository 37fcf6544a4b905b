import type { APIRoute } from 'astro';
import { findReleased, showReleased } from '#features/search/index.ts';
import { findLocale } from '#i18n/locale.ts';

export const prerender = false;

/** What the search page finds among the lessons that instructors released to this reader: `?q=&kind=&track=&level=`. */
export const GET: APIRoute = async ({ params, url, locals: { ctx } }) => {
  const locale = findLocale(params['locale']);
  if (locale === null) return new Response(null, { status: 404 });
  const asked = (name: string) => (url.searchParams.get(name) ?? '').slice(0, 200);
  const filters = { kind: asked('kind'), track: asked('track'), level: asked('level') };
  return Response.json(showReleased(await findReleased(ctx, asked('q'), filters), locale));
};
