import type { APIContext, MiddlewareNext } from 'astro';
import { defineMiddleware } from 'astro:middleware';
import { findActor, isSameOriginWrite } from '#features/accounts/index.ts';
import { agreeOnFrames } from '#server/security-headers.ts';
import { localeOfPath } from '#i18n/locale.ts';
import { withLocale } from '#i18n/request-locale.ts';

/** Puts language and session into locals. It authorises nothing: each page and command does that itself. */
export const onRequest = defineMiddleware(async (context, next) => {
  // While it is built, the page at /nl calls itself /nl.html.
  const locale = localeOfPath(context.url.pathname.replace(/\.html$/, ''));
  context.locals.locale = locale;
  if (context.isPrerendered) return withLocale(locale, next);

  if (import.meta.env.DEV && !context.locals.app) {
    const { developmentApp } = await import('#server/app.ts');
    context.locals.app = await developmentApp();
  }
  const { app } = context.locals;
  if (!isSameOriginWrite(context.request, app.settings.siteUrl)) {
    return new Response('This write came from another site, so nothing was changed.', { status: 403 });
  }
  const response = await answer(context, next);
  agreeOnFrames(response.headers);
  // Browsers and proxies learn that it passes; sorry pages say so themselves.
  if (response.status === 503 && !response.headers.has('retry-after')) response.headers.set('retry-after', '5');
  // What is made on demand may be somebody's own; a page that isn't says so itself.
  if (!response.headers.has('cache-control')) response.headers.set('cache-control', 'private, no-store');
  return response;
});

async function answer(context: APIContext, next: MiddlewareNext): Promise<Response> {
  const { app, locale, apologise } = context.locals;
  try {
    const actor = await findActor(app.db, context.cookies, app.settings);
    context.locals.ctx = { db: app.db, actor, now: new Date() };
    return await withLocale(locale, next);
  } catch (error) {
    if (!apologise) throw error;
    app.log.error({ err: error, path: context.url.pathname }, 'request failed');
    const wantsJson =
      context.url.pathname.startsWith('/api/') || (context.request.headers.get('accept') ?? '').startsWith('application/json');
    return apologise(error, { wantsJson, locale });
  }
}
