import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keepPages } from '../../../src/server/kept-pages.ts';

const HTML = `<!doctype html><title>A lesson</title>${'<p>Words.</p>'.repeat(200)}`;
const folder = mkdtempSync(join(tmpdir(), 'kept-pages-'));
let server: Server;
let url = '';

beforeAll(async () => {
  writeFileSync(join(folder, 'lesson.html'), HTML);
  writeFileSync(join(folder, 'lesson.html.br'), brotliCompressSync(HTML));
  writeFileSync(join(folder, 'lesson.html.gz'), gzipSync(HTML));
  writeFileSync(join(folder, 'index.html'), 'home');
  const serve = keepPages(
    pathToFileURL(`${folder}/`),
    ['/', '/lesson'],
    (path) => ({ 'Content-Security-Policy': `for ${path}` }),
    [['X-Frame-Options', 'DENY']],
  );
  server = createServer((req, res) => {
    if (!serve(req, res)) res.writeHead(404).end('somebody else’s');
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  const address = server.address();
  url = `http://localhost:${typeof address === 'object' && address ? address.port : 0}`;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

const get = (path: string, headers: Record<string, string> = {}) => fetch(url + path, { headers });

test('a page comes with its own headers and those of every answer', async () => {
  const page = await get('/lesson');
  expect(page.headers.get('content-security-policy')).toBe('for /lesson');
  expect(page.headers.get('x-frame-options')).toBe('DENY');
  expect(page.headers.get('cache-control')).toBe('no-cache');
  expect(await page.text()).toBe(HTML);
});

test.each([
  ['gzip, deflate, br', 'br'],
  ['gzip', 'gzip'],
  ['br;q=0, gzip;q=0.5', 'gzip'],
  ['identity', null],
])('a browser that accepts %s gets %s', async (accepted, encoding) => {
  const page = await get('/lesson', { 'accept-encoding': accepted });
  expect(page.headers.get('content-encoding')).toBe(encoding);
  expect(page.headers.get('vary')).toBe('Accept-Encoding');
  expect(await page.text()).toBe(HTML);
});

test('a page that was too small to compress comes as it is', async () => {
  const page = await get('/?from=mail', { 'accept-encoding': 'br' });
  expect(page.headers.get('content-encoding')).toBeNull();
  expect(await page.text()).toBe('home');
});

test('a browser that holds the page already is told so', async () => {
  const etag = (await get('/lesson', { 'accept-encoding': 'br' })).headers.get('etag') ?? '';
  const again = await get('/lesson', { 'accept-encoding': 'br', 'if-none-match': etag });
  expect(again.status).toBe(304);
  expect(await again.text()).toBe('');
  const inOtherCode = await get('/lesson', { 'accept-encoding': 'gzip', 'if-none-match': etag });
  expect(inOtherCode.status).toBe(200);
});

test('a question for the headers alone gets no body', async () => {
  const page = await fetch(`${url}/lesson`, { method: 'HEAD', headers: { 'accept-encoding': 'identity' } });
  expect(page.headers.get('content-length')).toBe(String(Buffer.byteLength(HTML)));
  expect(await page.text()).toBe('');
});

test('what is no page of the build is left to others, whatever its path climbs to', async () => {
  expect((await get('/learn')).status).toBe(404);
  expect((await get('/%2e%2e/lesson.html')).status).toBe(404);
});
