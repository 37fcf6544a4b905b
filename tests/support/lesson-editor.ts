/** The lesson editor as somebody uses it: by what stands in the text. */
import { expect, type Locator, type Page } from '@playwright/test';

export const textOf = (page: Page): Locator => page.getByRole('textbox', { name: 'Text of the lesson' });
export const saved = (page: Page) => expect(page.locator('[data-save-line]')).toHaveAttribute('data-kind', 'saved');
export const ready = (page: Page) => expect(page.locator('.desk[data-ready]')).toBeVisible();
export const fillIn = (page: Page, label: string, value: string, nth = 0) =>
  page.getByLabel(label, { exact: true }).nth(nth).fill(value);

/** Puts the cursor at the end of the line that holds these words. */
export async function atLine(page: Page, words: string): Promise<void> {
  await textOf(page).getByText(words).click();
  // First to where the line is wrapped, then to its end.
  await page.keyboard.press('End');
  await page.keyboard.press('End');
}

/** Begins a lesson on the instructor's desk. */
export async function beginLesson(page: Page, origin: string, title: string): Promise<void> {
  await page.goto(`${origin}/teach`);
  await page.getByLabel('Title').fill(title);
  await page.getByRole('button', { name: 'Begin the lesson' }).click();
  await ready(page);
}
