import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { eq } from 'drizzle-orm';
import { openDatabase } from '#db/client.ts';
import { examAttempts } from '#db/schema/exams.ts';
import { readBanks } from '#features/exams/bank/read-bank.ts';
import type { Question } from '#features/exams/bank/schema.ts';
import { signInBrowser } from '#tests/support/browser.ts';
import { forgetData, startServer, type TestServer } from '#tests/support/server.ts';
import { expectNoFindings } from './axe.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const DAY_MS = 86_400_000;
const questions = new Map(
  (await readBanks(new URL('../../', import.meta.url))).flatMap((bank) => bank.questions.map((one) => [one.id, one])),
);

test.setTimeout(240_000); // twelve questions, answered and looked over

let server: TestServer;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(async () => {
  await server.stop();
  forgetData(server);
});

type Row = typeof examAttempts.$inferSelect;

async function inDatabase<Value>(work: (db: Awaited<ReturnType<typeof openDatabase>>['db']) => Promise<Value>): Promise<Value> {
  const { db, close } = await openDatabase({ url: `file:${server.dataDir}/reachwright.db` });
  try {
    return await work(db);
  } finally {
    close();
  }
}

const attemptsOf = (userId: string): Promise<Row[]> =>
  inDatabase((db) => db.select().from(examAttempts).where(eq(examAttempts.userId, userId)).orderBy(examAttempts.startedAt));

/** As if everything that this person did had happened `days` earlier. */
async function letDaysPass(userId: string, days: number): Promise<void> {
  for (const { id, startedAt, finishedAt } of await attemptsOf(userId)) {
    const earlier = (at: Date) => new Date(at.getTime() - days * DAY_MS);
    const times = { startedAt: earlier(startedAt), finishedAt: finishedAt && earlier(finishedAt) };
    await inDatabase((db) => db.update(examAttempts).set(times).where(eq(examAttempts.id, id)));
  }
}

const panel = (page: Page) => page.locator('[data-question]:visible');

async function askedNow(page: Page): Promise<Question> {
  const question = questions.get((await panel(page).getAttribute('data-question')) ?? '');
  if (!question) throw new Error('The page asks something that no bank holds.');
  return question;
}

/** Answers the question shown; wrongly where a wrong answer is as quickly given. */
async function answer(page: Page, rightly: boolean): Promise<void> {
  const question = await askedNow(page);
  const fields = panel(page);
  switch (question.kind) {
    case 'single':
      await fields.locator(`[value="${question.answers.find(({ right }) => (right === true) === rightly)?.id}"]`).check();
      return;
    case 'multiple':
      for (const { id, right } of question.answers)
        if (right && (rightly || id !== question.answers.find((one) => one.right)?.id))
          await fields.locator(`[value="${id}"]`).check();
      return;
    case 'number':
      await fields.getByRole('textbox').fill(String(question.right + (rightly ? 0 : question.within + 7)));
      return;
    case 'order':
      for (const [i, { id }] of question.steps.entries()) {
        const place = rightly ? i + 1 : question.steps.length - i;
        await fields.locator('select', { has: page.locator(`option[value="${id}=1"]`) }).selectOption(String(`${id}=${place}`));
      }
  }
}

const next = (page: Page) => page.locator('[data-next]');

async function answerAll(page: Page, rightly: boolean): Promise<void> {
  for (let number = 1; number <= 12; number++) {
    await expect(page.getByRole('heading', { name: `Question ${number} of 12` })).toBeVisible();
    await answer(page, rightly);
    await next(page).click();
  }
}

