import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { expectNoOverflow } from './overflow.ts';

const DESK = '/exercises/persona/bakery';

test.setTimeout(180_000);

const nameField = (page: Page) => page.getByRole('textbox', { name: 'Name' });
const line = (page: Page, name: string) => page.getByRole('group', { name, exact: true }).first();

async function openDesk(page: Page): Promise<void> {
  await page.goto(DESK);
  await expect(page.locator('[role="tabpanel"][inert]')).toHaveCount(0); // what was there before has been looked for
}

/** A portrait with an age that rests on two survey slips, and a problem that rests on nothing. */
async function fillPortrait(page: Page): Promise<void> {
  await nameField(page).fill('Fatima');
  await page.getByLabel('In one sentence').fill('Four minutes before school, and the seeded ones are gone.');
  await page.getByLabel('Age from').fill('32');
  await page.getByLabel('Age to').fill('46');
  await page.getByRole('button', { name: 'Add a problem' }).click();
  await page.getByRole('textbox', { name: 'Problem 1' }).fill('The bread is sold out before she comes.');
  await line(page, 'Age').getByRole('button', { name: 'Pin evidence' }).click();
  await page.getByRole('tab', { name: 'Survey' }).click();
  await page.getByRole('button', { name: 'Pin S1 to Age' }).click();
  await page.getByRole('button', { name: 'Pin S3 to Age' }).click();
  await page.getByRole('button', { name: 'Done' }).click();
}

test('a portrait is filled, tied to evidence, judged with reasons, undone, restored, left, found again and taken away', async ({
  page,
  context,
}) => {
  await openDesk(page);
  await fillPortrait(page);

  await test.step('the verdict says why, in the dossier’s words', async () => {
    await page.getByRole('button', { name: 'Check what holds' }).click();
    await expect(page.getByRole('heading', { name: 'What holds' })).toBeVisible();
    await expect(line(page, 'Age')).toContainText(/S[13].*“.+”/);
    await expect(line(page, 'Problem 1')).toContainText('Nothing is pinned to this.');
  });

  await test.step('undo and redo, by button and by key', async () => {
    await nameField(page).fill('Somebody else');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(nameField(page)).toHaveValue('Fatima');
    await page.keyboard.press('Control+Shift+Z');
    await expect(nameField(page)).toHaveValue('Somebody else');
    await page.keyboard.press('Control+Z');
    await expect(nameField(page)).toHaveValue('Fatima');
  });

  await test.step('a named version is restored', async () => {
    const dialog = page.getByRole('dialog');
    await page.getByRole('button', { name: 'Versions' }).click();
    await dialog.getByLabel('Name this version').fill('Before lunch');
    await dialog.getByRole('button', { name: 'Keep' }).click();
    await expect(dialog.getByText('Before lunch')).toBeVisible();
    await dialog.getByRole('button', { name: 'Close' }).click();
    await nameField(page).fill('Spoilt');
    await line(page, 'Age').getByRole('button', { name: 'Take S1 off' }).click();
    await expect(page.getByText('Kept in this browser')).toBeVisible();
    await page.getByRole('button', { name: 'Versions' }).click();
    await dialog.getByRole('listitem').filter({ hasText: 'Before lunch' }).getByRole('button', { name: 'Restore' }).click();
    await expect(nameField(page)).toHaveValue('Fatima');
    await expect(line(page, 'Age').getByRole('button', { name: 'Take S1 off' })).toBeVisible();
  });

  await test.step('a tab closed in the middle of a word loses nothing', async () => {
    await nameField(page).fill('Fatima from Linden Street');
    await page.close();
    page = await context.newPage();
    await openDesk(page);
    await expect(nameField(page)).toHaveValue('Fatima from Linden Street');
    await expect(line(page, 'Age').getByRole('button', { name: /^Take S\d off$/ })).toHaveCount(2);
  });

  await test.step('the card is taken away as a picture and as a document of one page', async () => {
    await page.getByRole('button', { name: 'Card', exact: true }).click();
    const png = readFileSync(await downloadBy(page, 'Picture (PNG)'));
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    const pdf = readFileSync(await downloadBy(page, 'Document (PDF)')).toString('latin1');
    expect(pdf.startsWith('%PDF')).toBe(true);
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
  });
});

async function downloadBy(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
  return download.path();
}

/** Presses Tab until the focus is there, as somebody without a mouse does. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press('Tab');
    if (await target.evaluateAll((nodes) => nodes.some((node) => node === document.activeElement))) return;
  }
  throw new Error(`Tab never came to ${String(target)}.`);
}

test('the whole of it by keyboard: evidence, hours, versions, verdict, truth', async ({ page }) => {
  await openDesk(page);
  await tabTo(page, page.getByRole('button', { name: /Start with a line you can prove/ }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tab', { name: 'Survey' })).toBeFocused();
  await tabTo(page, page.getByRole('button', { name: 'Pin S1 to Age' }));
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('button', { name: 'Pin S2 to Age' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(line(page, 'Age').getByRole('button', { name: 'Pin more' })).toBeFocused();

  await page.keyboard.press('Shift+Tab');
  await tabTo(page, page.getByRole('button', { name: 'Monday 6–9' }));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Tuesday 6–9' })).toHaveAttribute('aria-pressed', 'true');

  const versions = page.getByRole('button', { name: 'Versions' });
  await versions.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(versions).toBeFocused();

  await tabTo(page, page.getByRole('button', { name: 'Check what holds' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'What holds' })).toBeFocused();
  await tabTo(page, page.getByRole('button', { name: /show me the truth/ }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Who they really are' })).toBeFocused();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });

  test('a finger goes from portrait to dossier and back, and sees the verdict and the truth', async ({ page }) => {
    await openDesk(page);
    const side = (name: string) => page.getByRole('navigation', { name: 'Persona builder' }).getByRole('button', { name });
    await side('Portrait').tap();
    await nameField(page).fill('Fatima');
    await line(page, 'Age').getByRole('button', { name: 'Pin evidence' }).tap();
    await page.getByRole('tab', { name: 'Interviews' }).tap();
    await page.getByRole('button', { name: 'Pin A1 to Age' }).tap();
    await page.getByRole('button', { name: 'Done' }).tap();
    await expect(line(page, 'Age').getByRole('button', { name: 'Take A1 off' })).toBeVisible();
    await page.getByRole('button', { name: 'Check what holds' }).tap();
    await expect(page.getByRole('heading', { name: 'What holds' })).toBeInViewport();
    await page.getByRole('button', { name: /show me the truth/ }).tap();
    await expect(page.getByRole('heading', { name: 'Who they really are' })).toBeInViewport();
    await expectNoOverflow(page, 'what holds');
  });
});

test('each client’s desk opens and keeps what is written on it', async ({ page }) => {
  for (const client of ['bakery', 'phones', 'accounting']) {
    await page.goto(`/exercises/persona/${client}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await nameField(page).fill(`One of ${client}`);
    await expect(page.getByText('Kept in this browser')).toBeVisible();
  }
  await page.goto('/exercises');
  await expect(page.getByText('You began; last saved')).toHaveCount(3);
});
