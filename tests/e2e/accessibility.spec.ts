import { test as base, expect, type Page } from '@playwright/test';
import { findingsOn, type Theme } from './axe.ts';
import { OPEN_PAGES, prerenderedPages } from './pages.ts';
import { expectNoOverflow } from './overflow.ts';

const SIZES = [
  { name: 'phone', width: 390, height: 844 },
  { name: 'desktop', width: 1280, height: 900 },
];
const PAGES = [...prerenderedPages(), ...OPEN_PAGES];

/** A page that goes from address to address, emptied of all that the one before left; and what its console says. */
type Visitor = { readonly page: Page; readonly visit: (path: string) => Promise<void>; readonly errors: string[] };

/** One for each worker: a browser that has opened a page of the site opens the next in half the time. */
const test = base.extend<object, { visitor: Visitor }>({
  visitor: [
    async ({ browser }, use, { project }) => {
      const { baseURL = '', locale = 'en-GB' } = project.use;
      const page = await browser.newPage({ baseURL, locale });
      const session = await page.context().newCDPSession(page);
      const errors: string[] = [];
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      page.on('pageerror', (error) => errors.push(error.message));
      const visit = async (path: string) => {
        await page.goto('about:blank');
        await page.context().clearCookies();
        await session.send('Storage.clearDataForOrigin', { origin: baseURL, storageTypes: 'all' });
        errors.length = 0;
        await page.goto(path);
      };
      await use({ page, visit, errors });
      await page.close();
    },
    { scope: 'worker' },
  ],
});

test.use({ trace: 'off' }); // a record of every step costs more than the step
test.setTimeout(180_000);

test('axe, as it is asked here, finds what is planted: a picture without words, and grey on grey in either theme', async ({
  page,
}) => {
  await page.goto('/search');
  await page.evaluate(() => {
    const picture = document.createElement('img');
    const words = Object.assign(document.createElement('p'), { textContent: 'Hardly to be read' });
    words.style.color = '#777';
    words.style.background = '#888';
    document.querySelector('main')?.append(picture, words);
  });
  expect(await findingsOn(page, 'light')).toEqual([expect.stringMatching(/^color-contrast: /), 'image-alt: img']);
  expect(await findingsOn(page, 'dark')).toEqual([expect.stringMatching(/^color-contrast: /)]);
});

for (const path of PAGES) {
  test(`axe finds nothing on ${path}, light and dark, phone and desktop`, async ({ visitor }) => {
    const { page, visit, errors } = visitor;
    await visit(path);
    await expect(page.locator('html')).toHaveAttribute('lang', isDutch(path) ? 'nl' : 'en');
    for (const { name, width, height } of SIZES) {
      await page.setViewportSize({ width, height });
      for (const theme of themesFor(path, name)) expect(await findingsOn(page, theme), `${name} ${theme}`).toEqual([]);
      await expectNoOverflow(page, name);
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
