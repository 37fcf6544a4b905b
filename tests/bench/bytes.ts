import { globSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { atMost, type Line } from './line.ts';

const CLIENT = resolve(import.meta.dirname, '../../dist/client');
const KIB = 1024;
/** Starlight 0.36 with the same lesson's text on this kind of machine, compressed, without fonts and pictures. */
const STARLIGHT_KIB = 50.9;

type Weight = { readonly html: number; readonly css: number; readonly js: number; readonly fonts: number };

/** What the first load of each page weighs, compressed as the server sends it. */
export async function benchBytes(): Promise<Line[]> {
  const lessons = globSync('lessons/*/*.html', { cwd: CLIENT }).sort();
  const weights = lessons.map((page) => ({ page, ...weigh(page) }));
  const heaviest = weights.reduce((a, b) => (total(a) > total(b) ? a : b));
  const home = weigh('index.html');
  return [
    atMost(
      `heaviest lesson (${heaviest.page.replace('.html', '')}), first load`,
      total(heaviest) / KIB,
      'KiB',
      45,
      `Starlight, same text: ${STARLIGHT_KIB} KiB`,
    ),
    atMost('… of it HTML', heaviest.html / KIB, 'KiB', 45, '(part of the above)'),
    atMost('… of it CSS', heaviest.css / KIB, 'KiB', 45, '(part of the above)'),
    atMost(
      'heaviest JavaScript of a lesson',
      Math.max(...weights.map((weight) => weight.js)) / KIB,
      'KiB',
      15,
      'Starlight: 31 KiB',
    ),
    atMost('fonts, all that a lesson can ask for', fontBytes() / KIB, 'KiB', 70, '(bound of the issue)'),
    atMost('home page, first load', total(home) / KIB, 'KiB', 45, 'Starlight’s lesson: 50.9 KiB'),
  ];
}

function total({ html, css, js }: Weight): number {
  return html + css + js;
}

function weigh(page: string): Weight {
  const html = readFileSync(`${CLIENT}/${page}`, 'utf8');
  const hrefs = (pattern: RegExp) => [...new Set([...html.matchAll(pattern)].map((match) => match[1] ?? ''))];
  const scripts = reachable(hrefs(/<script[^>]+src="([^"]+)"/g));
  return {
    html: compressed(page),
    css: sum(hrefs(/<link rel="stylesheet" href="([^"]+)"/g)),
    js: sum([...scripts]),
    fonts: sum(hrefs(/<link rel="preload" href="([^"]+\.woff2)"/g)),
  };
}

/** The scripts, and what they import statically. */
function reachable(entries: readonly string[], seen = new Set<string>()): Set<string> {
  for (const entry of entries) {
    if (seen.has(entry)) continue;
    seen.add(entry);
    const source = readFileSync(CLIENT + entry, 'utf8');
    const imports = [...source.matchAll(/(?:import|from)\s*"(\.\/[^"]+\.js)"/g)].map(
      (match) => new URL(match[1] ?? '', `http://x${entry}`).pathname,
    );
    reachable(imports, seen);
  }
  return seen;
}

function sum(paths: readonly string[]): number {
  return paths.reduce((bytes, path) => bytes + compressed(path), 0);
}

function compressed(path: string): number {
  const file = `${CLIENT}/${path}`;
  if (file.endsWith('.woff2')) return statSync(file).size;
  return statSync(`${file}.br`, { throwIfNoEntry: false })?.size ?? brotliCompressSync(readFileSync(file)).length;
}

function fontBytes(): number {
  return globSync('_astro/*.woff2', { cwd: CLIENT }).reduce((bytes, path) => bytes + statSync(`${CLIENT}/${path}`).size, 0);
}
