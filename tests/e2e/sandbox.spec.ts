import { expect, type Page, type Request, test } from '@playwright/test';
import { findingsOn } from './axe.ts';
import { expectNoOverflow } from './overflow.ts';

// Each run plays thousands of members' hours, and a machine under load takes its time.
test.setTimeout(120_000);

async function takeOn(page: Page, client: string): Promise<void> {
  await page.goto(`/sandbox/${client}`);
  await page.getByRole('button', { name: 'Take the client on' }).click();
  await expect(page.getByRole('heading', { name: 'What waits for you' })).toBeVisible({ timeout: 60_000 });
}

const goTo = (page: Page, screen: string) =>
  page.getByRole('navigation', { name: 'Screens of this run' }).getByRole('link', { name: screen }).click();
const missing = (page: Page) => page.getByRole('alert').filter({ hasText: 'This could not be fetched' });
const tryAgain = (page: Page) => page.getByRole('button', { name: 'Try again' });

const clock = (page: Page) => page.getByRole('region', { name: 'Clock' });

test('a run goes on where it was after the tab is closed', async ({ page, context }) => {
  await takeOn(page, 'bakery');
  await expect(clock(page)).toContainText('week 1 of 8');
  await page.getByRole('button', { name: 'Next week' }).click();
  await expect(clock(page)).toContainText('Mon 8 Mar, 00:00', { timeout: 60_000 });
  const standing = await page.getByRole('region', { name: 'Where you stand' }).innerText();
  await expect(clock(page)).toContainText('Saved');
  const address = page.url();
  await page.close();

  const again = await context.newPage();
  await again.goto('/sandbox');
  await again.getByRole('region', { name: 'Your runs' }).getByRole('link', { name: 'Crumb & Co' }).click();
  await expect(again).toHaveURL(address);
  await expect(clock(again)).toContainText('Mon 8 Mar, 00:00', { timeout: 60_000 });
  await expect.poll(() => again.getByRole('region', { name: 'Where you stand' }).innerText()).toBe(standing);
});

test('by keyboard: a day passes, then time until somebody needs an answer', async ({ page }) => {
  await takeOn(page, 'bakery');
  await page.keyboard.press('d');
  await expect(clock(page)).toContainText('Tue 2 Mar, 00:00', { timeout: 60_000 });
  await page.keyboard.press('n');
  await expect(clock(page).getByRole('status')).toContainText(/waits? for an answer/, { timeout: 60_000 });
});

test('one run is played in one tab only', async ({ page, context }) => {
  await takeOn(page, 'museum');
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByText('This run is open in another tab')).toBeVisible();
  await expect(clock(other)).toBeHidden();
  await page.close();
  await expect(clock(other)).toBeVisible({ timeout: 60_000 });
});

test('a run that is removed can be had back', async ({ page }) => {
  await takeOn(page, 'shelter');
  await page.goto('/sandbox');
  const runs = page.getByRole('region', { name: 'Your runs' });
  await runs.getByRole('button', { name: 'Remove' }).click();
  await expect(runs).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(runs.getByRole('link', { name: 'Hearts and homes' })).toBeVisible();
});

