import { existsSync, readFileSync } from 'node:fs';

/** A prerendered page as the build left it, with the headers it has to be sent with. */
export type BuiltPage = { readonly html: string; readonly headers: Readonly<Record<string, string>> };

/** The headers that the build wrote for a prerendered path: above all its Content-Security-Policy. */
export type HeadersOf = (path: string) => Readonly<Record<string, string>>;

/** Reads the page of a path such as `/nl/sorry/busy`. Errors: throws when the build made none. */
export type ReadBuiltPage = (path: string) => BuiltPage;

/** Reads each prerendered page once and keeps it. `folders` hold what is served and what is only for the server. */
export function openBuiltPages(folders: readonly URL[], headersOf: HeadersOf): ReadBuiltPage {
  const kept = new Map<string, BuiltPage>();
  return (path) => {
    const page = kept.get(path) ?? { html: readPage(folders, path), headers: { ...headersOf(path), ...HTML } };
    kept.set(path, page);
    return page;
  };
}

const HTML = { 'content-type': 'text/html; charset=utf-8' };

function readPage(folders: readonly URL[], path: string): string {
  const file = folders.map((folder) => new URL(`.${path}.html`, folder)).find((candidate) => existsSync(candidate));
  if (!file) throw new Error(`The build made no page ${path}.`);
  return readFileSync(file, 'utf8');
}
