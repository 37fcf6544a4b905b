import { globSync } from 'node:fs';
import { resolve } from 'node:path';

const CLIENT = resolve(import.meta.dirname, '../../dist/client');

/** Every prerendered page's address. */
export function prerenderedPages(): string[] {
  return globSync('**/*.html', { cwd: CLIENT })
    .map((file) => `/${file.replace(/\.html$/, '').replace(/(^|\/)index$/, '')}`)
    .sort();
}

/** Pages made on demand that anybody may open. */
export const OPEN_PAGES = ['/learn', '/nl/learn', '/search', '/search?q=reach', '/nl/search?q=bereik', '/account', '/nl/account'];
