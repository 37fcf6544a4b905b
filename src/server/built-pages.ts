import { readFileSync } from 'node:fs';

/** A prerendered page as the build left it, with the headers it has to be sent with. */
export type BuiltPage = { readonly html: string; readonly headers: Readonly<Record<string, string>> };

/** The headers that the build wrote for a prerendered path: above all its Content-Security-Policy. */
export type HeadersOf = (path: string) => Readonly<Record<string, string>>;

/** Reads the page of a path such as `/nl/sorry/busy`. Errors: throws when the build made none. */
export type ReadBuiltPage = (path: string) => BuiltPage;

/** Reads each prerendered page once and keeps it. */
export function openBuiltPages(client: URL, headersOf: HeadersOf): ReadBuiltPage {
  const kept = new Map<string, BuiltPage>();
  return (path) => {
    const page = kept.get(path) ?? {
      html: readFileSync(new URL(`.${path}.html`, client), 'utf8'),
      headers: { ...headersOf(path), 'content-type': 'text/html; charset=utf-8' },
    };
    kept.set(path, page);
    return page;
  };
}