test('axe finds nothing on a run’s screens, on a phone and on a desktop', async ({ page }) => {
  await takeOn(page, 'bakery');
  await page.keyboard.press('n');
  await expect(clock(page).getByRole('status')).toContainText(/waits? for an answer/, { timeout: 60_000 });
  const screens = page.getByRole('navigation', { name: 'Screens of this run' }).getByRole('link');
  for (const [width, theme] of [
    [1280, 'light'],
    [390, 'light'],
    [390, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    for (const screen of await screens.all()) {
      await screen.click();
      await expect(screen).toHaveAttribute('aria-current', 'page');
      await expect(page.locator('#run-screen h2').first()).toBeVisible();
      const name = `${await screen.innerText()}, ${String(width)}, ${theme}`;
      expect(await findingsOn(page, theme), name).toEqual([]);
      await expectNoOverflow(page, name);
    }
  }
});

test('who goes back before the first decision plays on from there, and finds the run as it was', async ({ page }) => {
  await takeOn(page, 'bakery');
  await page.getByRole('button', { name: 'Next week', exact: true }).click();
  await expect(clock(page)).toContainText('Mon 8 Mar, 00:00', { timeout: 60_000 });
  const address = page.url();
  await page.getByRole('button', { name: 'Go back …' }).click();
  await page.getByRole('radio', { name: /Start of week 1/ }).check();
  await page.getByRole('button', { name: 'Go back there' }).click();
  await expect(clock(page)).toContainText('You went back to Mon 1 Mar, 00:00.', { timeout: 60_000 });
  expect(page.url()).not.toBe(address);
  await page.getByRole('link', { name: 'The run as it was before' }).click();
  await expect(clock(page)).toContainText('Mon 8 Mar, 00:00', { timeout: 60_000 });
  await page.goto('/sandbox');
  await expect(page.getByRole('region', { name: 'Your runs' }).getByRole('listitem')).toHaveCount(2);
});

test('a screen that could not be fetched is tried again, also by itself; all are fetched while there is a connection', async ({
  page,
}) => {
  // The connection breaks before any other screen is fetched.
  await page.route(/\/_astro\/(Calendar|Inbox|Ads)\..*\.js/, (route) => route.abort());
  await takeOn(page, 'bakery');
  await goTo(page, 'Inbox');
  await expect(missing(page)).toBeVisible();
  await tryAgain(page).click();
  await expect(missing(page)).toBeVisible();
  await expect(tryAgain(page)).toBeFocused();
  for (const theme of ['light', 'dark'] as const) expect(await findingsOn(page, theme), theme).toEqual([]);
  await page.unrouteAll();
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(page.getByRole('button', { name: 'Pause everything' })).toBeVisible();

  // The next time there is one until all are there.
  const onTheWay = new Set<Request>();
  page.on('request', (request) => request.url().includes('/_astro/') && onTheWay.add(request));
  page.on('requestfinished', (request) => onTheWay.delete(request));
  page.on('requestfailed', (request) => onTheWay.delete(request));
  const arriving = page.waitForResponse(/\/_astro\/Debrief\..*\.js/);
  await page.reload();
  await arriving;
  await expect.poll(() => onTheWay.size).toBe(0);
  await page.context().setOffline(true);
  for (const screen of ['Calendar', 'Inbox', 'Ads', 'Insights', 'Around you', 'Client', 'Debrief']) {
    await goTo(page, screen);
    await expect(page.getByRole('navigation', { name: 'Screens of this run' }).locator('[aria-current]')).toHaveText(screen);
    await expect(page.locator('#run-screen h2').first()).toBeVisible();
  }
});

test('a dialog and the workers that could not be fetched say so, and can be tried again', async ({ page }) => {
  await page.route(/\/_astro\/run\.worker.*\.js/, (route) => route.abort());
  await page.goto('/sandbox/bakery');
  await page.getByRole('button', { name: 'Take the client on' }).click();
  await expect(missing(page)).toBeVisible();
  await page.unrouteAll();
  await tryAgain(page).click();
  await expect(clock(page)).toContainText('week 1 of 8', { timeout: 60_000 });

  await page.route(/\/_astro\/(SlotsForm\.|study\.worker).*\.js/, (route) => route.abort());
  await goTo(page, 'Calendar');
  await page.getByRole('button', { name: 'Posting slots' }).click();
  const slots = page.getByRole('dialog', { name: 'Posting slots' });
  await expect(slots.getByRole('alert')).toContainText('This could not be fetched');
  await slots.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('button', { name: 'Next day' }).click();
  await expect(clock(page)).toContainText('Tue 2 Mar, 00:00', { timeout: 60_000 });
  await goTo(page, 'Debrief');
  await expect(missing(page)).toBeVisible();
  await page.unrouteAll();
  await page.getByRole('button', { name: 'Look at the run so far' }).click();
  await expect(page.getByRole('heading', { name: 'Debrief: so far' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What you promised' })).toBeVisible({ timeout: 60_000 });
  await expect(missing(page)).toBeHidden();
  await goTo(page, 'Calendar');
  await page.getByRole('button', { name: 'Posting slots' }).click();
  await expect(slots.getByRole('button', { name: 'Add a slot' }).first()).toBeVisible();
});
