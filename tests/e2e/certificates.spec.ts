import { readFileSync, writeFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { openDatabase } from '#db/client.ts';
import { addMember, signInAs } from '#tests/support/members.ts';
import { finishTwoRuns, passTests, readAllLessons } from '#tests/support/earned.ts';
import { readQr } from '#tests/support/read-qr.ts';
import { forgetData, startServer, type TestServer } from '#tests/support/server.ts';
import { expectNoFindings } from './axe.ts';

let server: TestServer;
let learner: string;
let admin: string;

test.describe.configure({ mode: 'serial' });
test.setTimeout(240_000);

test.beforeAll(async () => {
  server = await startServer();
  const { db, close } = await openDatabase({ url: `file:${server.dataDir}/reachwright.db` });
  const { userId } = await addMember(db, 'mila@example.org');
  await readAllLessons(db, userId);
  await passTests(db, userId);
  await finishTwoRuns(db, userId);
  learner = await signInAs(db, userId);
  admin = await signInAs(db, (await addMember(db, 'boss@example.org', 'admin')).userId);
  close();
});

test.afterAll(async () => {
  await server.stop();
  forgetData(server);
});

async function enter(page: Page, cookie: string): Promise<void> {
  await page.context().clearCookies();
  const cookies = cookie.split('; ').map((pair) => {
    const [name = '', value = ''] = pair.split('=');
    return { name, value, url: server.url };
  });
  if (cookie !== '') await page.context().addCookies(cookies);
}

const pathOf = (address: string): string => new URL(address).pathname;

test('a learner receives a certificate, a stranger checks it by link and by file, and sees when it is revoked', async ({
  page,
}, info) => {
  await enter(page, learner);
  await page.goto(`${server.url}/learn`);
  await expect(page.getByText(/You have earned 11 certificates/)).toBeVisible();
  await page.getByRole('link', { name: 'See your certificates' }).click();
  await expectNoFindings(page, 'certificates that wait');

  const ready = page.getByRole('region', { name: 'Ready for you' }).getByRole('listitem').filter({ hasText: 'SMM Practitioner' });
  await ready.getByText('Receive it', { exact: true }).first().click();
  await ready.getByLabel('Your name on it').fill('Mila van den Bos');
  await ready.getByLabel('I have looked at the spelling').check();
  await ready.locator('form').getByRole('button').click();
  await expect(page.getByRole('heading', { level: 1, name: 'SMM Practitioner' })).toBeVisible();
  await expect(page.getByText('It is yours.')).toBeVisible();
  await expectNoFindings(page, 'one’s own certificate');

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'PDF in English' }).click(),
  ]);
  const pdf = info.outputPath('certificate.pdf');
  await download.saveAs(pdf);
  expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-');
  const json = info.outputPath('credential.json');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Credential (JSON)' }).click(),
  ]);
  await file.saveAs(json);
  const changed = info.outputPath('changed.json');
  writeFileSync(changed, readFileSync(json, 'utf8').replace('Mila van den Bos', 'Pim van den Bos'));
  const png = info.outputPath('badge.png');
  writeFileSync(
    png,
    await (
      await page.request.get(`${server.url}${pathOf(page.url()).replace('/certificates', '/api/certificates')}/badge.png`)
    ).body(),
  );

  await page.getByLabel('Your certified runs').check();
  await page.getByLabel('Your report to the client').check();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('This is what others see now.')).toBeVisible();
  // What a phone reads in the code on the printed certificate.
  const scanned = readQr(readFileSync(pdf)) ?? '';
  expect(scanned).toBe(await page.getByLabel('Link to its page').inputValue());
  const verify = `${server.url}${pathOf(scanned)}`;
  const own = page.url();

  await enter(page, '');
  await page.goto(verify);
  await expect(page.getByRole('heading', { level: 1, name: 'This certificate is real and it holds' })).toBeVisible();
  await expect(page.getByText('Mila van den Bos')).toBeVisible();
  await expect(page.getByText('d41d8cd98f00b204')).toBeVisible();
  await expect(page.getByText('who sat at the keyboard')).toBeVisible();
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  await expectNoFindings(page, 'a certificate that holds');

  expect(await verdictOn(page, pdf)).toBe('This certificate is real and it holds');
  expect(await verdictOn(page, png)).toBe('This certificate is real and it holds');
  expect(await verdictOn(page, changed)).toBe('This is not what we signed');
  await expectNoFindings(page, 'a changed certificate');

  await enter(page, admin);
  await page.goto(`${server.url}/admin/certificates?q=van+den+Bos`);
  await page.getByText('Revoke', { exact: true }).click();
  await page.getByLabel('Why').fill('Somebody else took the test.');
  await page.getByRole('button', { name: /^Revoke it for good/ }).click();
  await expect(page.getByText('Whoever checks it sees that, with your reason.')).toBeVisible();
  await expectNoFindings(page, 'certificates and keys');

  await enter(page, '');
  await page.goto(verify);
  await expect(page.getByRole('heading', { level: 1, name: 'This certificate was revoked' })).toBeVisible();
  await expect(page.getByText('Somebody else took the test.')).toBeVisible();
  expect(await verdictOn(page, json)).toBe('This certificate was revoked');
  await enter(page, learner);
  await page.goto(own);
  await expect(page.getByText(/Revoked on/)).toBeVisible();
});

async function verdictOn(page: Page, file: string): Promise<string> {
  await page.goto(`${server.url}/verify`);
  await page.getByLabel('The file you were given').setInputFiles(file);
  await page.getByRole('button', { name: 'Check the file' }).click();
  await expect(page.locator('[data-verdict]')).toBeVisible({ timeout: 60_000 });
  return page.getByRole('heading', { level: 1 }).innerText();
}

test('a certificate that its holder hides says only that', async ({ page }) => {
  await enter(page, learner);
  await page.goto(`${server.url}/certificates`);
  const ready = page.getByRole('region', { name: 'Ready for you' }).getByRole('listitem').filter({ hasText: 'Copywriting' });
  await ready.getByText('Receive it', { exact: true }).first().click();
  await ready.locator('form').getByRole('button').click();
  await expect(page.getByRole('heading', { name: 'Ready for you' })).toBeVisible(); // the browser asks for the tick first
  await ready.getByLabel('I have looked at the spelling').check();
  await ready.locator('form').getByRole('button').click();
  await page.getByLabel('The page can be opened').uncheck();
  await page.getByRole('button', { name: 'Save' }).click();
  const verify = pathOf(await page.getByLabel('Link to its page').inputValue());
  await enter(page, '');
  await page.goto(`${server.url}${verify}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Its holder doesn’t show this certificate' })).toBeVisible();
  await expect(page.getByText('Copywriting')).toHaveCount(0);
});
