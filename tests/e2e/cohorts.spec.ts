import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { openDatabase } from '#db/client.ts';
import { readCsv } from '#ui/files/read-csv.ts';
import { browserOf, signUp } from '#tests/support/browser.ts';
import { addMember } from '#tests/support/members.ts';
import { playADay } from '#tests/support/playing.ts';
import { forgetData, startServer } from '#tests/support/server.ts';
import { expectNoFindings } from './axe.ts';
import { expectNoOverflow } from './overflow.ts';

test.setTimeout(240_000);
const LESSON = 'job-what-an-smm-manager-does';
const LESSON_PAGE = '/lessons/job/what-an-smm-manager-does';

/** Light and dark, on a desktop and on a phone: axe finds nothing, and nothing is wider than the screen. */
async function expectSound(page: Page, state: string): Promise<void> {
  for (const [width, height] of [
    [1280, 900],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expectNoFindings(page, `${state}, ${String(width)} px`);
    await expectNoOverflow(page, `${state}, ${String(width)} px`);
  }
  await page.setViewportSize({ width: 1280, height: 900 });
}

test('an instructor makes a cohort, and a learner’s work there becomes marks with their evidence', async ({ browser }) => {
  test.setTimeout(600_000);
  const server = await startServer();
  const teacher = await browserOf(browser, server, 'ingrid@example.org', 'instructor');
  const learner = await browserOf(browser, server, 'mila@example.org', 'learner');
  const tab = (name: string) => teacher.getByRole('navigation', { name: 'This cohort' }).getByRole('link', { name });

  await test.step('makes a cohort', async () => {
    await teacher.goto(`${server.url}/teach/cohorts`);
    await expectSound(teacher, 'no cohorts');
    await teacher.getByLabel('Name').fill('Spring 2027');
    await teacher.getByRole('button', { name: 'Make the cohort' }).click();
    await expect(teacher.getByRole('heading', { level: 1, name: 'Spring 2027' })).toBeVisible();
    await expectSound(teacher, 'a new cohort');
  });
  const link = await teacher.locator('[data-link]').innerText();

  await test.step('a roster with a broken row imports nobody and names the row', async () => {
    await teacher.getByRole('link', { name: 'Import a roster' }).click();
    await teacher.getByLabel('Or paste the rows here').fill('Name;E-mail\nJan;jan@example.org\nKim;kim at example.org');
    await teacher.getByRole('button', { name: 'Look at it' }).click();
    const row = teacher.getByRole('row').filter({ hasText: 'is no e-mail address' });
    await expect(row.getByRole('rowheader')).toHaveText('3');
    await expect(teacher.getByRole('button', { name: /^Import \d/ })).toHaveCount(0);
    await expectSound(teacher, 'a broken roster');
  });

  await test.step('mended, it asks them in', async () => {
    await teacher.getByLabel('Or paste the rows here').fill('Name;E-mail\nJan;jan@example.org\nKim;kim@example.org');
    await teacher.getByRole('button', { name: 'Look at it' }).click();
    await teacher.getByRole('button', { name: 'Import 2 people' }).click();
    await expect(teacher.getByText('Imported: 0 added, 2 asked in by mail, 0 were there already.')).toBeVisible();
  });

  await test.step('asks a lesson and a run of one week', async () => {
    await tab('Assignments').click();
    await teacher.getByLabel('Lesson', { exact: true }).nth(1).selectOption(LESSON);
    await teacher.getByRole('button', { name: 'Add', exact: true }).click();
    await expect(teacher.getByText('Added. Learners see it now.')).toBeVisible();
    await teacher.getByRole('radio', { name: 'Sandbox run' }).check();
    await teacher.getByLabel('Client').selectOption('bakery');
    await teacher.getByLabel('Weeks to play').fill('1');
    await teacher.getByRole('button', { name: 'Add', exact: true }).click();
    await expect(teacher.getByText('Crumb & Co, weeks played: 1').first()).toBeVisible();
    await expectSound(teacher, 'assignments');
  });

  await test.step('tells the cohort something', async () => {
    await tab('Announcements').click();
    await teacher.getByLabel('Title').fill('Welcome');
    await teacher.getByLabel('Text').fill('We begin on Monday.');
    await teacher.getByRole('button', { name: 'Announce' }).click();
    await expect(teacher.getByText('Announced.')).toBeVisible();
    await expectSound(teacher, 'announcements');
  });

  await test.step('a learner reads what will be seen, and joins by the link', async () => {
    await learner.goto(`${server.url}${new URL(link).pathname}`);
    await expect(learner.getByRole('heading', { name: 'What your instructors see' })).toBeVisible();
    await expectSound(learner, 'joining');
    await learner.getByRole('button', { name: 'Join' }).click();
    await expect(learner.getByText('You are in. What is asked stands below.')).toBeVisible();
    await expect(learner.getByRole('heading', { name: 'Welcome' })).toBeVisible();
    await expectSound(learner, 'a learner’s cohort');
  });
  const cohortPage = new URL(learner.url()).pathname;

  await test.step('the desk says what is next', async () => {
    await learner.goto(`${server.url}/learn`);
    await expect(learner.locator('[data-cohort-line]')).toContainText('Spring 2027: next is');
  });

  await test.step('studies', async () => {
    await learner.goto(`${server.url}${LESSON_PAGE}`);
    const check = learner
      .locator('[check-id]')
      .filter({ has: learner.getByRole('radio') })
      .first();
    await check.getByRole('radio').first().check();
    await check.getByRole('button', { name: /^Check/ }).click();
    await expect(learner.locator('[data-save-state]')).toHaveText('Saved');
  });

  await test.step('plays the run and hands it in', async () => {
    await learner.goto(server.url + cohortPage);
    await learner.getByRole('button', { name: 'Begin the run' }).click();
    await learner.waitForURL(/run\?id=/);
    for (let day = 0; day < 7; day++) await playADay(learner);
    await expect(learner.locator('[data-save-state]')).toHaveText('Saved on the server', { timeout: 60_000 });
    await learner.goto(server.url + cohortPage);
    await learner.getByRole('button', { name: 'Hand in' }).click({ timeout: 120_000 });
    await expect(learner.getByText('Handed in.', { exact: true })).toBeVisible({ timeout: 180_000 });
    await expect(learner.locator('[data-own-mark]').nth(1)).toHaveText(/^\d+ out of 100$/);
  });

  await test.step('the marks are in the gradebook, reached by keyboard, with their evidence', async () => {
    await tab('Gradebook').click();
    const first = teacher.getByRole('link', { name: /^mila, What an SMM manager does/ });
    await expect(first).toHaveText(/\d+/);
    await expectSound(teacher, 'the gradebook');
    await first.focus();
    await teacher.keyboard.press('ArrowRight');
    await expect(teacher.getByRole('link', { name: /^mila, Crumb & Co, weeks played: 1/ })).toBeFocused();
    await teacher.keyboard.press('ArrowLeft');
    await teacher.keyboard.press('Enter');
    await expect(teacher.getByText('first answer')).toBeVisible();
    await expectSound(teacher, 'the evidence of a lesson');
  });

  await test.step('on a phone, where the grid has no head, a form sorts it', async () => {
    await teacher.setViewportSize({ width: 390, height: 844 });
    await tab('Gradebook').click();
    const by = teacher.getByRole('combobox', { name: 'Sort by' });
    await by.selectOption({ label: 'Total' });
    await teacher.getByRole('combobox', { name: 'Order' }).selectOption({ label: 'Z to A, highest first' });
    await teacher.getByRole('button', { name: 'Sort', exact: true }).click();
    await expect(teacher).toHaveURL(/\?by=total&down=1$/);
    await expect(by).toHaveValue('total');
    await teacher.setViewportSize({ width: 1280, height: 900 });
    await expect(by).toBeHidden();
  });

  await test.step('the run is played again on the server and comes to the same', async () => {
    await tab('Gradebook').click();
    await teacher.getByRole('link', { name: /^mila, Crumb & Co/ }).click();
    await expect(teacher.locator('[data-digest]')).toHaveText(/^[0-9a-f]{16}$/);
    await teacher.getByRole('button', { name: 'Play it again on the server now' }).click({ timeout: 180_000 });
    await expect(teacher.getByText(/Played again just now: .* with the same fingerprint/)).toBeVisible({ timeout: 180_000 });
    await expectSound(teacher, 'the evidence of a run');
  });

  await test.step('sets a mark by hand, for a reason that the learner reads', async () => {
    await teacher.getByLabel('Mark, 0–100').fill('77');
    await teacher.getByLabel('Reason').fill('Explained it well in class');
    await teacher.getByRole('button', { name: 'Set the mark' }).click();
    await expect(teacher.locator('[data-mark]')).toHaveText('77');
    await learner.goto(server.url + cohortPage);
    await expect(learner.getByText('Set by ingrid: Explained it well in class')).toBeVisible();
  });

  await test.step('downloads the gradebook, which says the same', async () => {
    await tab('Gradebook').click();
    const downloading = teacher.waitForEvent('download');
    await teacher.getByRole('link', { name: 'Download as CSV' }).click();
    const { heads, rows } = await readCsv(readFileSync(await (await downloading).path(), 'utf8'));
    expect(heads.slice(0, 2)).toEqual(['Name', 'E-mail']);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.cells[heads.indexOf('Crumb & Co, weeks played: 1')]).toBe('77');
    const total = await teacher.locator('td.total').innerText();
    expect(rows[0]?.cells[heads.indexOf('Total')]).toBe(total);
  });

  await test.step('the log says what was done', async () => {
    await tab('What is hard').click();
    await expectSound(teacher, 'what the class finds hard');
    await tab('Log').click();
    for (const deed of [/opened the work of mila/, /downloaded the gradebook/, /set a mark of mila by hand/, /imported a roster/])
      await expect(teacher.getByText(deed).first()).toBeVisible();
    await expectSound(teacher, 'the log');
  });

  await teacher.context().close();
  await learner.context().close();
  await server.stop();
  forgetData(server);
});

