import { fileURLToPath } from 'node:url';
import { buildIfChanged } from './build.ts';
import { explain } from './explain.ts';
import { readSettings } from './settings.ts';

const PACKED_SERVER = new URL('../../dist/app/serve.mjs', import.meta.url);

/** `npm start`. The build comes first: it makes, among others, the packed server that is then run. */
async function main(): Promise<void> {
  readSettings(process.env); // what is wrong with them is said before a minute's build, not after it
  await buildIfChanged();
  beginAnew(fileURLToPath(PACKED_SERVER));
  await import(PACKED_SERVER.href);
}

/**
 * Replaces this process by the packed server, under the same id, so that nothing of the build stays in its memory; on Linux
 * also because glibc gives threads heaps of their own, which then lie half empty, and reads the setting against it once.
 * Together 30 MB less at rest. Returns where a process can't be replaced (Windows): then the server only takes more memory.
 */
function beginAnew(script: string): void {
  if (process.platform === 'win32') return;
  process.execve?.(process.execPath, [process.execPath, ...process.execArgv, script], { MALLOC_ARENA_MAX: '2', ...process.env });
}

main().catch((error: unknown) => {
  console.error(explain(error));
  process.exit(1);
});
