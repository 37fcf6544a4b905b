import type { APIRoute } from 'astro';
import { findDraft } from '#features/publishing/index.ts';
import { findLocale } from '#i18n/locale.ts';

export const prerender = false;

/** A lesson's newest text as a file, for its authors. */
export const GET: APIRoute = async ({ params: { id = '', locale }, locals: { ctx } }) => {
  if (ctx.actor.kind === 'guest') return Response.json({ error: 'sign-in-needed' }, { status: 401 });
  const draft = findLocale(locale) === null ? null : await findDraft(ctx, id);
  if (draft === null) return new Response(null, { status: 404 });
  return new Response(draft.source, {
    headers: {
      'content-type': 'text/markdown; charset=utf-8',
      'content-disposition': `attachment; filename="${draft.lesson.key}.mdx"`,
    },
  });
};
