import { expect, type Page, test } from '@playwright/test';
import sharp from 'sharp';
import { openDatabase } from '#db/client.ts';
import { atLine, beginLesson, fillIn, ready, saved, textOf } from '#tests/support/lesson-editor.ts';
import { addMember, signInAs } from '#tests/support/members.ts';
import { forgetData, startServer, type TestServer } from '#tests/support/server.ts';
import { expectNoFindings } from './axe.ts';
import { expectNoOverflow } from './overflow.ts';

test.setTimeout(300_000);
test.use({ actionTimeout: 20_000 }); // what never comes is said soon
// High enough for the whole text: what is out of sight the editor doesn't draw.
test.use({ trace: 'off', viewport: { width: 1280, height: 2000 } });

let server: TestServer;
const people = new Map<string, { userId: string; cookie: string }>();

test.beforeAll(async () => {
  server = await startServer();
  const { db, close } = await openDatabase({ url: `file:${server.dataDir}/reachwright.db` });
  for (const [name, role] of [
    ['ada', 'admin'],
    ['ingrid', 'learner'],
    ['jan', 'instructor'],
    ['mila', 'learner'],
  ] as const) {
    const { userId } = await addMember(db, `${name}@example.org`, role);
    people.set(name, { userId, cookie: await signInAs(db, userId) });
  }
  close();
});

test.afterAll(async () => {
  await server.stop();
  forgetData(server);
});

/** Makes this browser somebody's. */
async function become(page: Page, name: string): Promise<void> {
  const cookies = (people.get(name)?.cookie ?? '').split('; ').map((pair) => {
    const [key = '', value = ''] = pair.split('=');
    return { name: key, value, url: server.url };
  });
  await page.context().clearCookies();
  await page.context().addCookies(cookies);
}

/** What the browser complained of; nothing should be there. */
function listenForErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  return errors;
}

const begin = (page: Page, title: string) => beginLesson(page, server.url, title);
const onePicture = (): Promise<Buffer> =>
  sharp({ create: { width: 300, height: 200, channels: 3, background: '#2a7' } })
    .png()
    .toBuffer();

