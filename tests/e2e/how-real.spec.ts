import { expect, test } from '@playwright/test';
import table from '../../src/features/sandbox/calibration/table.json' with { type: 'json' };

const misses = table.rows.filter(({ isInside }) => !isInside);

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader finds every row, and can look at the misses alone', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('main').getByRole('link', { name: 'How real is it?' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'How real is it?' })).toBeVisible();
    await expect(page.getByRole('main')).toContainText(
      `${String(table.rows.length - misses.length)} of the ${String(table.rows.length)} fall inside`,
    );
    const pictures = page.getByRole('img', { name: /^Published/ });
    await expect(pictures).toHaveCount(table.rows.length);
    await page.getByRole('radio', { name: /only what misses/ }).check();
    await expect(pictures).toHaveCount(misses.length);
    await expect(page.getByText('Why it misses:').locator('visible=true')).toHaveCount(misses.length);
  });

  test('the page is there in Dutch', async ({ page }) => {
    await page.goto('/nl/how-real');
    await expect(page.getByRole('heading', { level: 1, name: 'Hoe echt is het?' })).toBeVisible();
    await expect(page.getByRole('table', { name: /Hoeveel mensen reageren/ })).toBeVisible();
  });
});
