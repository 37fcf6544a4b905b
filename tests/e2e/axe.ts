import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type { RunOptions } from 'axe-core';

declare global {
  // What axe's source puts into the page.
  var axe: typeof import('axe-core');
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export type Theme = 'light' | 'dark';

/** What a theme can spoil. Everything else is the same in both and is looked at once. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** What axe finds on the page as it stands, or in a part of it, a line for each finding. Motion must be reduced. */
export async function findingsOn(page: Page, theme: Theme, part?: string): Promise<string[]> {
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  // What passed is not written down: it takes time.
  const options: RunOptions = { resultTypes: ['violations'], ...(theme === 'dark' ? { runOnly: RULES_OF_COLOUR } : {}) };
  await bringAxe(page);
  return page.evaluate(
    async ({ within, options }) => {
      const { violations } = await globalThis.axe.run(within ?? document, options);
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`);
    },
    { within: part ?? null, options },
  );
}

/** Reading axe takes longer than running it: a page reads it once, and by the short way, which takes half as long. */
async function bringAxe(page: Page): Promise<void> {
  if (await page.evaluate(() => 'axe' in globalThis)) return;
  const session = await page.context().newCDPSession(page);
  const { exceptionDetails } = await session.send('Runtime.evaluate', { expression: AXE });
  await session.detach();
  expect(exceptionDetails).toBeUndefined();
}

/** Expects axe to find nothing on the page as it stands, light and dark. */
export async function expectNoFindings(page: Page, state: string, part?: string): Promise<void> {
  for (const theme of ['light', 'dark'] as const) expect(await findingsOn(page, theme, part), `${state}, ${theme}`).toEqual([]);
}
