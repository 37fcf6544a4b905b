// @ts-check
// Plain JavaScript, because any Node from 20 on must be able to begin here. The product itself needs a newer Node;
// on Linux npm has installed one, and this file hands over to it.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const LEAST_MAJOR = 22;
const LEAST_MINOR = 18;
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const isNewEnough = major > LEAST_MAJOR || (major === LEAST_MAJOR && minor >= LEAST_MINOR);

// From wherever it is started: paths such as `data` and `db/migrations` are the project's.
process.chdir(fileURLToPath(new URL('../../', import.meta.url)));

if (isNewEnough) {
  await import('./main.ts');
} else {
  const newer = fileURLToPath(new URL('../../node_modules/.bin/node', import.meta.url));
  if (!existsSync(newer)) {
    console.error(
      `Reachwright needs Node ${LEAST_MAJOR}.${LEAST_MINOR} or newer and this is ${process.versions.node}. On Linux, "npm ci" brings one along (was it run with --omit=optional?); elsewhere install Node 24 from nodejs.org.`,
    );
    process.exit(1);
  }
  const child = spawn(newer, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}