test('a guest who opens a join link signs up first and comes back to it', async ({ page }) => {
  const server = await startServer();
  const { db, close } = await openDatabase({ url: `file:${server.dataDir}/reachwright.db` });
  const { createCohort } = await import('#features/cohorts/commands/create-cohort.ts');
  const { getRoll } = await import('#features/cohorts/queries.ts');
  const teacher = { db, actor: await addMember(db, 'otto@example.org', 'instructor'), now: new Date() };
  const cohort = '01940000-0000-7000-8000-000000000001';
  await createCohort(teacher, { cohort, name: 'Autumn', timeZone: 'UTC' });
  const code = (await getRoll(teacher, cohort))?.cohort.joinCode ?? '';
  close();
  await page.goto(`${server.url}/join`);
  await expectSound(page, 'typing a code');
  await page.getByLabel('Code').fill(`${code.slice(0, 4).toLowerCase()} ${code.slice(4)}`);
  await page.getByRole('button', { name: 'Look' }).click();
  await expect(page.getByRole('heading', { name: 'Join “Autumn”' })).toBeVisible();
  await page.getByRole('link', { name: 'Sign in or make an account' }).click();
  await signUp(page, server, { name: 'Noor', email: 'noor@example.org' });
  await expect(page.getByRole('heading', { name: 'Join “Autumn”' })).toBeVisible();
  await page.getByRole('button', { name: 'Join' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Autumn' })).toBeVisible();
  await server.stop();
  forgetData(server);
});

test('an admin takes the role from a cohort’s only instructor and appoints another, who opens it', async ({ browser }) => {
  const server = await startServer();
  const teacher = await browserOf(browser, server, 'ingrid@example.org', 'instructor');
  const successor = await browserOf(browser, server, 'otto@example.org', 'instructor');
  const admin = await browserOf(browser, server, 'boss@example.org', 'admin');
  await teacher.goto(`${server.url}/teach/cohorts`);
  await teacher.getByLabel('Name').fill('Spring 2027');
  await teacher.getByRole('button', { name: 'Make the cohort' }).click();
  await expect(teacher.getByRole('heading', { level: 1, name: 'Spring 2027' })).toBeVisible();
  const cohortPage = new URL(teacher.url()).pathname;

  await test.step('the instructor’s account says that nobody else teaches it', async () => {
    await teacher.goto(`${server.url}/account`);
    await expect(teacher.getByText('Nobody but you teaches Spring 2027.')).toBeVisible();
    await expectSound(teacher, 'the account of who teaches alone');
  });

  await test.step('while every cohort has an instructor, the page says no more than that', async () => {
    await admin.goto(`${server.url}/admin/cohort-log`);
    await expect(admin.getByText('Every cohort has an instructor.')).toBeVisible();
    await expectSound(admin, 'every cohort has an instructor');
  });

  await test.step('when the role is gone, the admin is told at once, and the instructor is out', async () => {
    await admin.goto(`${server.url}/admin/people?q=ingrid@example.org`);
    await admin.getByRole('combobox', { name: 'Role of ingrid', exact: true }).selectOption({ label: 'Learner' });
    await admin.getByRole('button', { name: 'Change the role of ingrid', exact: true }).click();
    const told = admin.getByRole('link', { name: 'Cohorts without an instructor: 1' });
    await expectSound(admin, 'people, and a cohort without an instructor');
    await told.click();
    await expect(admin.getByRole('heading', { level: 3, name: 'Spring 2027' })).toBeVisible();
    await expect(admin.getByText('ingrid taught it and has not been an instructor since')).toBeVisible();
    await expectSound(admin, 'a cohort without an instructor');
    await teacher.goto(server.url + cohortPage);
    await expect(teacher.getByRole('heading', { name: 'There is no such cohort for you' })).toBeVisible();
  });

  await test.step('nobody but an admin can send the form', async () => {
    const form = { form: 'appoint', cohort: cohortPage.split('/').at(-1) ?? '', email: 'otto@example.org' };
    for (const page of [teacher, successor]) {
      const forged = { form, headers: { origin: server.url }, maxRedirects: 0 };
      expect((await page.request.post(`${server.url}/admin/cohort-log`, forged)).status()).toBe(403);
    }
    await successor.goto(server.url + cohortPage);
    await expect(successor.getByRole('heading', { name: 'There is no such cohort for you' })).toBeVisible();
  });

  await test.step('an address without an account is kept, with what is wrong with it', async () => {
    const address = admin.getByLabel('Instructor’s e-mail address');
    await address.fill('otto@example.com');
    await admin.getByRole('button', { name: 'Appoint an instructor for Spring 2027' }).click();
    await expect(admin.getByText('Nobody here has this address.')).toBeVisible();
    await expect(address).toHaveValue('otto@example.com');
    await expectSound(admin, 'an unknown address');
    await address.fill('otto@example.org');
    await admin.getByRole('button', { name: 'Appoint an instructor for Spring 2027' }).click();
    await expect(admin.getByText('Appointed. The cohort is on their desk now.')).toBeVisible();
    await expect(admin.getByText('Every cohort has an instructor.')).toBeVisible();
    await admin.goto(`${server.url}/nl/admin/cohort-log`);
    await expect(admin.getByText('boss heeft otto als docent toegevoegd.')).toBeVisible();
  });

  await test.step('the new instructor finds it on their desk and opens it', async () => {
    await successor.goto(`${server.url}/teach/cohorts`);
    await successor.getByRole('link', { name: 'Spring 2027', exact: true }).click();
    await expect(successor.getByRole('heading', { level: 1, name: 'Spring 2027' })).toBeVisible();
    await successor.getByRole('navigation', { name: 'This cohort' }).getByRole('link', { name: 'Log' }).click();
    await expect(successor.getByText('boss added otto as instructor.')).toBeVisible();
  });

  for (const page of [teacher, successor, admin]) await page.context().close();
  await server.stop();
  forgetData(server);
});
