import { type Locale, localizedPath } from '#i18n/locale.ts';
import type { ReadBuiltPage } from './built-pages.ts';
import { type Failure, failureOf } from './failures.ts';

/** Answers a failed request: a page for people, a word for scripts. */
export type Apologise = (error: unknown, request: { readonly wantsJson: boolean; readonly locale: Locale }) => Response;

/** Apologises with the prerendered pages of `src/pages/[...locale]/sorry`. */
export function apologiseWith(builtPage: ReadBuiltPage): Apologise {
  return (error, { wantsJson, locale }) => {
    const failure: Failure = failureOf(error);
    const common = { 'cache-control': 'no-store', ...(failure.status === 503 ? { 'retry-after': '5' } : {}) };
    if (wantsJson) return Response.json({ error: failure.kind }, { status: failure.status, headers: common });
    const { html, headers } = builtPage(localizedPath(`/sorry/${failure.kind}`, locale));
    return new Response(html, { status: failure.status, headers: { ...headers, ...common } });
  };
}
