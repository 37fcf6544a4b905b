import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { glob, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { putContentBesideCode } from './content-beside-code.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const STAMP = `${ROOT}dist/.built-from`;
/** Compiled by the build from `messages/`. */
const MESSAGES = `${ROOT}src/i18n/paraglide`;
const SOURCES = ['src/**/*', 'content/**/*', 'public/**/*', 'db/**/*', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json'];
/** Written by the build itself. */
const MADE_BY_BUILD = new Set(['paraglide', 'project.inlang']);

/** Builds the site unless `dist` was built from exactly these sources and this SITE_URL. */
export async function buildIfChanged(): Promise<void> {
  const now = await fingerprint();
  if (existsSync(MESSAGES) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === now) return;
  console.log('Building the site (the first time, and after its sources changed) …');
  await build();
}

/** Pages, then the search index over them, then compressed copies of it all. Errors: throws when a step fails. */
export async function build(): Promise<void> {
  await run('node_modules/astro/bin/astro.mjs', ['build', '--silent']);
  await takeFramesAway();
  await putContentBesideCode();
  await run('src/features/search/build-index.ts', []);
  await run('src/server/compress.ts', []);
  await run('src/server/bundle.ts', []);
  writeFileSync(STAMP, await fingerprint());
}

/** Frames are pages for the server to put something into, not for anybody to open: they go where no address leads. */
async function takeFramesAway(): Promise<void> {
  const client = `${ROOT}dist/client/`;
  await rm(`${ROOT}dist/frames`, { recursive: true, force: true });
  for await (const path of glob('**/frames/*.html', { cwd: client })) {
    const to = `${ROOT}dist/frames/${path}`;
    await mkdir(dirname(to), { recursive: true });
    await rename(client + path, to);
  }
}

async function fingerprint(): Promise<string> {
  const hash = createHash('sha256')
    .update(process.env['SITE_URL'] ?? '')
    .update(process.versions.node);
  const files: string[] = [];
  for await (const entry of glob(SOURCES, {
    cwd: ROOT,
    withFileTypes: true,
    exclude: (entry) => MADE_BY_BUILD.has(entry.name),
  })) {
    if (entry.isFile()) files.push(`${entry.parentPath}/${entry.name}`);
  }
  for (const file of files.sort()) hash.update(file.slice(ROOT.length)).update(await readFile(file));
  return hash.digest('hex');
}

function run(script: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
    });
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${script} failed; what it says stands above.`))));
  });
}
