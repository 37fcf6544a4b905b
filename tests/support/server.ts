import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

/** The real server in a process of its own, on a free port and a data folder of its own. */
export type TestServer = {
  readonly url: string;
  readonly dataDir: string;
  readonly pid: number;
  /** All that it has printed so far. */
  readonly output: () => string;
  /** Ends it at once, as a power cut would. */
  readonly kill: () => Promise<void>;
  /** Asks it to end; resolves with its exit code. */
  readonly stop: () => Promise<number | null>;
};

export type TestServerOptions = {
  readonly dataDir?: string;
  readonly port?: number;
  readonly env?: Readonly<Record<string, string>>;
  /** Largest file the process may write, in bytes: a full disk that needs no root. */
  readonly largestFileBytes?: number;
};

/** Starts the server and resolves when it answers. Errors: rejects with what it printed when it ends before that. */
export async function startServer(options: TestServerOptions = {}): Promise<TestServer> {
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'reachwright-test-'));
  const port = options.port ?? (await freePort());
  const url = `http://localhost:${port}`;
  const start = [process.execPath, join(ROOT, 'src/server/start.mjs')];
  // ulimit counts blocks of 1024 bytes in bash.
  const limited =
    options.largestFileBytes === undefined
      ? start
      : ['bash', '-c', `ulimit -f ${Math.ceil(options.largestFileBytes / 1024)}; exec "$@"`, 'bash', ...start];
  const [command = '', ...args] = limited;
  const child = spawn(command, args, {
    cwd: ROOT,
    env: { ...process.env, PORT: String(port), DATA_DIR: dataDir, SITE_URL: '', LOG_LEVEL: 'warn', ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const ended = new Promise<number | null>((done) => child.on('exit', (code) => done(code)));
  await Promise.race([
    answers(url),
    ended.then((code) => Promise.reject(new Error(`The server ended with ${code}:\n${printed}`))),
  ]);
  return {
    url,
    dataDir,
    pid: child.pid ?? 0,
    output: () => printed,
    kill: () => end(child, ended, 'SIGKILL').then(() => undefined),
    stop: () => end(child, ended, 'SIGTERM'),
  };
}

/** Removes a server's data folder. */
export function forgetData(server: TestServer): void {
  rmSync(server.dataDir, { recursive: true, force: true });
}

function end(child: ChildProcess, ended: Promise<number | null>, signal: NodeJS.Signals): Promise<number | null> {
  child.kill(signal);
  return ended;
}

async function answers(url: string): Promise<void> {
  for (;;) {
    try {
      await fetch(url);
      return;
    } catch {
      await new Promise((done) => setTimeout(done, 50)); // not listening yet: ask again
    }
  }
}

/** A port that nobody listens on just now. */
export function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.on('error', fail);
    probe.listen(0, 'localhost', () => {
      const address = probe.address();
      probe.close(() => (typeof address === 'object' && address ? done(address.port) : fail(new Error('No port.'))));
    });
  });
}
