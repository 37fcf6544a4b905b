import { globSync } from 'node:fs';
import { resolve } from 'node:path';

const CLIENT = resolve(import.meta.dirname, '../../dist/client');

/**
 * Every prerendered page's address. The desk of a run is the same page for every client, and empty until a run is begun
 * (see sandbox.spec.ts): one stands for all.
 */
export function prerenderedPages(): string[] {
  return globSync('**/*.html', { cwd: CLIENT })
    .map((file) => `/${file.replace(/\.html$/, '').replace(/(^|\/)index$/, '')}`)
    .filter((path) => !/sandbox\/\w+\/run$/.test(path) || path.includes('bakery'))
    .sort();
}

/** Pages made on demand that anybody may open. */
export const OPEN_PAGES = [
  '/learn',
  '/nl/learn',
  '/lessons',
  '/nl/lessons',
  '/search',
  '/search?q=reach',
  '/nl/search?q=bereik',
  '/account',
  '/nl/account',
  '/exams',
  '/nl/exams',
  '/exams/strategy',
  '/nl/exams/strategy',
  '/certificates',
  '/nl/certificates',
  '/verify',
  '/nl/verify',
  '/join',
  '/nl/join',
];
