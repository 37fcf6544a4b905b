import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import compression from 'compression';
import sirv from 'sirv';
import { z } from 'zod';
import type { App } from './app.ts';
import { explainToVisitor } from './explain.ts';
import { securityHeaders } from './security-headers.ts';

const DIST = new URL('../../dist/', import.meta.url);
const FINISH_WITHIN_MS = 8_000;

export type RunningServer = { readonly port: number; readonly stop: () => Promise<void> };

/** Serves the built site: files first, then the pages made on demand. Errors: rejects when the port can't be had. */
export async function serve(app: App): Promise<RunningServer> {
  const files = serveFiles(app);
  const pages = await loadPages();
  const compress = compression();
  const common = securityHeaders(app.settings.siteUrl);

  const server = createServer((req, res) => {
    for (const [name, value] of common) res.setHeader(name, value);
    const fail = (error: unknown) => failed(app, req, res, error);
    files(req, res, () =>
      compress(req, res, () => {
        Promise.resolve(pages(req, res, (error) => (error ? fail(error) : notFound(res)), { app })).catch(fail);
      }),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(app.settings.port, app.settings.host, resolve);
  });
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

function serveFiles(app: App) {
  const policies = new Map(
    StaticHeaders.parse(JSON.parse(readFileSync(new URL('_headers.json', DIST), 'utf8'))).map((page) => [
      page.pathname,
      page.headers,
    ]),
  );
  return sirv(fileURLToPath(new URL('client', DIST)), {
    brotli: true,
    gzip: true,
    etag: true,
    extensions: ['html'],
    setHeaders(res, pathname) {
      const isHashed = pathname.startsWith('/_astro/');
      res.setHeader('Cache-Control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
      for (const { key, value } of policies.get(pathname.replace(/(.)\/$/, '$1')) ?? []) res.setHeader(key, value);
      app.log.trace({ pathname }, 'file');
    },
  });
}

function notFound(res: ServerResponse): void {
  const page = new URL('client/404.html', DIST);
  res.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' });
  res.end(existsSync(page) ? readFileSync(page) : 'Not found');
}

function failed(app: App, req: IncomingMessage, res: ServerResponse, error: unknown): void {
  app.log.error({ err: error, url: req.url }, 'request failed');
  if (res.headersSent) return void res.destroy();
  const { status, title, advice } = explainToVisitor(error);
  const wantsJson = req.headers.accept?.includes('application/json') || req.url?.startsWith('/api/');
  res.writeHead(status, {
    'Content-Type': wantsJson ? 'application/json' : 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
  });
  res.end(
    wantsJson
      ? JSON.stringify({ error: title, advice })
      : `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><h1>${title}</h1><p>${advice}</p><p><a href="/">Home</a></p></html>`,
  );
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
