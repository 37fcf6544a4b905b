import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

export type Theme = 'light' | 'dark';

/** What a theme can spoil. Everything else is the same in both and is looked at once. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** What axe finds on the page as it stands, or in a part of it, a line for each finding. Motion must be reduced. */
export async function findingsOn(page: Page, theme: Theme, part?: string): Promise<string[]> {
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  // Without frames there is nothing to put together in a second page, which takes its time.
  const builder = new AxeBuilder({ page }).setLegacyMode();
  if (part !== undefined) builder.include(part);
  if (theme === 'dark') builder.withRules(RULES_OF_COLOUR);
  const { violations } = await builder.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`);
}

/** Expects axe to find nothing on the page as it stands, light and dark. */
export async function expectNoFindings(page: Page, state: string, part?: string): Promise<void> {
  for (const theme of ['light', 'dark'] as const) expect(await findingsOn(page, theme, part), `${state}, ${theme}`).toEqual([]);
}
