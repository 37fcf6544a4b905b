import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { forgetData, freePort, startServer } from '#tests/support/server.ts';
import { atLeast, type Line } from './line.ts';
import { sideBySide } from './load.ts';

const PATH = '/lessons/job/what-an-smm-manager-does';
const BARE = `
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
const body = readFileSync(process.argv[2]);
createServer((req, res) => {
  res.writeHead(200, { 'Content-Type': 'text/html', 'Content-Encoding': 'br', 'Content-Length': body.length });
  res.end(body);
}).listen(Number(process.argv[3]), 'localhost');
`;

/** A prerendered lesson through the product's server, beside a bare Node server in a process of its own that sends the same bytes. */
export async function benchLessonRequests(): Promise<Line[]> {
  const server = await startServer();
  const headers = { 'accept-encoding': 'br' };
  const body = join(tmpdir(), 'bench-lesson.br');
  const script = join(tmpdir(), 'bench-bare.mjs');
  writeFileSync(body, await rawBytes(server.url + PATH));
  writeFileSync(script, BARE);
  const port = await freePort();
  const bare = spawn(process.execPath, [script, body, String(port)], { stdio: 'inherit' });
  try {
    const { ours, theirs } = await sideBySide({ url: server.url + PATH, headers }, { url: `http://localhost:${port}/`, headers });
    return [atLeast('lesson page', ours, 'bare Node server, same bytes', theirs, 0.4)];
  } finally {
    bare.kill();
    await server.stop();
    forgetData(server);
  }
}

/** The answer as it travels, still compressed. */
async function rawBytes(url: string): Promise<Buffer> {
  const { request } = await import('node:http');
  return new Promise((resolve, reject) => {
    request(url, { headers: { 'accept-encoding': 'br' } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve(Buffer.concat(chunks)));
    })
      .on('error', reject)
      .end();
  });
}
