import { readFileSync } from 'node:fs';
import { expect as expectQuickly, type Page, test } from '@playwright/test';
import papa from 'papaparse';
import { browserOf, freshBrowser, signInBrowser, signUp } from '#tests/support/browser.ts';
import { MOUSE } from '#tests/support/hands.ts';
import { atLine, beginLesson, fillIn, saved, textOf } from '#tests/support/lesson-editor.ts';
import { planPost, playADay, SLOW } from '#tests/support/playing.ts';
import { readToTheEnd } from '#tests/support/reading.ts';
import { forgetData, startServer, type TestServer } from '#tests/support/server.ts';
import { expectNoFindings } from './axe.ts';

// Three people's work and a week of 20,000 others, on a machine that does something else too.
test.setTimeout(900_000);
const expect = expectQuickly.configure({ timeout: 60_000 });

const LESSON = 'Reach in a week';
const RUN = 'Crumb & Co, weeks played: 1';
/** What a spreadsheet would carry out, if it were let. */
const NAME = '=HYPERLINK("https://example.org";"Mila")';

let server: TestServer;

test.beforeAll(async () => {
  test.setTimeout(900_000); // the site may have to be built first
  server = await startServer();
});

test.afterAll(async () => {
  await server.stop();
  forgetData(server);
});

/** An admin makes somebody an instructor. */
async function appoint(admin: Page, name: string): Promise<void> {
  await admin.goto(`${server.url}/admin/people?q=${name}`);
  await admin.getByRole('combobox').first().selectOption('instructor');
  await admin
    .getByRole('button', { name: /change|save/i })
    .first()
    .click();
  await expect(admin.getByRole('status')).toContainText(name);
}

/** Makes a cohort; gives the path that lets learners in. */
async function makeCohort(teacher: Page): Promise<string> {
  await teacher.goto(`${server.url}/teach/cohorts`);
  await teacher.getByLabel('Name').fill('Spring 2027');
  await teacher.getByRole('button', { name: 'Make the cohort' }).click();
  await expect(teacher.getByRole('heading', { level: 1, name: 'Spring 2027' })).toBeVisible();
  return new URL(await teacher.locator('[data-link]').innerText()).pathname;
}

const insert = (page: Page) => page.getByRole('button', { name: 'Insert', exact: true });

/** Writes a lesson with a check and an explorable figure, each through the palette. */
async function writeLesson(teacher: Page): Promise<void> {
  await beginLesson(teacher, server.url, LESSON);
  await atLine(teacher, 'Explain the one thing');
  await insert(teacher).click();
  await teacher.getByRole('button', { name: /One right choice/ }).click();
  await fillIn(teacher, 'Short name', 'who-saw-it');
  await fillIn(teacher, 'Question', 'Whom does “reach” count?');
  await fillIn(teacher, 'Text', 'People, once each');
  await teacher.getByLabel('This is right').first().check();
  await fillIn(teacher, 'Why', 'Each person counts once, however often they look.');
  await fillIn(teacher, 'Text', 'Times that it was shown', 1);
  await fillIn(teacher, 'Why', 'Those are impressions.', 1);
  await insert(teacher).last().click();
  await expect(textOf(teacher)).toContainText('id="who-saw-it"');
  await atLine(teacher, 'Tell what people usually do first');
  await insert(teacher).click();
  await teacher.getByRole('button', { name: /Explorable figure/ }).click();
  await teacher.getByLabel('Figure of the engine').selectOption('weights');
  await insert(teacher).last().click();
  await expect(textOf(teacher)).toContainText('<Explore figure="weights" />');
  await teacher.keyboard.press('Control+s');
  await saved(teacher);
}

/** Releases the lesson that is open to one cohort alone. */
async function releaseTo(teacher: Page, cohort: string): Promise<void> {
  await teacher.getByRole('link', { name: 'Release', exact: true }).click();
  await teacher.getByRole('radio', { name: 'Only cohorts of mine' }).check();
  await teacher.getByRole('checkbox', { name: cohort }).check();
  await teacher.getByRole('button', { name: 'Release it now' }).click();
  await expect(teacher.getByRole('status')).toContainText('Released');
}

/** Asks a cohort the lesson, and a week with the bakery. */
async function assign(teacher: Page): Promise<void> {
  await teacher.goto(`${server.url}/teach/cohorts`);
  await teacher.getByRole('link', { name: 'Spring 2027', exact: true }).click();
  await teacher.getByRole('navigation', { name: 'This cohort' }).getByRole('link', { name: 'Assignments' }).click();
  const form = teacher.locator('form').filter({ has: teacher.getByRole('radio', { name: 'Sandbox run' }) });
  await form.getByLabel('Lesson', { exact: true }).last().selectOption({ label: LESSON });
  await form.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(teacher.getByText('Added. Learners see it now.')).toBeVisible();
  await form.getByRole('radio', { name: 'Sandbox run' }).check();
  await form.getByLabel('Client').selectOption('bakery');
  await form.getByLabel('Weeks to play').fill('1');
  await form.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(teacher.getByText(RUN).first()).toBeVisible();
}

/** Opens the link without an account, makes one and joins; gives the path of the learner's page. */
async function joinBy(link: string, learner: Page): Promise<string> {
  await learner.goto(server.url + link);
  await learner.getByRole('link', { name: 'Sign in or make an account' }).click();
  await signUp(learner, server, { name: NAME, email: 'mila@example.org' });
  await learner.getByRole('button', { name: 'Join' }).click();
  await expect(learner.getByText('You are in. What is asked stands below.')).toBeVisible();
  return new URL(learner.url()).pathname;
}

