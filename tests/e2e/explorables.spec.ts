import { expect, test } from '@playwright/test';
import { expectNoFindings } from './axe.ts';

// Weeks are played anew for each place of a figure: seconds, and many on a slow machine.
const SLOW = { timeout: 60_000 };
const LESSON = '/lessons/community/answering';

test('a figure in a lesson is asked by its dials, answers from the engine, and goes back', async ({ page }) => {
  test.setTimeout(240_000);
  await page.goto(LESSON);
  const figure = page.getByRole('group', { name: 'What silence costs' });
  const finding = figure.getByRole('status');
  await expect(finding).toHaveText(/^Best for them: 1 h \(\+/);
  const before = (await finding.textContent()) ?? ''; // what is not laid out yet has no inner text

  await figure.getByRole('radio', { name: 'Blames the customer' }).check();
  await expect(finding).toHaveText(/^Best for them: never \(−/, SLOW);
  await expect(figure).not.toHaveAttribute('data-busy');
  await expectNoFindings(page, 'answered by the engine', 'rw-explore');

  await figure.getByRole('button', { name: 'Begin again' }).click();
  await expect(finding).toHaveText(before, SLOW);
  await expect(figure.getByRole('radio', { name: 'Acknowledges, answers, puts it right' })).toBeChecked();
});

test('what the network counts is set with the keyboard, and the order of the posts follows', async ({ page }) => {
  await page.goto('/lessons/networks/how-a-feed-decides');
  const figure = page.getByRole('group', { name: 'What the network counts' });
  await expect(figure.getByRole('status')).toHaveText(/First in the feed: “Samira/);
  await figure.getByRole('slider', { name: 'A like counts' }).press('Home');
  await figure.getByRole('slider', { name: 'A save counts' }).press('End');
  await expect(figure.getByRole('status')).toHaveText(/First in the feed: “How to keep bread fresh/);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the figure is a picture with its finding, and has nothing to turn', async ({ page }) => {
    await page.goto(LESSON);
    const figure = page.getByRole('group', { name: 'What silence costs' });
    await expect(figure.getByRole('img')).toBeVisible();
    await expect(figure.getByText(/^Best for them: 1 h/)).toBeVisible();
    await expect(figure.getByRole('radio')).toHaveCount(0);
  });
});
