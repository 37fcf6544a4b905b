import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import compression from 'compression';
import sirv from 'sirv';
import { z } from 'zod';
import type { App } from './app.ts';
import { type HeadersOf, openBuiltPages } from './built-pages.ts';
import { keepPages } from './kept-pages.ts';
import { restWhenQuiet } from './rest.ts';
import { securityHeaders } from './security-headers.ts';
import { apologiseWith } from './sorry-pages.ts';

const DIST = new URL('../../dist/', import.meta.url);
const FINISH_WITHIN_MS = 8_000;

export type RunningServer = { readonly port: number; readonly stop: () => Promise<void> };

/** Serves the built site: files first, then the pages made on demand. Errors: rejects when the port can't be had. */
export async function serve(app: App): Promise<RunningServer> {
  const { headersOf, paths } = readStaticHeaders();
  const client = new URL('client/', DIST);
  const serveFile = serveFiles(headersOf);
  const builtPage = openBuiltPages([client, new URL('frames/', DIST)], headersOf);
  const locals = { app, builtPage, apologise: apologiseWith(builtPage) };
  const pages = await loadPages();
  const compress = compression();
  const common = securityHeaders(app.settings.siteUrl);
  const serveKeptPage = keepPages(client, paths, headersOf, common);

  const server = createServer((req, res) => {
    const isForReading = req.method === 'GET' || req.method === 'HEAD';
    if (isForReading && serveKeptPage(req, res)) return;
    for (const [name, value] of common) res.setHeader(name, value);
    // Anybody can send this header; only a proxy of ours is believed.
    if (!app.settings.trustProxy) delete req.headers['x-forwarded-for'];
    const fail = (error: unknown) => failed(app, req, res, error);
    const files = isForReading ? serveFile : skipFiles;
    files(req, res, () =>
      compress(req, res, () => {
        // Each request its own: the middleware writes whose it is, and in which language, into them.
        Promise.resolve(pages(req, res, (error) => (error ? fail(error) : notFound(res, headersOf)), { ...locals })).catch(fail);
      }),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(app.settings.port, app.settings.host, resolve);
  });
  restWhenQuiet(server);
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server listens on no port.');
  return { port: address.port, stop: () => stopGracefully(server) };
}

type Pages = (req: IncomingMessage, res: ServerResponse, next: (error?: unknown) => void, locals: object) => void | Promise<void>;

async function loadPages(): Promise<Pages> {
  process.env['ASTRO_NODE_AUTOSTART'] = 'disabled';
  const entry: { handler: Pages } = await import(new URL('server/entry.mjs', DIST).href);
  return entry.handler;
}

const StaticHeaders = z.array(
  z.object({ pathname: z.string(), headers: z.array(z.object({ key: z.string(), value: z.string() })) }),
);

// A file can only be asked for; whatever else is sent to it is for the pages to refuse.
function skipFiles(_req: IncomingMessage, _res: ServerResponse, next: () => void): void {
  next();
}

/** The prerendered pages that the build made, and their headers. */
function readStaticHeaders(): { readonly headersOf: HeadersOf; readonly paths: readonly string[] } {
  const pages = StaticHeaders.parse(JSON.parse(readFileSync(new URL('_headers.json', DIST), 'utf8')));
  const byPath = new Map(
    pages.map((page) => [page.pathname, Object.fromEntries(page.headers.map(({ key, value }) => [key, value]))]),
  );
  return { headersOf: (path) => byPath.get(path) ?? {}, paths: pages.map((page) => page.pathname) };
}

function serveFiles(headersOf: HeadersOf) {
  return sirv(fileURLToPath(new URL('client', DIST)), {
    brotli: true,
    gzip: true,
    etag: true,
    extensions: ['html'],
    setHeaders(res, pathname) {
      const isHashed = pathname.startsWith('/_astro/');
      res.setHeader('Cache-Control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
      for (const [name, value] of Object.entries(headersOf(pathname.replace(/(.)\/$/, '$1')))) res.setHeader(name, value);
    },
  });
}

function notFound(res: ServerResponse, headersOf: HeadersOf): void {
  const page = new URL('client/404.html', DIST);
  res.writeHead(404, { ...headersOf('/404'), 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' });
  res.end(existsSync(page) ? readFileSync(page) : 'Not found');
}

// The middleware answers for what fails in a page; this is for what fails around it.
function failed(app: App, req: IncomingMessage, res: ServerResponse, error: unknown): void {
  app.log.error({ err: error, url: req.url }, 'request failed');
  if (res.headersSent) return void res.destroy();
  res.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' });
  res.end('Something broke on our side. Nothing that was saved is lost.');
}

/** Takes no new requests, lets those under way end, and gives up waiting after a while. */
function stopGracefully(server: ReturnType<typeof createServer>): Promise<void> {
  return new Promise((resolve) => {
    const deadline = setTimeout(() => server.closeAllConnections(), FINISH_WITHIN_MS);
    server.close(() => {
      clearTimeout(deadline);
      resolve();
    });
    server.closeIdleConnections();
  });
}