/** Reads the lesson, turns the figure, and answers the check rightly. */
async function study(learner: Page): Promise<void> {
  await learner.getByRole('link', { name: `Open “${LESSON}”` }).click();
  await expect(learner.getByRole('heading', { level: 1, name: LESSON })).toBeVisible();
  const figure = learner.getByRole('group', { name: 'What the network counts' });
  await figure.getByRole('slider', { name: 'A like counts' }).press('Home');
  await figure.getByRole('slider', { name: 'A save counts' }).press('End');
  await expect(figure.getByRole('status')).toHaveText(/First in the feed: “How to keep bread fresh/);
  const check = learner.locator('[check-id="who-saw-it"]');
  await check.getByRole('radio', { name: 'People, once each' }).check();
  await check.getByRole('button', { name: /^Check/ }).click();
  await readToTheEnd(learner);
  await expect(learner.locator('[data-save-state]')).toHaveText('Saved');
}

/** Plays the week with two posts, and hands it in. */
async function playAndHandIn(learner: Page, page: string): Promise<void> {
  await learner.goto(server.url + page);
  await learner.getByRole('button', { name: 'Begin the run' }).click();
  await learner.waitForURL(/run\?id=/);
  await planPost(learner, MOUSE, 'Lunch at the back of the bakery: flatbread, nine euros, from eleven. Who comes on Tuesday?');
  await planPost(learner, MOUSE, 'On Friday we write what there will be on Saturday. What would you stand in line for?');
  for (let day = 0; day < 7; day++) await playADay(learner);
  await expect(learner.locator('[data-save-state]')).toHaveText('Saved on the server', SLOW);
  await learner.goto(server.url + page);
  await learner.getByRole('button', { name: 'Hand in', exact: true }).click();
  await expect(learner.getByText('Handed in.', { exact: true })).toBeVisible({ timeout: 240_000 });
}

test('an instructor is made, teaches a cohort, and sees what a learner did, with its evidence and as a file', async ({
  page: admin,
  browser,
}) => {
  await signInBrowser(admin, server, 'ada@example.org', 'admin');
  const teacher = await browserOf(browser, server, 'ingrid@example.org', 'learner');
  // High enough for the whole lesson: what is out of sight the editor doesn't draw.
  await teacher.setViewportSize({ width: 1280, height: 2000 });
  const learner = await freshBrowser(browser);
  const marks = learner.locator('[data-own-mark]');
  const tab = (name: string) => teacher.getByRole('navigation', { name: 'This cohort' }).getByRole('link', { name });
  const cell = (item: string) => teacher.getByRole('row').filter({ hasText: NAME }).getByRole('link', { name: item });

  await test.step('an admin makes somebody an instructor', () => appoint(admin, 'ingrid'));
  const link = await test.step('who makes a cohort', () => makeCohort(teacher));
  await test.step('writes a lesson with a check and an explorable', () => writeLesson(teacher));
  await test.step('and releases it to the cohort', () => releaseTo(teacher, 'Spring 2027'));
  await test.step('of which it asks this and a run', () => assign(teacher));
  const own = await test.step('a learner joins by the link', () => joinBy(link, learner));
  await test.step('studies', () => study(learner));
  await test.step('and plays the assigned run', () => playAndHandIn(learner, own));
  // All of three sections; of two checks, one answered, and rightly.
  await expect(marks.first()).toHaveText('75 out of 100');
  const played = /^(\d+) out of 100$/.exec(await marks.nth(1).innerText())?.[1] ?? 'no mark';

  await test.step('the marks appear, each with its evidence behind one click', async () => {
    await tab('Gradebook').click();
    await expect(cell(LESSON)).toHaveText('75');
    await expect(cell(RUN)).toHaveText(played);
    await cell(LESSON).click();
    await expect(teacher.getByRole('heading', { name: 'Whom does “reach” count?' })).toBeVisible();
    await expect(teacher.getByText('People, once each')).toContainText('right');
    await tab('Gradebook').click();
    await cell(RUN).click();
    await expect(teacher.locator('[data-digest]')).toHaveText(/^[0-9a-f]{16}$/);
    await teacher.getByRole('link', { name: 'Open the debrief' }).click();
    await expect(teacher.getByText(/You scored −?-?\d+\./)).toBeVisible({ timeout: 240_000 });
    await expectNoFindings(teacher, 'a learner’s debrief');
  });

  await test.step('and the file opens in a spreadsheet, in which a name is only a name', async () => {
    await tab('Gradebook').click();
    const downloading = teacher.waitForEvent('download');
    await teacher.getByRole('link', { name: 'Download as CSV' }).click();
    const file = readFileSync(await (await downloading).path(), 'utf8');
    // With a reader that isn't ours, which takes every cell as it stands.
    const { data, errors } = papa.parse<string[]>(file.replace(/^\uFEFF/, ''), { skipEmptyLines: true });
    expect(errors).toEqual([]);
    const total = await teacher.locator('td.total').innerText();
    expect(data).toEqual([
      ['Name', 'E-mail', LESSON, `${LESSON}: Late`, RUN, `${RUN}: Late`, 'Total'],
      [`'${NAME}`, 'mila@example.org', '75', '', played, '', total],
    ]);
  });

  await teacher.context().close();
  await learner.context().close();
});
