import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { createAppraiser, createTalkAppraiser } from '#features/sandbox/appraiser.ts';
import { loadLanguageTools } from '#features/sandbox/language/node.ts';
import { readScenarioFolder } from '#features/sandbox/scenarios/read-folder.ts';
import type { Action } from '#simulation/actions.ts';
import { digestOf } from '#simulation/replay/digest.ts';
import { replay } from '#simulation/replay/replay.ts';
import { signInBrowser } from '#tests/support/browser.ts';
import { type Hands, keyboardOn, MOUSE } from '#tests/support/hands.ts';
import { planPost, screen, SLOW } from '#tests/support/playing.ts';
import { forgetData, startServer } from '#tests/support/server.ts';

// Weeks of 20,000 people on a machine that others use too.
test.setTimeout(240_000);

const clock = (page: Page) => page.getByRole('region', { name: 'Clock' });
async function takeOn(page: Page, hands: Hands): Promise<void> {
  await hands.press(page.getByRole('link', { name: 'Crumb & Co' }));
  await hands.press(page.getByRole('button', { name: 'Take the client on' }));
  await expect(page.getByRole('heading', { name: 'What waits for you' })).toBeVisible(SLOW);
}

async function askAndAgree(page: Page, hands: Hands): Promise<void> {
  await hands.press(screen(page, 'Client'));
  const asked = page.getByRole('region', { name: 'What you asked' });
  for (const question of ['Who stands in the queue', 'What leaves the most on the till']) {
    await hands.press(asked.getByRole('button', { name: question }));
    await expect(asked.locator('dt').filter({ hasText: question })).toBeVisible();
  }
  await hands.tick(page.getByRole('checkbox', { name: /^Orders/ }));
  await hands.tick(page.getByRole('checkbox', { name: /^Messages answered/ }));
  await hands.press(page.getByRole('button', { name: 'Agree on this' }));
  await expect(page.getByRole('region', { name: 'What you agreed' })).toContainText('Orders: 1,600');
}

async function answerSomebody(page: Page, hands: Hands): Promise<void> {
  await hands.press(page.getByRole('button', { name: 'Until I’m needed' }));
  await expect(clock(page).getByRole('status')).toContainText(/waits? for an answer/, SLOW);
  await hands.press(clock(page).getByRole('link', { name: 'Look' }));
  const answer = page.getByLabel(/^Your answer to/);
  await hands.write(answer, 'Thank you for asking. We open at seven on Saturday, and I keep one for you.');
  await hands.press(page.getByRole('button', { name: 'Send answer' }));
  await expect(answer).toHaveValue('');
}

/** The clock stops on the way for what can't wait: then it is asked on. */
async function playTo(page: Page, hands: Hands, week: number): Promise<void> {
  const at = page.getByText(`week ${week} of 8`);
  while (!(await at.isVisible())) {
    const before = await page.locator('.time strong').innerText();
    await hands.press(page.getByRole('button', { name: 'Next week', exact: true }));
    await expect(page.locator('.time strong')).not.toHaveText(before, SLOW);
    await expect(page.getByRole('button', { name: 'Next week', exact: true })).toBeEnabled(SLOW);
  }
}

async function debrief(page: Page, hands: Hands): Promise<void> {
  await hands.press(screen(page, 'Debrief'));
  await expect(page.getByText(/You scored −?-?\d+\./)).toBeVisible({ timeout: 120_000 });
  await expect(page.getByRole('region', { name: 'What you promised' })).toContainText('Not due yet');
  await expect(page.getByRole('region', { name: 'Week by week' })).toBeVisible();
}

async function journey(page: Page, hands: Hands): Promise<void> {
  await page.goto('/sandbox');
  await takeOn(page, hands);
  await askAndAgree(page, hands);
  await planPost(page, hands, 'Lunch at the back of the bakery: flatbread, nine euros, from eleven. Who comes on Tuesday?');
  await planPost(page, hands, 'On Friday we write what there will be on Saturday. Tell us what you would stand in line for.');
  await answerSomebody(page, hands);
  for (const week of [2, 3, 4, 5]) await playTo(page, hands, week);
  await debrief(page, hands);
}

test('brief to debrief over four weeks, by mouse', async ({ page }) => {
  await journey(page, MOUSE);
});

test('brief to debrief over four weeks, by keyboard alone', async ({ page }) => {
  await journey(page, keyboardOn(page));
});

test('brief to debrief over four weeks, on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await journey(page, MOUSE);
});

type Kept = {
  readonly run: { readonly id: string; readonly seed: number; readonly hour: number; readonly agreed: unknown };
  readonly actions: readonly Action[];
};

/** All that a browser keeps of the run on its desk. */
const keptBy = (page: Page): Promise<Kept> =>
  page.evaluate(
    () =>
      new Promise<Kept>((done) => {
        const id = new URLSearchParams(location.search).get('id') ?? '';
        const opening = indexedDB.open('reachwright-runs');
        opening.onsuccess = () => {
          const tx = opening.result.transaction(['runs', 'actions']);
          const run = tx.objectStore('runs').get(id);
          const actions = tx.objectStore('actions').getAll(IDBKeyRange.bound([id, 0], [id, Infinity]));
          tx.oncomplete = () => done({ run: run.result, actions: actions.result.map((kept: { action: Action }) => kept.action) });
        };
      }),
  );

async function digestOfKept({ run, actions }: Kept): Promise<string> {
  const scenario = await readScenarioFolder(pathToFileURL(`${process.cwd()}/`), 'bakery');
  const tools = { en: await loadLanguageTools('en'), nl: await loadLanguageTools('nl') };
  const appraisers = { appraise: createAppraiser(scenario, tools), ...createTalkAppraiser(scenario, tools) };
  return digestOf(replay({ scenario, seed: run.seed, language: 'en', ...appraisers }, actions, run.hour));
}

const standing = (page: Page) => page.getByRole('region', { name: 'Where you stand' });

test('the server is killed during play and the tab closed: another browser goes on at the same digest', async ({
  page,
  browser,
}) => {
  const server = await startServer();
  await signInBrowser(page, server, 'vera@example.org');
  await page.goto(`${server.url}/sandbox`);
  await takeOn(page, MOUSE);
  await askAndAgree(page, MOUSE);
  await planPost(page, MOUSE, 'Lunch at the back of the bakery: flatbread, nine euros, from eleven. Who comes on Tuesday?');
  await MOUSE.press(page.getByRole('button', { name: 'Play' }));
  await server.kill();
  await MOUSE.press(page.getByRole('button', { name: 'Pause' }));
  await playTo(page, MOUSE, 2);
  const again = await startServer({ dataDir: server.dataDir, port: Number(new URL(server.url).port) });
  await expect(page.locator('[data-save-state]')).toHaveText('Saved on the server', { timeout: 90_000 });
  await MOUSE.press(screen(page, 'Today'));
  const shown = await standing(page).innerText();
  const here = await keptBy(page);
  const address = page.url();
  const cookies = await page.context().cookies();
  await page.close();

  const other = await browser.newContext({ locale: 'en-GB', timezoneId: 'UTC' });
  await other.addCookies(cookies);
  const there = await other.newPage();
  await there.goto(address);
  await expect(standing(there)).toHaveText(shown.replaceAll(/\s+/g, ' '), { ...SLOW, useInnerText: true });
  const fetched = await keptBy(there);
  expect(fetched.actions).toEqual(here.actions);
  expect(fetched.run.agreed).toEqual(here.run.agreed);
  expect(await digestOfKept(fetched)).toBe(await digestOfKept(here));
  await other.close();
  await again.stop();
  forgetData(again);
});
