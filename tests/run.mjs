// @ts-check
// `npm test`: checks, unit tests, journeys in a real browser; fast ones first. Stops at the first that fails.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findOrInstallChromium } from './support/chromium.mjs';

const REPORTS = 'test-results';
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

/** @param {string} title @param {string} command @param {string[]} args @param {Record<string, string>} [env] */
function step(title, command, args, env = {}) {
  const began = Date.now();
  console.log(`\n── ${title}`);
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, TZ: 'UTC', ...env },
  });
  console.log(`── ${title}: ${status === 0 ? 'fine' : 'failed'} after ${Math.round((Date.now() - began) / 1000)} s`);
  if (status !== 0) {
    console.log('0 passed, 1 failed');
    process.exit(status ?? 1);
  }
}

step('check', 'npm', ['run', 'check', '--silent']);
/** @param {string} name */
const reporters = (name) => ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORTS}/${name}.json`];
step('unit tests', 'npx', ['vitest', 'run', ...reporters('unit')]);
step('lessons drawn', 'npx', ['vitest', 'run', '--config', 'tests/drawn/vitest.config.ts', ...reporters('drawn')]);
const chromium = findOrInstallChromium();
step('journeys', 'npx', ['playwright', 'test'], { CHROMIUM_PATH: chromium });

/** @param {string} name */
const read = (name) => JSON.parse(readFileSync(`${REPORTS}/${name}.json`, 'utf8'));
const [unit, drawn, journeys] = ['unit', 'drawn', 'journeys'].map(read);
const passed = unit.numPassedTests + drawn.numPassedTests + journeys.stats.expected;
const failed = unit.numFailedTests + drawn.numFailedTests + journeys.stats.unexpected;
const skipped = unit.numPendingTests + drawn.numPendingTests + journeys.stats.skipped;
if (skipped > 0) console.log(`\n${skipped} skipped`);
console.log(`\n${passed} passed, ${failed} failed`);
