import { expect, test } from '@playwright/test';
import { findingsOn, type Theme } from './axe.ts';
import { OPEN_PAGES, prerenderedPages } from './pages.ts';

const SIZES = [
  { name: 'phone', width: 390, height: 844 },
  { name: 'desktop', width: 1280, height: 900 },
];
const PAGES = [...prerenderedPages(), ...OPEN_PAGES];

test.use({ trace: 'off' }); // a record of every step costs more than the step
test.setTimeout(180_000);

for (const path of PAGES) {
  test(`axe finds nothing on ${path}, light and dark, phone and desktop`, async ({ page }) => {
    const errors: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(path);
    await expect(page.locator('html')).toHaveAttribute('lang', isDutch(path) ? 'nl' : 'en');
    for (const { name, width, height } of SIZES) {
      await page.setViewportSize({ width, height });
      for (const theme of themesFor(path, name)) expect(await findingsOn(page, theme), `${name} ${theme}`).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(overflow, `${name}: the page is wider than the screen`).toBeLessThanOrEqual(0);
    }
    expect(errors.filter((text) => !/404 \(Not Found\)/.test(text) || path !== '/404')).toEqual([]);
  });
}

/** Dutch pages are the English ones with longer words: each theme once, in one of the sizes, saves a third of the time. */
function themesFor(path: string, size: string): Theme[] {
  if (!isDutch(path)) return ['light', 'dark'];
  return size === 'phone' ? ['light'] : ['dark'];
}

function isDutch(path: string): boolean {
  return /^\/nl(\/|\?|$)/.test(path);
}
