import { expect, test } from '@playwright/test';

/** Slow enough for a page's body to be there first. */
const STYLES_LATE_MS = 40;

test('a page fades into the next, also when its styles come late, and nothing is complained of', async ({ page }) => {
  const errors: string[] = [];
  const faded: boolean[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.exposeFunction('tell', (isFading: boolean) => faded.push(isFading));
  await page.addInitScript('addEventListener("pagereveal", (event) => tell(event.viewTransition !== null))');
  await page.route('**/_astro/*.css', async (route) => {
    await new Promise((done) => setTimeout(done, STYLES_LATE_MS));
    await route.continue();
  });

  await page.goto('/');
  for (const path of ['/lessons', '/exercises', '/glossary', '/sandbox', '/lessons', '/exercises', '/glossary', '/sandbox']) {
    await page.locator(`header a[href="${path}"]`).first().dispatchEvent('click');
    await page.waitForURL(`**${path}`);
  }
  await expect.poll(() => faded).toEqual([false, ...Array<boolean>(8).fill(true)]);
  expect(errors).toEqual([]);
});

test('who asked for less motion gets the next page at once', async ({ page }) => {
  const faded: boolean[] = [];
  await page.exposeFunction('tell', (isFading: boolean) => faded.push(isFading));
  await page.addInitScript('addEventListener("pagereveal", (event) => tell(event.viewTransition !== null))');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/');
  await page.locator('header a[href="/lessons"]').first().dispatchEvent('click');
  await page.waitForURL('**/lessons');
  await expect.poll(() => faded).toEqual([false, false]);
});
