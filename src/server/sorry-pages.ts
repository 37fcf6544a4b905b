import { readFileSync } from 'node:fs';
import type { Locale } from '#i18n/locale.ts';
import { type Failure, failureOf } from './failures.ts';

/** Answers a failed request: a page for people, a word for scripts. `headers` are those that the page was built with. */
export type Apologise = (error: unknown, request: { readonly wantsJson: boolean; readonly locale: Locale }) => Response;

/** Reads the prerendered pages of `src/pages/[...locale]/sorry` once. `headersOf` gives the headers of a prerendered path. */
export function loadSorryPages(client: URL, headersOf: (path: string) => Readonly<Record<string, string>>): Apologise {
  const kept = new Map<string, string>();
  const pageOf = (path: string) => {
    const html = kept.get(path) ?? readFileSync(new URL(`.${path}.html`, client), 'utf8');
    kept.set(path, html);
    return html;
  };
  return (error, { wantsJson, locale }) => {
    const failure: Failure = failureOf(error);
    const common = { 'cache-control': 'no-store', ...(failure.status === 503 ? { 'retry-after': '5' } : {}) };
    if (wantsJson) return Response.json({ error: failure.kind }, { status: failure.status, headers: common });
    const path = `${locale === 'en' ? '' : `/${locale}`}/sorry/${failure.kind}`;
    return new Response(pageOf(path), {
      status: failure.status,
      headers: { ...headersOf(path), ...common, 'content-type': 'text/html; charset=utf-8' },
    });
  };
}
