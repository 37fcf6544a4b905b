import { expect, type Page } from '@playwright/test';

/** Reads a lesson as a person does: down the page, a stop at each section long enough to count. */
export async function readToTheEnd(page: Page): Promise<void> {
  const sections = await page.locator('.toc li').count();
  for (const heading of await page.locator('.prose h2').all()) {
    // To the top, as its link leads: at the middle of the screen, what is laid out above it later would push it away.
    await heading.evaluate((node) => node.scrollIntoView());
    await expect(heading).toBeInViewport();
  }
  await expect(async () => {
    for (const heading of await page.locator('.prose h2').all()) await heading.evaluate((node) => node.scrollIntoView());
    await page.locator('.standing').scrollIntoViewIfNeeded();
    for (const block of await page.locator('.prose > *').all())
      await block.evaluate((node) => node.scrollIntoView({ block: 'center' }));
    expect(await page.locator('.toc .tick:not([hidden])').count()).toBe(sections);
  }).toPass({ timeout: 60_000, intervals: [500] });
}
