import { expect, type Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';

declare global {
  // What axe's source puts into the page.
  var axe: typeof import('axe-core');
}

export type Theme = 'light' | 'dark';

/** What a theme can spoil. Everything else is the same in both and is looked at once. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** What axe finds on the page as it stands, or in a part of it, a line for each finding. Motion must be reduced. */
export async function findingsOn(page: Page, theme: Theme, part?: string): Promise<string[]> {
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  // Reading axe takes longer than running it, so a page reads it once; nor is what passed written down.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const options: RunOptions = { resultTypes: ['violations'], ...(theme === 'dark' ? { runOnly: RULES_OF_COLOUR } : {}) };
  return page.evaluate(
    async ({ within, options }) => {
      const { violations } = await globalThis.axe.run(within ?? document, options);
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`);
    },
    { within: part ?? null, options },
  );
}

/** Expects axe to find nothing on the page as it stands, light and dark. */
export async function expectNoFindings(page: Page, state: string, part?: string): Promise<void> {
  for (const theme of ['light', 'dark'] as const) expect(await findingsOn(page, theme, part), `${state}, ${theme}`).toEqual([]);
}
