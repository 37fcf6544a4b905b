import { type Browser, expect, type Page, test } from '@playwright/test';
import { readToTheEnd } from '#tests/support/reading.ts';

const LESSON = '/lessons/job/what-an-smm-manager-does';
const PASSWORD = 'three ferries before breakfast';

async function newPerson(browser: Browser): Promise<Page> {
  const context = await browser.newContext();
  return context.newPage();
}

/** The newest letter to an address, as the development outbox shows it, and the link in it. */
async function linkFromMail(page: Page, address: string): Promise<string> {
  await page.goto('/outbox');
  const letter = page.getByRole('article').filter({ hasText: address }).first();
  const href = await letter.getByRole('link').first().getAttribute('href');
  if (href === null) throw new Error(`No link in the letter to ${address}.`);
  return href;
}

test('a stranger reads, answers, builds a persona, signs up and finds all of it on a second browser', async ({ browser }) => {
  test.setTimeout(180_000);
  const address = `mila-${Date.now()}@example.org`;
  const page = await newPerson(browser);

  await test.step('opens the site and goes to the first lesson', async () => {
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name: 'Lessons' }).click();
    await page.getByRole('link', { name: /What an SMM manager does/ }).click();
    await expect(page).toHaveURL(LESSON);
  });

  await test.step('reads it and answers its first check', async () => {
    await readToTheEnd(page);
    const check = page
      .locator('[check-id]')
      .filter({ has: page.getByRole('radio') })
      .first();
    await check.getByRole('radio').first().check();
    await check.getByRole('button', { name: /^Check/ }).click();
    await expect(page.locator('[data-save-state]')).toHaveText('Kept in this browser');
  });

  await test.step('sees it on the desk, as a guest', async () => {
    await page.goto('/learn');
    await expect(page.getByText(/6 of 6 sections are read/)).toBeVisible();
  });

  await test.step('builds a persona', async () => {
    await page.goto('/exercises/persona/bakery');
    await page.getByRole('textbox', { name: /name/i }).first().fill('Fatima from Linden Street');
    await expect(page.getByText(/saved|kept in this browser/i).first()).toBeVisible();
  });

  await test.step('signs up and confirms', async () => {
    await page.goto('/account');
    const form = page.locator('form').filter({ has: page.getByRole('button', { name: /Make (an|my) account|Sign up/ }) });
    await form.getByLabel('Name').fill('Mila');
    await form.getByLabel('E-mail').fill(address);
    await form.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await form.getByRole('button', { name: /Make (an|my) account|Sign up/ }).click();
    await expect(page.getByText(/mailbox/i).first()).toBeVisible();
    await page.goto(await linkFromMail(page, address));
    await page.getByRole('button', { name: /Confirm/ }).click();
    await expect(page).toHaveURL('/learn');
    await expect(page.getByRole('heading', { name: /Mila/ })).toBeVisible();
    await expect(page.locator('[data-save-state]')).toHaveText('Saved');
  });

  const elsewhere = await newPerson(browser);
  await test.step('signs in on a second browser and finds all of it', async () => {
    await elsewhere.goto('/account');
    const form = elsewhere.locator('form').filter({ has: elsewhere.getByRole('button', { name: 'Sign in' }) });
    await form.getByLabel('E-mail').fill(address);
    await form.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await form.getByRole('button', { name: 'Sign in' }).click();
    await elsewhere.goto('/learn');
    await expect(elsewhere.getByText(/6 of 6 sections are read/)).toBeVisible();
    await elsewhere.goto('/exercises/persona/bakery');
    await expect(elsewhere.getByRole('textbox', { name: /name/i }).first()).toHaveValue('Fatima from Linden Street');
  });
});
