import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import lighthouse from 'lighthouse';
import { findOrInstallChromium } from '#tests/support/chromium.mjs';
import { forgetData, freePort, startServer } from '#tests/support/server.ts';
import type { Line } from './line.ts';

const PAGES = { home: '/', lesson: '/lessons/job/what-an-smm-manager-does', desk: '/learn' };
const BOUNDS = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 } as const;
/** The desk belongs to one person and tells search engines to stay away, which Lighthouse counts as a fault. */
const WAIVED: Readonly<Record<string, readonly string[]>> = { desk: ['is-crawlable'] };

/** Lighthouse's four scores (mobile preset) of home, lesson and desk. */
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
  const run = await lighthouse(url, {
    port,
    output: 'json',
    logLevel: 'error',
    onlyCategories: Object.keys(BOUNDS),
    skipAudits: [...(WAIVED[name] ?? [])],
  });
  if (!run) throw new Error(`Lighthouse gave no result for ${url}.`);
  return Object.entries(BOUNDS).map(([category, bound]) => {
    const score = Math.round((run.lhr.categories[category]?.score ?? 0) * 100);
    const failed = (run.lhr.categories[category]?.auditRefs ?? [])
      .filter((ref) => ref.weight > 0 && (run.lhr.audits[ref.id]?.score ?? 1) < 0.9)
      .map((ref) => ref.id);
    return {
      what: `Lighthouse ${category}, ${name}`,
      value: String(score),
      baseline: failed.length > 0 ? `lost on ${failed.join(', ')}` : '(Lighthouse’s own scale)',
      bound: `≥ ${bound}`,
      isWithin: score >= bound,
    };
  });
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
