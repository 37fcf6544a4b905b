/** A run on its desk, played as somebody does. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { Hands } from './hands.ts';

/** Days of 20,000 people on a machine that others use too. */
export const SLOW = { timeout: 60_000 };

export const screen = (page: Page, name: string): Locator =>
  page.getByRole('navigation', { name: 'Screens of this run' }).getByRole('link', { name });

/** Writes a post on the first network and has it scheduled. */
export async function planPost(page: Page, hands: Hands, text: string): Promise<void> {
  await hands.press(screen(page, 'Calendar'));
  await hands.press(page.getByRole('button', { name: 'Write a post', exact: true }));
  await hands.tick(page.getByRole('radio', { name: 'Commons' }));
  await hands.choose(page.getByLabel('Format', { exact: true }), 'Text');
  await hands.write(page.getByLabel('Text', { exact: true }), text);
  await hands.press(page.getByRole('button', { name: /^Schedule( without asking)?$/ }));
  await expect(page.getByText(/^Scheduled for/)).toBeVisible(SLOW);
}

export async function playADay(page: Page): Promise<void> {
  const time = page.locator('.time strong');
  const before = await time.innerText(SLOW);
  await page.getByRole('button', { name: 'Next day' }).click(SLOW);
  await expect(time).not.toHaveText(before, SLOW);
  await expect(page.getByRole('button', { name: 'Next day' })).toBeEnabled(SLOW);
}
