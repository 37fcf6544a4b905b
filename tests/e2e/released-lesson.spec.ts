import { expect, type Page, test } from '@playwright/test';
import { type Db, openDatabase } from '#db/client.ts';
import type { Ctx, Member } from '#features/accounts/index.ts';
import { checkLesson } from '#features/lessons/index.ts';
import { createLesson } from '#features/publishing/commands/create-lesson.ts';
import { releaseLesson } from '#features/publishing/commands/release-lesson.ts';
import { saveDraft } from '#features/publishing/commands/save-draft.ts';
import { withdrawLesson } from '#features/publishing/commands/withdraw-lesson.ts';
import { playFigure } from '#features/sandbox/explore/play-figure.ts';
import { newId } from '#kernel/ids.ts';
import { ok } from '#kernel/result.ts';
import { giveCookies, signInBrowser } from '#tests/support/browser.ts';
import { addMember, signInAs } from '#tests/support/members.ts';
import { forgetData, startServer, type TestServer } from '#tests/support/server.ts';
import { CHOICE, lessonOf, PIECES } from '../unit/publishing/sources.ts';
import { expectNoFindings } from './axe.ts';
import { expectNoOverflow } from './overflow.ts';

test.setTimeout(240_000);
const KEY = 'reach-in-a-week';
const PATH = `/lessons/analytics/school/${KEY}`;
const MIDDLE = `The Zuiderzée froze over, and everybody wanted to see it.\n\n${CHOICE}\n\n<Explore figure="weights" />`;
const shelf = { has: () => false, isAt: () => false };

let server: TestServer;
let db: Db;
let close: () => void;
let author: Ctx<Member>;

test.beforeAll(async () => {
  server = await startServer();
  ({ db, close } = await openDatabase({ url: `file:${server.dataDir}/reachwright.db` }));
  author = { db, actor: await addMember(db, 'ingrid@example.org', 'instructor'), now: new Date() };
});

test.afterAll(async () => {
  close();
  await server.stop();
  forgetData(server);
});

/** Begins a lesson as its editor does; gives its id. */
async function begin(source: string, key = KEY): Promise<string> {
  const id = newId();
  const begun = { id, versionId: newId(), key, track: 'analytics', locale: 'en', source: source.replace(KEY, key) } as const;
  expect(await createLesson(author, shelf, begun)).toMatchObject({ ok: true });
  return id;
}

const release = (lessonId: string) =>
  releaseLesson(
    author,
    {
      check: (source) => Promise.resolve(ok(checkLesson(source, PIECES))),
      play: ({ figure, network }) => Promise.resolve(ok(playFigure(figure, network))),
      shelf,
    },
    { lessonId, number: 1, audience: { kind: 'everyone' } },
  );

/** Sends what was read yesterday, as a browser does; a card is asked from the day after. */
const readYesterday = (page: Page) =>
  page.evaluate(async (lesson) => {
    const at = new Date(Date.now() - 24 * 3_600_000).toISOString();
    const deeds = ['one', 'two', 'three'].map((section, i) => ({
      id: `01936000-0000-7000-8000-00000000000${i}`,
      kind: 'section-read',
      at,
      day: at.slice(0, 10),
      body: { lesson, section },
    }));
    const headers = { 'content-type': 'application/json' };
    const response = await fetch('/api/deeds', { method: 'POST', headers, body: JSON.stringify({ deeds }) });
    return response.json();
  }, KEY);

test('a lesson is released, found, studied and reviewed; withdrawn, it leaves what was done in it whole', async ({ page }) => {
  test.setTimeout(180_000);
  const id = await begin(lessonOf(MIDDLE));
  await signInBrowser(page, server, 'mila@example.org');

  await test.step('as a draft it is nowhere', async () => {
    expect((await page.goto(server.url + PATH))?.status()).toBe(404);
    await page.goto(`${server.url}/lessons`);
    await expect(page.getByRole('link', { name: /Reach in a week/ })).toHaveCount(0);
  });

  await test.step('released, it is in the list of its track, at once and without scripts', async () => {
    expect(await release(id)).toMatchObject({ ok: true });
    expect(await (await fetch(`${server.url}/lessons`)).text()).toContain(PATH);
    await page.reload();
    await expect(page.getByRole('link', { name: /Reach in a week/ })).toContainText('by ingrid');
    await expectNoFindings(page, 'the list');
  });

  await test.step('the search finds it by its title, before the others, and by a word of its text', async () => {
    await page.goto(`${server.url}/search`);
    await page.getByRole('searchbox').fill('reach in a week');
    await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Reach in a week');
    await page.getByRole('searchbox').fill('zuiderzee');
    await expect(page.getByRole('status').first()).toHaveText('1 result');
    await expect(page.locator('mark')).toHaveText('Zuiderzée');
    await page.getByLabel('Track').selectOption('job');
    await expect(page.getByRole('status').first()).toContainText('Nothing found');
    await page.getByLabel('Track').selectOption('analytics');
    await page.getByRole('heading', { level: 2 }).getByRole('link').click();
    await expect(page).toHaveURL(server.url + PATH);
  });

  await test.step('it opens as our own lessons do, and says whose it is', async () => {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Reach in a week');
    await expect(page.getByText('By ingrid, not by Reachwright')).toBeVisible();
    await expect(page.locator('rw-explore [data-picture] svg')).toBeVisible();
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await expectNoFindings(page, `the lesson at ${width}`);
      await expectNoOverflow(page, `the lesson at ${width}`);
    }
  });

  await test.step('an answer counts', async () => {
    const question = page.getByRole('group', { name: 'Which?' });
    await question.getByRole('radio', { name: 'A' }).check();
    await question.getByRole('button', { name: /^Check/ }).click();
    await expect(page.locator('.standing')).toContainText('1 of 1 checks answered right');
    await expect(page.locator('[data-save-state]')).toContainText('Saved');
  });

  await test.step('the desk counts it, and the review asks its cards', async () => {
    expect(await readYesterday(page)).toEqual({ answers: [expect.anything(), expect.anything(), expect.anything()] });
    await page.goto(`${server.url}/learn`);
    await expect(page.getByRole('link', { name: /Reach in a week ?, done/ })).toBeVisible();
    await expect(page.locator('.latest')).toContainText('Reach in a week');
    await page.goto(`${server.url}/review`);
    await expect(page.locator('.left')).toHaveText('3 cards left');
  });

  await test.step('withdrawn, it says so kindly, and is offered nowhere', async () => {
    expect(await withdrawLesson(author, { lessonId: id })).toMatchObject({ ok: true });
    expect((await page.goto(server.url + PATH))?.status()).toBe(410);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This lesson was withdrawn');
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await expectNoFindings(page, `the withdrawn lesson at ${width}`);
    }
    await page.goto(`${server.url}/lessons`);
    await expect(page.getByRole('link', { name: /Reach in a week/ })).toHaveCount(0);
  });

  await test.step('what was done in it is whole', async () => {
    await page.goto(`${server.url}/learn`);
    await expect(page.getByRole('link', { name: /Reach in a week ?, done/ })).toBeVisible();
    await expect(page.locator('.latest')).toContainText('Reach in a week');
    await page.goto(`${server.url}/review`);
    await expect(page.locator('.left')).toHaveText('3 cards left');
  });
});

