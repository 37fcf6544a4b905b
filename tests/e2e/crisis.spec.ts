import { expect, type Page, test } from '@playwright/test';
import { findingsOn } from './axe.ts';

// Five weeks are played until the storm breaks.
test.setTimeout(180_000);
const SLOW = { timeout: 60_000 };

/** The Monday after the Saturday on which the bakery's storm breaks out, with the inbox open. */
async function weatherIt(page: Page): Promise<void> {
  await page.goto('/sandbox/bakery');
  await page.getByRole('button', { name: 'Take the client on' }).click();
  const week = page.getByRole('button', { name: 'Next week', exact: true });
  const time = page.locator('.time');
  await expect(week).toBeEnabled(SLOW);
  // The clock stops where somebody is needed, so that a press need not be a whole week.
  for (let said = await time.innerText(); !said.includes('week 6 of 8'); said = await time.innerText()) {
    await week.click();
    await expect(time).not.toHaveText(said, SLOW);
    await expect(week).toBeEnabled(SLOW);
  }
  await page.getByRole('navigation', { name: 'Screens of this run' }).getByRole('link', { name: 'Inbox' }).click();
}

test('in a storm the client is asked, a statement goes out, and how it reads is told', async ({ page }) => {
  await weatherIt(page);
  const crisis = page.getByRole('region', { name: /^Something is going round about/ });
  await crisis.getByRole('button', { name: 'Ask the client what happened' }).click(SLOW);
  await expect(crisis.getByText('The client says')).toBeVisible();

  await crisis.getByRole('button', { name: 'Publish the statement' }).click();
  await expect(crisis.getByRole('alert')).toContainText('Write what you want to say first.');
  const text =
    'We are sorry. On Friday night the edge of a dough scraper broke off, and some of it went into Saturday’s seeded loaves. Please throw away what you have; we refund it at the counter today. From now on our scrapers are steel.';
  await crisis.getByLabel('What you say').fill(text);
  await crisis.getByRole('button', { name: 'Publish the statement' }).click();
  await expect(crisis.getByRole('heading', { name: 'Said so far' })).toBeVisible(SLOW);
  await expect(crisis.getByText(text)).toBeVisible();

  await crisis.getByText('How a careful reader takes it').click();
  const told = crisis.locator('details').filter({ hasText: 'How a careful reader takes it' });
  await expect(told.getByRole('heading', { name: 'Works' })).toBeVisible();
  await expect(told.getByText('“sorry”: an apology.')).toBeVisible();
  for (const theme of ['light', 'dark'] as const) expect(await findingsOn(page, theme, 'section.crisis')).toEqual([]);
});
