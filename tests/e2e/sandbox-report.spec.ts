import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { forgetData, startServer } from '#tests/support/server.ts';

test('a report to the client is saved as a PDF, with the charts that were chosen', async ({ page }) => {
  test.setTimeout(180_000);
  const server = await startServer();
  await page.goto(`${server.url}/sandbox/bakery`);
  await page.getByRole('button', { name: 'Take the client on' }).click();
  await page.waitForURL(/run\?id=/);
  await page.getByRole('button', { name: 'Next week', exact: true }).click({ timeout: 60_000 });
  await expect(page.getByRole('button', { name: 'Next week', exact: true })).toBeEnabled({ timeout: 60_000 });
  await page
    .getByRole('link', { name: 'Client' })
    .or(page.getByRole('tab', { name: 'Client' }))
    .first()
    .click();

  const save = page.getByRole('button', { name: 'Save as PDF' });
  await expect(save).toBeDisabled(); // nothing is written yet
  await page.getByLabel('Your report').fill('Orders in week 1: 9. Nobody knew of us yet; next week we post every other day.');
  await page.getByLabel('Site visits').check();
  const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
  expect(download.suggestedFilename()).toBe('report-bakery.pdf');
  const pdf = await readFile(await download.path(), 'latin1');
  expect(pdf.slice(0, 5)).toBe('%PDF-');
  expect(pdf.match(/\/S \/Figure/g)).toHaveLength(3);

  await server.stop();
  await save.click();
  await expect(page.getByRole('alert')).toContainText('Your text is kept');
  await expect(page.getByLabel('Your report')).toHaveValue(/Orders in week 1/);
  forgetData(server);
});

test('what went wrong in a run that has ended joins the daily review, once', async ({ page }) => {
  test.setTimeout(240_000);
  await page.goto('/sandbox/bakery');
  await page.getByRole('button', { name: 'Take the client on' }).click();
  await page.waitForURL(/run\?id=/);
  const nextWeek = page.getByRole('button', { name: 'Next week', exact: true });
  const isOver = page.getByText('The weeks are over.');
  const isReady = page.locator('button:enabled', { hasText: /^Next week$/ });
  // Nobody posts or answers: the clock stops for what can't wait, and is asked on until the last week is over.
  await expect(nextWeek).toBeEnabled({ timeout: 60_000 });
  while (!(await isOver.isVisible())) {
    const before = await page.locator('.time strong').innerText();
    await nextWeek.click();
    await expect(page.locator('.time strong')).not.toHaveText(before, { timeout: 60_000 });
    await expect(isReady.or(isOver)).toBeVisible({ timeout: 60_000 });
  }
  await page.getByRole('link', { name: 'Debrief', exact: true }).click();
  const joined = page.getByText(/cards on what went wrong have joined your daily review/);
  await expect(joined).toBeVisible({ timeout: 120_000 });
  const count = Number(/\d+/.exec(await joined.innerText())?.[0]);
  await page.reload();
  await expect(joined).toBeVisible({ timeout: 120_000 });

  // On paper it says what the page says: the score, and who was out there, which a run shows at its end.
  await expect(page.getByText(/You scored −?\d+\./)).toBeVisible({ timeout: 120_000 });
  const asked = page.waitForRequest('**/api/debrief.pdf');
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as PDF' }).click();
  const { sections }: { sections: { title: string }[] } = (await asked).postDataJSON();
  const titles = sections.map(({ title }) => title);
  expect(titles).toEqual(expect.arrayContaining(['What it was worth', 'Week by week', 'Who was really out there']));
  expect((await saved).suggestedFilename()).toBe('debrief-bakery.pdf');

  await page.getByRole('link', { name: 'Open the review' }).click();
  await expect(page.getByText(`${count} cards joined your deck today`)).toBeVisible();
  await page.getByRole('button', { name: 'Ask me now' }).click();
  await expect(page.getByText('This went wrong in a run of yours.')).toBeVisible();
});