test('a guest finds a released lesson on the desk that the browser makes', async ({ page }) => {
  const id = await begin(lessonOf(CHOICE), 'for-guests');
  await release(id);
  await page.goto(`${server.url}/lessons/analytics/school/for-guests`);
  await page.getByRole('radio', { name: 'B' }).check();
  await page.getByRole('button', { name: /^Check/ }).click();
  await expect(page.locator('[data-save-state]')).toHaveText('Kept in this browser');
  await page.goto(`${server.url}/learn`);
  await expect(page.getByRole('heading', { name: 'Reach in a week' })).toBeVisible();
  await expect(page.getByText(/of 3 sections are read and 0 of 1 checks/)).toBeVisible();
});

test('an author sees a draft as its learners will, in a frame that tells the editor and records nothing', async ({ page }) => {
  const id = await begin(lessonOf(MIDDLE), 'in-preview');
  await giveCookies(page, server, await signInAs(db, author.actor.userId));
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.method()} ${new URL(request.url()).pathname}`));

  await page.goto(`${server.url}/learn`);
  const framed = (version = '') =>
    page.evaluate(
      (src) =>
        new Promise((resolve) => {
          document.querySelector('iframe')?.remove();
          addEventListener('message', (event) => resolve(event.data), { once: true });
          const frame = Object.assign(document.createElement('iframe'), { src, width: 800, height: 500 });
          document.querySelector('main')?.prepend(frame);
        }),
      `/teach/lessons/${id}/preview${version}`,
    );
  expect(await framed()).toEqual({ kind: 'lesson-preview', mistakes: [], words: expect.any(Number), minutes: 10 });
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Reach in a week');
  await expect(frame.getByRole('navigation', { name: 'Main menu' })).toHaveCount(0);
  await frame.getByRole('radio', { name: 'A' }).check();
  await frame.getByRole('button', { name: /^Check/ }).click();
  await expect(frame.getByText('Right. Yes.')).toBeVisible();
  await expect(frame.getByRole('link', { name: 'Analytics' })).toHaveAttribute('target', '_blank');
  const top = () => page.frames()[1]?.evaluate(() => scrollY);
  await frame.getByRole('heading', { name: 'Two' }).evaluate((heading) => heading.scrollIntoView());
  const before = await top();
  expect(before).toBeGreaterThan(0);
  expect(await framed()).toMatchObject({ mistakes: [] });
  await expect.poll(top).toBe(before);

  await saveDraft(author, { lessonId: id, versionId: newId(), beganFrom: 1, source: lessonOf('<Video />') });
  expect(await framed()).toMatchObject({ mistakes: [{ line: 24, column: 1, field: '<Video>' }], words: null });
  await expect(frame.getByText('Line 24, column 1')).toBeVisible();
  expect(sent.filter((one) => one.startsWith('POST'))).toEqual([]);
  const recorded = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const asked = indexedDB.open('reachwright', 1);
        asked.onsuccess = () => {
          if (!asked.result.objectStoreNames.contains('deeds')) return resolve(0);
          const count = asked.result.transaction('deeds').objectStore('deeds').count();
          count.onsuccess = () => resolve(count.result);
        };
      }),
  );
  expect(recorded).toBe(0);
});

test('the preview is the one page that our pages may frame', async () => {
  const id = await begin(lessonOf(), 'in-a-frame');
  const headers = { cookie: await signInAs(db, author.actor.userId) };
  const preview = await fetch(`${server.url}/teach/lessons/${id}/preview`, { headers });
  expect(preview.headers.get('x-frame-options')).toBe('SAMEORIGIN');
  expect(preview.headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
  const lessons = await fetch(`${server.url}/lessons`, { headers });
  expect(lessons.headers.get('x-frame-options')).toBe('DENY');
  expect(lessons.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  const check = await fetch(`${server.url}/api/teach/lessons/${id}/check`, { headers });
  expect(await check.json()).toEqual({ number: 1, mistakes: [], words: expect.any(Number), minutes: 10 });
  expect((await fetch(`${server.url}/api/teach/lessons/${id}/check`)).status).toBe(404);
});
