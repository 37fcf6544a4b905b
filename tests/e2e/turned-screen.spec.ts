import { expect, type Locator, test } from '@playwright/test';
import { expectNoOverflow } from './overflow.ts';

// What is held back until it is come to (`content-visibility: auto`) remembers the size that it had. Once it has been
// drawn wide, it must not hold its page open when the screen turns.
const HELD_BACK = ['/', '/lessons/job/what-an-smm-manager-does', '/lessons/analytics/numbers-that-matter'];

for (const path of HELD_BACK) {
  test(`${path} follows a screen that turns, on a machine that is never idle`, async ({ page }) => {
    await page.addInitScript(() => {
      window.requestIdleCallback = () => 0;
    });
    await page.goto(path);
    for (const end of ['contentinfo', 'banner'] as const) await comeTo(page.getByRole(end));
    await page.setViewportSize({ width: 390, height: 844 });
    await page.evaluate(nextFrame);
    await expectNoOverflow(page, 'turned');
  });
}

test('a link to a section still leads there once all that stands above it is laid out', async ({ page }) => {
  await page.goto('/lessons/job/what-an-smm-manager-does#three-sources-three-weeks');
  await expect(page.locator('article[data-whole]')).toBeAttached();
  await page.evaluate(nextFrame);
  const { top, wanted } = await page.locator('#three-sources-three-weeks').evaluate((heading) => {
    const padding = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop);
    return { top: heading.getBoundingClientRect().top, wanted: padding };
  });
  expect(wanted).toBeGreaterThan(0);
  expect(Math.abs(top - wanted)).toBeLessThan(2);
});

/** Scrolls there; what grows on the way, because it is drawn at last, moves the goal. */
async function comeTo(goal: Locator): Promise<void> {
  await expect(async () => {
    await goal.scrollIntoViewIfNeeded();
    await goal.page().evaluate(nextFrame);
    await expect(goal).toBeInViewport({ timeout: 1000 });
  }).toPass();
}

/** What is out of view is held back again in the frame after it. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}