test('an admin makes an instructor, who writes a lesson with a check, an explorable and a picture, and releases it', async ({
  page,
}) => {
  const errors = listenForErrors(page);
  await become(page, 'ada');
  await page.goto(`${server.url}/admin/people?q=ingrid`);
  await page.getByRole('combobox').first().selectOption('instructor');
  await page
    .getByRole('button', { name: /change|save/i })
    .first()
    .click();
  await expect(page.getByRole('status')).toContainText('ingrid');

  await become(page, 'ingrid');
  await page.goto(`${server.url}/account`);
  await page.getByRole('banner').getByRole('link', { name: 'Teach' }).click();
  await expect(page.getByText('Nothing yet.')).toBeVisible();
  await expectNoFindings(page, 'the empty desk');

  await begin(page, 'Reach in a week');
  await expect(page.getByRole('status').filter({ hasText: 'The lesson is begun' })).toBeVisible();
  await expectNoFindings(page, 'the editor');

  // A check, through the palette.
  await atLine(page, 'Explain the one thing');
  await page.keyboard.press('Control+Enter');
  await page.getByLabel('Look for').fill('one right');
  await page.getByRole('button', { name: /One right choice/ }).click();
  await expectNoFindings(page, 'the form of a check');
  await fillIn(page, 'Short name', 'who-saw-it');
  await fillIn(page, 'Question', 'Whom does “reach” count?');
  await fillIn(page, 'Text', 'People, once each');
  await page.getByLabel('This is right').first().check();
  await fillIn(page, 'Why', 'Each person counts once, however often they look.');
  await fillIn(page, 'Text', 'Times that it was shown', 1);
  await fillIn(page, 'Why', 'Those are impressions.', 1);
  await page.getByRole('button', { name: 'Insert', exact: true }).last().click();
  await expect(textOf(page)).toContainText('id="who-saw-it"');

  // An explorable.
  await page.keyboard.press('Control+Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await atLine(page, 'Tell what people usually do first');
  await page.getByRole('button', { name: 'Insert', exact: true }).click();
  await page.getByRole('button', { name: /Explorable figure/ }).click();
  await page.getByLabel('Figure of the engine').selectOption('luck');
  await page.getByRole('button', { name: 'Insert', exact: true }).last().click();
  await expect(textOf(page)).toContainText('<Explore figure="luck" />');

  // The component at the cursor, through its form again.
  await textOf(page).getByText('<Explore figure="luck" />').click();
  await page.getByRole('button', { name: 'Change “Explorable figure”' }).click();
  await page.getByLabel('Caption').fill('Draw again, and look how far it moves.');
  await page.getByRole('button', { name: 'Change', exact: true }).click();
  await expect(textOf(page)).toContainText('caption="Draw again');

  // A picture, pasted.
  await atLine(page, 'Open with a moment at work');
  const bytes = await onePicture();
  await textOf(page).evaluate((element, base64) => {
    const file = new File([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], 'window.png', { type: 'image/png' });
    const data = new DataTransfer();
    data.items.add(file);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, bytes.toString('base64'));
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Add the picture' }).click();
  await expect(dialog).toBeVisible(); // it asks for words first
  await dialog.getByLabel(/What does it show/).fill('A green shop window at closing time.');
  await expectNoFindings(page, 'the dialog of a picture', 'dialog');
  await dialog.getByRole('button', { name: 'Add the picture' }).click();
  await expect(textOf(page)).toContainText(/!\[A green shop window at closing time\.\]\(\/media\/[0-9a-f-]{36}\.webp\)/);
  const address = /\/media\/[0-9a-f-]{36}\.webp/.exec(await textOf(page).innerText())?.[0] ?? '';
  await saved(page);
  expect((await page.request.get(server.url + address)).status()).toBe(200);
  expect((await fetch(server.url + address)).status).toBe(404);

  // A mistake is named, beside the text and before the release.
  await atLine(page, 'Name the thing to do tomorrow');
  await page.keyboard.type(' <Vidio />');
  await page.keyboard.press('Control+s');
  await saved(page);
  await page.getByRole('link', { name: 'Release', exact: true }).click();
  await expect(page.getByRole('list', { name: 'Mistakes' })).toContainText('<Vidio>');
  await expect(page.getByRole('button', { name: /Release it/ })).toHaveCount(0);
  await page.getByRole('link', { name: 'Write' }).click();
  await ready(page);
  await atLine(page, 'Name the thing to do tomorrow');
  for (const _ of ' <Vidio />') await page.keyboard.press('Backspace');
  await page.keyboard.press('Control+s');
  await saved(page);

  await page.getByRole('link', { name: 'Release', exact: true }).click();
  await expect(page.getByText('is sound')).toBeVisible();
  await expectNoFindings(page, 'the page of a release');
  await page.getByRole('button', { name: 'Release it now' }).click();
  await expect(page.getByRole('status')).toContainText('Released');
  const picture = await fetch(server.url + address);
  expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/webp']);
  expect(picture.headers.get('cache-control')).toBe('public, max-age=300, must-revalidate');

  await page.getByRole('button', { name: 'Withdraw the lesson' }).click();
  await expect(page.getByRole('status')).toContainText('Withdrawn');
  expect((await fetch(server.url + address)).status).toBe(404);
  expect(errors.filter((error) => !/preview|404/.test(error))).toEqual([]);
});

test('two authors: the second save is shown beside the first, joined, and both stand in the history', async ({
  page,
  browser,
}) => {
  await become(page, 'jan');
  await begin(page, 'Two hands');
  const address = page.url().replace(/\?.*/, '');
  await page.goto(`${address}/release`);
  const ada = people.get('ada');
  expect(ada).toBeDefined();
  await page.getByLabel('E-mail address of another instructor').fill('ada@example.org');
  await page.getByRole('button', { name: 'Add as an author' }).click();
  await expect(page.getByRole('status')).toContainText('Added');

  const other = await browser.newPage();
  await become(other, 'ada');
  await other.goto(address);
  await ready(other);
  await page.goto(address);
  await ready(page);

  await atLine(other, 'Explain the one thing');
  await other.keyboard.type(' Ada was here.');
  await other.keyboard.press('Control+s');
  await saved(other);
  await atLine(page, 'Open with a moment at work');
  await page.keyboard.type(' Jan was here.');
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('alert')).toContainText('ada saved another text');
  await page.getByRole('button', { name: 'Compare and join' }).click();
  await expect(page.getByRole('textbox', { name: 'The saved text' })).toContainText('Ada was here.');
  await expectNoFindings(page, 'two texts side by side', 'dialog');
  // Only the passage that Ada wrote is taken over.
  await page.getByRole('button', { name: 'Take this passage' }).last().click();
  await expect(page.getByRole('textbox', { name: 'Your text' })).toContainText('Ada was here.');
  await page.getByRole('button', { name: 'Save the joined text' }).click();
  await saved(page);
  await expect(textOf(page)).toContainText('Jan was here.');

  // Who wrote nothing meanwhile has it laid before them.
  await other.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(textOf(other)).toContainText('Jan was here.');
  await expect(other.getByRole('status').filter({ hasText: 'jan saved' })).toBeVisible();
  await other.close();

  await page.getByRole('link', { name: 'Versions' }).click();
  await expect(page.getByText('Kept aside', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: /Look at it: Version 1$/ }).click();
  await expect(page.getByRole('textbox', { name: 'The newest text' })).toContainText('Ada was here.');
  await expectNoFindings(page, 'the history');
  await page.getByRole('button', { name: 'Make this the newest' }).click();
  await expect(page.getByRole('status')).toContainText('Restored');
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('link', { name: 'Write' }).click();
  await ready(page);
  await expect(textOf(page)).toContainText('Jan was here.');
});

/** All that this device holds of lessons that are written, read in the browser. */
const keptTexts = async (): Promise<string> => {
  const { promise, resolve } = Promise.withResolvers<string>();
  const opening = indexedDB.open('reachwright-writing');
  opening.onsuccess = () => {
    const reading = opening.result.transaction('texts').objectStore('texts').getAll();
    reading.onsuccess = () => {
      opening.result.close();
      resolve(JSON.stringify(reading.result));
    };
  };
  return promise;
};

test('a lost connection, a closed tab and a lost session keep the text', async ({ page, context }) => {
  await become(page, 'jan');
  await begin(page, 'Kept');
  const address = page.url().replace(/\?.*/, '');
  await atLine(page, 'Open with a moment at work');
  await context.setOffline(true);
  await page.keyboard.type(' Written in a tunnel.');
  await page.keyboard.press('Control+s');
  await expect(page.locator('[data-save-line]')).toContainText('Not saved: no connection. Your text is kept on this device.');
  await context.setOffline(false);
  await saved(page);

  // The server is not reached on the way out either.
  await page.route('**/texts', (route) => route.abort());
  await page.keyboard.insertText(' And more of it.');
  await expect(page.locator('[data-save-line]')).toContainText(
    'Not saved: the server doesn’t answer. Your text is kept on this device.',
  );
  await page.keyboard.insertText(' And the end.');
  await expect.poll(() => page.evaluate(keptTexts)).toContain('And more of it. And the end.');
  const again = await context.newPage();
  await again.goto(address);
  await ready(again);
  await expect(textOf(again)).not.toContainText('And more of it.');
  await page.close({ runBeforeUnload: false });
  // What had been on its way is brought to the server without a question, once its own tab can't do that; the rest is asked about.
  await expect(textOf(again)).toContainText('And more of it.');
  await expect(again.getByText('There is newer text from this device')).toBeVisible();
  await expect(textOf(again)).not.toContainText('And the end.');
  await again.getByRole('button', { name: 'Throw it away' }).click();
  await again.getByRole('button', { name: 'Undo' }).click();
  await again.getByRole('button', { name: 'Use it' }).click();
  await expect(textOf(again)).toContainText('And more of it. And the end.');
  await saved(again);

  await context.clearCookies();
  await atLine(again, 'Explain the one thing');
  await again.keyboard.type(' Signed out.');
  await again.keyboard.press('Control+s');
  await expect(again.locator('[data-save-line]')).toContainText('you are signed out');
  await become(again, 'jan');
  await again.getByRole('button', { name: 'Try again' }).click();
  await saved(again);
});

test('on a phone, text and preview are one press apart, and nothing is wider than the screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await become(page, 'jan');
  await begin(page, 'On a phone');
  await expectNoFindings(page, 'the editor on a phone');
  for (const name of ['Preview', 'Outline', 'Mistakes', 'Text']) {
    await page.getByRole('tab', { name }).click();
    await expectNoOverflow(page, name);
  }
  await page.getByRole('tab', { name: 'Outline' }).click();
  await page.getByRole('button', { name: /What works instead/ }).click();
  await expect(textOf(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(textOf(page)).not.toBeFocused();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a lesson is begun, written and saved', async ({ page }) => {
    await become(page, 'jan');
    await page.goto(`${server.url}/teach`);
    await page.getByLabel('Title').fill('Plain');
    await page.getByRole('button', { name: 'Begin the lesson' }).click();
    const field = page.getByRole('textbox', { name: 'Text of the lesson' });
    await field.fill((await field.inputValue()).replace('Plain', 'Plain and simple'));
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Plain and simple');
    expect(await field.inputValue()).toContain('Plain and simple');
  });

  test('a picture is added in another tab, which gives the line that shows it', async ({ page, context }) => {
    await become(page, 'jan');
    await page.goto(`${server.url}/teach`);
    await page.getByLabel('Title').fill('Plain with a picture');
    await page.getByRole('button', { name: 'Begin the lesson' }).click();
    const opened = context.waitForEvent('page');
    await page.getByRole('link', { name: 'Add a picture in another tab' }).click();
    const other = await opened;
    await other.getByLabel(/^PNG, JPEG/).setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: await onePicture() });
    await other.getByLabel('What does it show').fill('A shop window [closed]');
    await other.getByRole('button', { name: 'Add the picture' }).click();
    await expect(other.getByRole('status')).toContainText('The picture is added.');
    await expect(other.getByRole('img', { name: 'A shop window' })).toBeVisible();
    const line = await other.getByRole('textbox', { name: 'The line for the text' }).inputValue();
    expect(line).toMatch(/^!\[A shop window \\\[closed\\\]\]\(\/media\/[0-9a-f-]{36}\.webp\)$/);
    const field = page.getByRole('textbox', { name: 'Text of the lesson' });
    await field.fill(`${await field.inputValue()}\n\n${line}\n`);
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Saved.' })).toBeVisible();
    await page.goto(`${page.url().replace(/\?.*/, '')}/preview`);
    await expect(page.getByRole('img', { name: 'A shop window [closed]' })).toBeVisible();
  });
});

// axe needs scripts: the page is looked at with them.
test('axe finds nothing on the page that adds a picture without scripts, and nothing sticks out', async ({ page }) => {
  await become(page, 'jan');
  await begin(page, 'A page for pictures');
  await page.goto(`${page.url().replace(/\?.*/, '')}/picture`);
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await expectNoFindings(page, `adding a picture at ${String(width)} px`);
    await expectNoOverflow(page, `adding a picture at ${String(width)} px`);
  }
});

test('the desk is for instructors: learners are told so, and nobody else’s draft is anywhere', async ({ page }) => {
  await become(page, 'jan');
  await begin(page, 'Mine alone');
  const address = page.url().replace(/\?.*/, '');
  await become(page, 'mila');
  expect((await page.goto(`${server.url}/teach`))?.status()).toBe(403);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This desk is for instructors');
  for (const path of ['', '/versions', '/release', '/picture', '/lesson.mdx']) {
    const response = await page.request.get(address + path, { maxRedirects: 0 });
    expect(response.status(), path).toBe(404);
    expect(await response.text(), path).not.toContain('Mine alone');
  }
  const api = address.replace('/teach', '/api/teach');
  expect((await page.request.get(`${api}/newest`)).status()).toBe(404);
});
