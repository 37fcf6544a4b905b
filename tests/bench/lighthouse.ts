import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import lighthouse from 'lighthouse';
import { findOrInstallChromium } from '#tests/support/chromium.mjs';
import { forgetData, freePort, startServer } from '#tests/support/server.ts';
import { type Line, median } from './line.ts';

const PAGES = { home: '/', lesson: '/lessons/job/what-an-smm-manager-does', desk: '/learn' };
const BOUNDS = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 } as const;
/** The desk belongs to one person and tells search engines to stay away, which Lighthouse counts as a fault. */
const WAIVED: Readonly<Record<string, readonly string[]>> = { desk: ['is-crawlable'] };

/** A machine that does other things as well measures a page too slow now and then: the middle of so many counts. */
const RUNS = 5;

/** Lighthouse's four scores (mobile preset) of home, lesson and desk, each the median of several runs. */
export async function benchLighthouse(): Promise<Line[]> {
  const server = await startServer();
  const port = await freePort();
  const profile = mkdtempSync(join(tmpdir(), 'reachwright-lighthouse-'));
  const chromium = spawn(
    findOrInstallChromium(),
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--remote-debugging-port=${port}`,
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { stdio: 'ignore' },
  );
  try {
    await reachable(`http://localhost:${port}/json/version`);
    const lines: Line[] = [];
    for (const [name, path] of Object.entries(PAGES)) lines.push(...(await scoresOf(name, server.url + path, port)));
    return lines;
  } finally {
    chromium.kill();
    await server.stop();
    forgetData(server);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function scoresOf(name: string, url: string, port: number): Promise<Line[]> {
  const runs: Awaited<ReturnType<typeof scoreOnce>>[] = [];
  for (let i = 0; i < RUNS; i++) runs.push(await scoreOnce(name, url, port));
  return Object.entries(BOUNDS).map(([category, bound]) => {
    const scores = runs.map(({ categories }) => Math.round((categories[category]?.score ?? 0) * 100));
    const score = median(scores);
    const failed = new Set(
      runs.flatMap(({ categories, audits }) =>
        (categories[category]?.auditRefs ?? [])
          .filter((ref) => ref.weight > 0 && (audits[ref.id]?.score ?? 1) < 0.9)
          .map((ref) => ref.id),
      ),
    );
    const spread = `${Math.min(...scores)}–${Math.max(...scores)} in ${RUNS} runs`;
    return {
      what: `Lighthouse ${category}, ${name}`,
      value: String(score),
      baseline: failed.size > 0 ? `${spread}, lost on ${[...failed].join(', ')}` : spread,
      bound: `≥ ${bound}`,
      isWithin: score >= bound,
    };
  });
}

async function scoreOnce(name: string, url: string, port: number) {
  const run = await lighthouse(url, {
    port,
    output: 'json',
    logLevel: 'error',
    onlyCategories: Object.keys(BOUNDS),
    skipAudits: [...(WAIVED[name] ?? [])],
  });
  if (!run) throw new Error(`Lighthouse gave no result for ${url}.`);
  return run.lhr;
}

async function reachable(url: string): Promise<void> {
  for (;;) {
    try {
      await fetch(url);
      return;
    } catch {
      await new Promise((done) => setTimeout(done, 100)); // Chromium is still starting
    }
  }
}
