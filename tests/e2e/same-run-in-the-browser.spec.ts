/** Property 2 of the simulation: the same run comes to the same last bit in Node, Chromium and Firefox. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { readScenarioFolder } from '#features/sandbox/scenarios/read-folder.ts';
import { bundleScript } from '#tests/support/bundle.ts';
import { type Came, playSameRun, type SameRun } from '#tests/support/same-run/run.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const CLIENT = 'bakery';
const SECONDS_TO_PLAY = 120;

/** What the run is played from, as it comes through JSON: both sides get the same. */
async function readRun(): Promise<SameRun> {
  const { texts: _, plays, ...scenario } = await readScenarioFolder(pathToFileURL(`${ROOT}/`), CLIENT);
  return structuredClone({ scenario, plays, seed: 7 });
}

// One after another, so that Node plays it once.
test.describe.configure({ mode: 'default' });

let run: SameRun;
let script: string;
let inNode: Came;

test.beforeAll(async () => {
  run = await readRun();
  script = await bundleScript('tests/support/same-run/in-browser.ts', 'sameRun');
  inNode = playSameRun(run);
});

test('the run in Node has in it what can differ', () => {
  expect(inNode.digest).toMatch(/^[0-9a-f]{16}$/);
  expect(inNode.posts).toBeGreaterThan(100);
  expect(inNode.messages).toBeGreaterThan(50);
  expect(inNode.orders).toBeGreaterThan(100);
});

test('Chromium comes to the same as Node', async ({ page }) => {
  test.setTimeout(SECONDS_TO_PLAY * 1000);
  await page.goto('about:blank');
  await page.addScriptTag({ content: script });
  expect(await page.evaluate((given) => globalThis.reachwrightSameRun(given), run)).toEqual(inNode);
});

const FIREFOX = [process.env['FIREFOX_PATH'], '/usr/bin/firefox-esr', '/usr/bin/firefox'].find(
  (path) => path !== undefined && path !== '' && existsSync(path),
);

test('Firefox comes to the same as Node', async () => {
  const why = 'No Firefox on this machine: install firefox-esr, or say where it is with FIREFOX_PATH.';
  if (FIREFOX === undefined) test.info().annotations.push({ type: 'not checked', description: why });
  test.skip(FIREFOX === undefined, why);
  test.setTimeout(SECONDS_TO_PLAY * 1000);
  expect(await playByItself(FIREFOX ?? '', (profile) => ['--headless', '--no-remote', '--profile', profile])).toEqual(inNode);
});

/**
 * Opens a page that plays and sends home what came of it. Playwright drives only a Firefox of its own making; this is
 * the one that people have.
 */
async function playByItself(browser: string, options: (profile: string) => string[]): Promise<unknown> {
  const profile = mkdtempSync(join(tmpdir(), 'reachwright-same-run-'));
  const { promise, resolve: say } = Promise.withResolvers<unknown>();
  const home = createServer((request, response) => {
    if (request.method === 'POST') {
      let body = '';
      request.on('data', (part: Buffer) => (body += part.toString()));
      request.on('end', () => {
        response.end();
        say(JSON.parse(body));
      });
    } else if (request.url === '/run.js') response.setHeader('content-type', 'text/javascript').end(script);
    else if (request.url === '/run.json') response.end(JSON.stringify(run));
    else response.setHeader('content-type', 'text/html').end(PAGE);
  });
  await new Promise<void>((open) => home.listen(0, '127.0.0.1', open));
  const address = home.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const child = spawn(browser, [...options(profile), `http://127.0.0.1:${String(port)}/`], { stdio: 'ignore' });
  const ended = new Promise<void>((done) => child.on('exit', () => done()));
  try {
    return await Promise.race([promise, ended.then(() => 'The browser ended without an answer.')]);
  } finally {
    child.kill();
    await ended;
    home.closeAllConnections();
    home.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

const PAGE = `<!doctype html><title>Same run</title><script src="/run.js"></script><script type="module">
const send = (came) => fetch('/came', { method: 'POST', body: JSON.stringify(came) });
try {
  await send(reachwrightSameRun(await (await fetch('/run.json')).json()));
} catch (error) {
  await send(String(error));
}
</script>`;