test('a learner misses the test, waits, learns what was wrong, and passes', async ({ page }) => {
  const userId = await signInBrowser(page, server, 'mila@example.org');
  await page.goto(`${server.url}/exams`);
  await page.getByRole('listitem').filter({ hasText: 'Strategy' }).getByRole('link', { name: 'Look at the rules' }).click();
  await expect(page.getByText('9 right answers pass, which is 75%.')).toBeVisible();
  await page.getByRole('button', { name: 'Begin the test' }).click();

  await answerAll(page, false);
  await expect(page.getByRole('heading', { name: 'Hand in?' })).toBeVisible();
  await expect(page.getByText('Saved', { exact: false }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Hand in', exact: true }).click();

  await expect(page.getByRole('heading', { name: 'Not this time' })).toBeVisible();
  await expect(page.getByText('You may try again from')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Begin the test' })).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Read again' })).toBeVisible();
  await expect(page.locator('.missed > li')).toHaveCount(12);
  const [first] = await attemptsOf(userId);
  const why = questions.get(first?.questions[0] ?? '');
  if (why?.kind === 'single') await expect(page.getByText(why.answers.find(({ right }) => right)?.why ?? '')).toBeVisible();
  await expectNoFindings(page, 'missed');
  await page.goto(`${server.url}/exams`);
  await expect(page.getByRole('listitem').filter({ hasText: 'Strategy' })).toContainText('To be tried again from');
  await expectNoFindings(page, 'list after a miss');

  await letDaysPass(userId, 1);
  await page.goto(`${server.url}/exams/strategy`);
  await page.getByRole('button', { name: 'Begin the test' }).click();
  await answerAll(page, true);
  await page.getByRole('button', { name: 'Hand in', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Passed', exact: true })).toBeVisible();
  await expect(page.getByText('12 of 12 right, 100%.')).toBeVisible();

  const attempts = await attemptsOf(userId);
  expect(attempts.map(({ passed }) => passed)).toEqual([false, true]);
  expect(attempts[1]?.questions.filter((id) => attempts[0]?.questions.includes(id))).toEqual([]);
  await page.goto(`${server.url}/exams`);
  await expect(page.getByRole('listitem').filter({ hasText: 'Strategy' })).toContainText('Passed with 100%');
});

test('by keyboard alone: a choice, a way back, the list of questions', async ({ page }) => {
  await signInBrowser(page, server, 'keyboard@example.org');
  await page.goto(`${server.url}/exams/job`);
  await page.getByRole('button', { name: 'Begin the test' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Question 1 of 12' })).toBeVisible();
  await next(page).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Question 2 of 12' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(panel(page).locator(':focus')).toHaveCount(1);
  await expectNoFindings(page, 'a question');
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Question 1 of 12' })).toBeVisible();
  await page.getByRole('button', { name: 'Look over and hand in' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Hand in?' })).toBeFocused();
  await expect(page.getByText('12 questions have no full answer yet')).toBeVisible();
  await expectNoFindings(page, 'the end');
  await page.getByRole('link', { name: 'Question 5', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Question 5 of 12' })).toBeFocused();
});

test('what was answered without a connection is sent later, and nothing is handed in before', async ({ page, context }) => {
  const userId = await signInBrowser(page, server, 'offline@example.org');
  await page.goto(`${server.url}/exams/visuals`);
  await page.getByRole('button', { name: 'Begin the test' }).click();
  await expect(page.getByRole('heading', { name: 'Question 1 of 12' })).toBeVisible();
  await context.setOffline(true);
  await answerAll(page, true);
  await page.getByRole('button', { name: 'Hand in', exact: true }).click();
  await expect(page.getByText('have not reached the server yet')).toBeVisible();
  expect((await attemptsOf(userId))[0]).toMatchObject({ finishedAt: null, answers: {} });
  await context.setOffline(false);
  await expect.poll(async () => Object.keys((await attemptsOf(userId))[0]?.answers ?? {}).length).toBe(12);
  await page.getByRole('button', { name: 'Hand in', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Passed', exact: true })).toBeVisible();
});

test('is gone on with on another device, and an old tab learns that it is over', async ({ page, browser }) => {
  const userId = await signInBrowser(page, server, 'devices@example.org');
  await page.goto(`${server.url}/exams/networks`);
  await page.getByRole('button', { name: 'Begin the test' }).click();
  await answer(page, true);
  await expect.poll(async () => Object.keys((await attemptsOf(userId))[0]?.answers ?? {}).length).toBe(1);

  const other = await browser.newContext({
    storageState: await page.context().storageState(),
    locale: 'en-GB',
    timezoneId: 'UTC',
  });
  const phone = await other.newPage();
  await phone.goto(`${server.url}/exams/networks`);
  await expect(phone.getByRole('heading', { name: 'Question 2 of 12' })).toBeVisible();
  await phone.getByRole('button', { name: 'Look over and hand in' }).click();
  await phone.getByRole('button', { name: 'Hand in', exact: true }).click();
  await expect(phone.getByRole('heading', { name: 'Not this time' })).toBeVisible();

  await page.getByRole('button', { name: 'Look over and hand in' }).click();
  await page.getByRole('button', { name: 'Hand in', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Not this time' })).toBeVisible();
  expect(await attemptsOf(userId)).toHaveLength(1);
  await other.close();
});

test('works without JavaScript', async ({ browser }) => {
  const plain = await browser.newContext({ javaScriptEnabled: false, locale: 'en-GB', timezoneId: 'UTC' });
  const page = await plain.newPage();
  await signInBrowser(page, server, 'plain@example.org');
  await page.goto(`${server.url}/exams/psychology`);
  await page.getByRole('button', { name: 'Begin the test' }).click();
  await answerAll(page, true);
  await page.getByRole('button', { name: 'Question 3, answered' }).click();
  await expect(page.getByRole('heading', { name: 'Question 3 of 12' })).toBeVisible();
  await page.getByRole('button', { name: 'Look over and hand in' }).click();
  await expect(page.getByText('All 12 questions have an answer.')).toBeVisible();
  await page.getByRole('button', { name: 'Hand in', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Passed', exact: true })).toBeVisible();
  await plain.close();
});

test('a guest is invited and told why', async ({ page }) => {
  await page.goto(`${server.url}/exams/strategy`);
  await expect(page.getByRole('heading', { name: 'The test needs an account' })).toBeVisible();
  const link = page.getByRole('link', { name: 'Sign in or make an account' });
  await expect(link).toHaveAttribute('href', '/account?next=%2Fexams%2Fstrategy');
});

test('in Dutch the page says that the questions are in English', async ({ page }) => {
  await signInBrowser(page, server, 'nl@example.org');
  await page.goto(`${server.url}/nl/exams/analytics`);
  await page.getByRole('button', { name: 'Begin met de toets' }).click();
  await expect(page.getByRole('heading', { name: 'Vraag 1 van 12' })).toBeVisible();
  await expect(page.getByText('De vragen zijn voorlopig in het Engels.')).toBeVisible();
  await expect(panel(page).locator('.situation')).toHaveAttribute('lang', 'en');
});

test('right answers and reasons reach the browser only with the result', async ({ page }) => {
  const reasons = [...questions.values()].flatMap((one) =>
    one.kind === 'order'
      ? one.steps.map(({ why }) => why)
      : one.kind === 'number'
        ? [one.why]
        : one.answers.map(({ why }) => why),
  );
  const files = globSync('**/*.{js,json,html}', { cwd: `${ROOT}/dist/client` });
  const built = files.map((file) => readFileSync(`${ROOT}/dist/client/${file}`, 'utf8')).join('\n');
  expect(reasons.filter((why) => built.includes(why.slice(0, 40)))).toEqual([]);

  await signInBrowser(page, server, 'curious@example.org');
  await page.goto(`${server.url}/exams/community`);
  await page.getByRole('button', { name: 'Begin the test' }).click();
  const html = await page.content();
  expect(reasons.filter((why) => html.includes(why))).toEqual([]);
  expect(html).not.toMatch(/right["']?\s*[:=]\s*["']?true/);
});
