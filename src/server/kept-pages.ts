import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { HeadersOf } from './built-pages.ts';

type Encoding = 'br' | 'gzip' | 'identity';
/** A page in one encoding, ready to be sent. `head` is name, value, name, value …: Node takes it as it is. */
type KeptPage = { readonly body: Buffer; readonly etag: string; readonly head: string[] };

const SUFFIX: Readonly<Record<Encoding, string>> = { br: '.br', gzip: '.gz', identity: '' };

/** Answers a request for a prerendered page; false when it is for something else. */
export type ServeKeptPage = (req: IncomingMessage, res: ServerResponse) => boolean;

/**
 * Serves the pages of `paths` from memory, where each stays from when it is first asked for. A static file server opens
 * and reads a file for every request and sets header after header, which took most of the time of a lesson.
 * `common` are the headers of every answer.
 */
export function keepPages(
  client: URL,
  paths: readonly string[],
  headersOf: HeadersOf,
  common: readonly (readonly [string, string])[],
): ServeKeptPage {
  const pages = new Set(paths.filter((path) => existsSync(fileOf(client, path))));
  const kept = new Map<string, KeptPage>();
  const pageOf = (path: string, encoding: Encoding) => {
    const key = `${encoding} ${path}`;
    const page = kept.get(key) ?? readPage(client, path, encoding, [...common, ...Object.entries(headersOf(path))]);
    kept.set(key, page);
    return page;
  };
  return (req, res) => {
    const path = (req.url ?? '').split('?', 1)[0] ?? '';
    if (!pages.has(path)) return false;
    send(req, res, pageOf(path, encodingFor(req.headers['accept-encoding'] ?? '')));
    return true;
  };
}

function send(req: IncomingMessage, res: ServerResponse, { body, etag, head }: KeptPage): void {
  if (req.headers['if-none-match'] === etag) {
    res.writeHead(304, head);
    res.end();
    return;
  }
  res.writeHead(200, [...head, 'Content-Length', String(body.length)]);
  res.end(req.method === 'HEAD' ? undefined : body);
}

function encodingFor(accepted: string): Encoding {
  const names = accepted.split(',').filter((name) => !/;\s*q=0(\.0*)?\s*$/.test(name));
  const has = (encoding: Encoding) => names.some((name) => name.trim().split(';', 1)[0] === encoding);
  return has('br') ? 'br' : has('gzip') ? 'gzip' : 'identity';
}

const fileOf = (client: URL, path: string): URL => new URL(`.${path === '/' ? '/index' : path}.html`, client);

function readPage(client: URL, path: string, wanted: Encoding, headers: readonly (readonly [string, string])[]): KeptPage {
  const file = fileOf(client, path);
  // The build compresses what is worth it.
  const encoding = existsSync(new URL(file.href + SUFFIX[wanted])) ? wanted : 'identity';
  const body = readFileSync(new URL(file.href + SUFFIX[encoding]));
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const own: readonly (readonly [string, string])[] = [
    ['Content-Type', 'text/html; charset=utf-8'],
    ['Cache-Control', 'no-cache'],
    ['ETag', etag],
    ['Vary', 'Accept-Encoding'],
    ...(encoding === 'identity' ? [] : ([['Content-Encoding', encoding]] as const)),
  ];
  return { body, etag, head: [...headers, ...own].flat() };
}
