import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { expectNoFindings, findingsOn } from './axe.ts';
import { expectNoOverflow } from './overflow.ts';

const DESK = '/exercises/plan/bakery';

test.setTimeout(300_000);

type Row = {
  readonly day: string;
  readonly title: string;
  readonly network: string;
  readonly format?: string;
  readonly pillar: string;
  readonly aim: string;
  readonly hour: string;
  readonly date?: string;
};

const PLAN: readonly Row[] = [
  { day: 'Monday 1 March', title: 'Why the bag has your name', network: 'frame', pillar: 'saturday', aim: 'tell', hour: '19' },
  { day: 'Tuesday 2 March', title: 'Which loaf goes first?', network: 'commons', pillar: 'whats-left', aim: 'talk', hour: '18' },
  {
    day: 'Thursday 4 March',
    title: 'Lunch has a door',
    network: 'frame',
    format: 'carousel',
    pillar: 'lunch',
    aim: 'visit',
    hour: '11',
  },
  { day: 'Friday 5 March', title: 'Before Joost goes home', network: 'commons', pillar: 'saturday', aim: 'sell', hour: '19' },
  { day: 'Monday 8 March', title: 'Who bakes at home?', network: 'commons', pillar: 'whats-left', aim: 'talk', hour: '19' },
  {
    day: 'Tuesday 9 March',
    title: 'Crescents at three',
    network: 'frame',
    pillar: 'night',
    aim: 'tell',
    hour: '20',
    date: 'eid',
  },
  {
    day: 'Thursday 11 March',
    title: 'Twelve minutes',
    network: 'frame',
    format: 'carousel',
    pillar: 'lunch',
    aim: 'visit',
    hour: '12',
  },
  { day: 'Saturday 13 March', title: 'Wil and the grey loaf', network: 'commons', pillar: 'street', aim: 'tell', hour: '9' },
];

const choose = (page: Page, field: string, value: string) =>
  page.getByRole('combobox', { name: field, exact: true }).selectOption(value);
const posts = (page: Page) => page.locator('button[data-slot]:visible');
const score = (page: Page) => page.locator('.score strong');

async function openDesk(page: Page): Promise<void> {
  await page.goto(DESK);
  await expect(page.getByRole('button', { name: 'Add a post on Monday 1 March' })).toBeEnabled(); // what was there before has been looked for
}

async function addPost(page: Page, { day, title, network, format = 'photo', pillar, aim, hour, date }: Row): Promise<void> {
  await page.getByRole('button', { name: `Add a post on ${day}` }).click();
  await page.getByLabel('What it is about').fill(title);
  await choose(page, 'Network', network);
  await choose(page, 'Format', format);
  await choose(page, 'Pillar', pillar);
  await choose(page, 'What for', aim);
  await choose(page, 'Hour', hour);
  if (date) await choose(page, 'Takes up a date', date);
  await page.getByRole('button', { name: 'Done' }).click();
}

test('two weeks are planned, judged with reasons, forecast with their spread, kept, exported and run', async ({
  page,
  context,
}) => {
  await openDesk(page);
  await expect(page.getByRole('heading', { name: 'Nothing planned yet' })).toBeVisible();
  for (const row of PLAN) await addPost(page, row);
  await expect(score(page)).toHaveText('100');

  await test.step('a rule says what is wrong, why and how to mend it, and leads to the post', async () => {
    await page.getByRole('button', { name: /^Tue,? 9 Mar.*Crescents/ }).click();
    await choose(page, 'Hour', '3');
    await page.getByRole('button', { name: 'Done' }).click();
    await expect(page.getByText('A post lives from its first hours.')).toBeVisible();
    await page.getByRole('button', { name: 'Show it: Frame: posts while it sleeps (1)' }).click();
    await expect(page.getByRole('button', { name: /03:00 Frame.*Crescents/ })).toBeFocused();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(score(page)).toHaveText('100');
  });

  await test.step('the simulation plays it, and a change is held against luck', async () => {
    const forecast = page.getByRole('region', { name: 'What the simulation expects' });
    // What the first plays say is shown while the others go on.
    await expect(forecast.getByText(/Played (4|8|12) times/)).toBeVisible({ timeout: 120_000 });
    await expect(forecast.getByText(/In eight of ten plays/)).toHaveCount(4);
    for (const title of ['Lunch has a door', 'Twelve minutes', 'Crescents at three']) {
      await page.getByRole('button', { name: new RegExp(title) }).focus();
      await page.keyboard.press('Delete');
    }
    await expect(forecast.getByText(/Your last change: .* less, in nearly every play/).first()).toBeVisible({ timeout: 120_000 });
    for (let i = 0; i < 3; i++) await page.keyboard.press('Control+Z');
    await expect(posts(page)).toHaveCount(8);
  });

  await test.step('a tab closed in the middle of it loses nothing', async () => {
    await page.close();
    page = await context.newPage();
    await openDesk(page);
    await expect(posts(page)).toHaveCount(8);
    await expect(score(page)).toHaveText('100');
  });

  await test.step('it is taken away as calendar, table and document', async () => {
    await page.getByRole('button', { name: 'Export' }).click();
    const save = async (name: RegExp) => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
      return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'latin1') };
    };
    const ics = await save(/ics/);
    expect(ics.name).toBe('content-plan-bakery.ics');
    expect(ics.text.match(/BEGIN:VEVENT/g)).toHaveLength(8);
    expect((await save(/CSV/)).text.split('\r\n')).toHaveLength(10);
    expect((await save(/PDF/)).text.slice(0, 5)).toBe('%PDF-');
    await page.getByRole('button', { name: 'Close' }).click();
  });

  await test.step('it is run: each post waits as a draft in the run’s calendar', async () => {
    await page.getByRole('button', { name: 'Run it' }).click();
    await page.getByRole('button', { name: 'Begin the run' }).click();
    await expect(page.getByRole('heading', { name: 'Drafts, to be finished' })).toBeVisible({ timeout: 60_000 });
    const drafts = page.getByRole('region', { name: 'Drafts, to be finished' }).getByRole('listitem');
    await expect(drafts).toHaveCount(8);
    await drafts.filter({ hasText: 'Which loaf goes first?' }).getByRole('button').click();
    await expect(page.getByRole('textbox', { name: 'Text', exact: true })).toHaveValue('Which loaf goes first?');
  });
});

test('everything goes by keyboard: a post is added, moved by day and hour, taken off and had back', async ({ page }) => {
  await openDesk(page);
  await page.getByRole('button', { name: 'Add a post on Wednesday 3 March' }).focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('What it is about').fill('The cat again');
  await page.keyboard.press('Enter');
  const post = page.getByRole('button', { name: /The cat again/ });
  await expect(post).toBeFocused();
  await page.keyboard.press('Shift+ArrowRight');
  await expect(page.getByRole('button', { name: /^Thu,? 4 Mar, 12:00.*The cat again/ })).toBeFocused();
  await page.keyboard.press('Shift+ArrowUp');
  await expect(page.getByRole('button', { name: /^Thu,? 4 Mar, 11:00.*The cat again/ })).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: 'Moved to Thu 4 Mar, 11:00.' })).toBeVisible();
  await page.keyboard.press('Delete');
  await expect(posts(page)).toHaveCount(0);
  await page.keyboard.press('Control+Z');
  await expect(posts(page)).toHaveCount(1);
});

test('a post is dragged to another day, a week is copied, and a month holds what two weeks did', async ({ page }) => {
  await openDesk(page);
  await addPost(page, PLAN[0] ?? { day: '', title: '', network: '', pillar: '', aim: '', hour: '' });
  await page.getByRole('button', { name: /^Mon,? 1 Mar/ }).dragTo(page.getByRole('cell', { name: /Friday 5 March/ }));
  await expect(page.getByRole('button', { name: /^Fri,? 5 Mar, 19:00/ })).toBeVisible();
  await page.getByRole('button', { name: 'Copy to week 2' }).click();
  await expect(page.getByRole('button', { name: /^Fri,? 12 Mar, 19:00/ })).toBeVisible();
  await page.getByRole('button', { name: 'A month' }).click();
  await expect(page.getByText('Week 4', { exact: true }).first()).toBeVisible();
  await expect(posts(page)).toHaveCount(2);
});

test('at 390 px it is a list of days, nothing sticks out, and axe finds nothing in use', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openDesk(page);
  for (const row of PLAN.slice(0, 3)) await addPost(page, row);
  await expect(page.getByRole('heading', { name: 'Thursday 4 March' })).toBeVisible();
  for (const view of ['Rules', 'Forecast', 'Plan']) {
    await page.getByRole('navigation', { name: 'Content plan' }).getByRole('button', { name: view }).click();
    await expectNoOverflow(page, view);
    await expectNoFindings(page, view);
  }
  await page.getByRole('button', { name: /^Thu,? 4 Mar/ }).click();
  await expectNoFindings(page, 'editing a post');
});

test('a simulation that could not be fetched says so, and plays the plan once it can', async ({ page }) => {
  await page.route(/\/_astro\/forecast\.worker.*\.js/, (route) => route.abort());
  await openDesk(page);
  await addPost(page, PLAN[0] ?? { day: '', title: '', network: '', pillar: '', aim: '', hour: '' });
  const forecast = page.getByRole('region', { name: 'What the simulation expects' });
  await expect(forecast.getByRole('alert')).toContainText('The simulation could not be fetched. Your plan is kept');
  for (const theme of ['light', 'dark'] as const) expect(await findingsOn(page, theme), theme).toEqual([]);
  await page.unrouteAll();
  await forecast.getByRole('button', { name: 'Forecast now' }).click();
  await expect(forecast.getByRole('alert')).toBeHidden();
  await expect(forecast.getByText(/In eight of ten plays/)).toHaveCount(4, { timeout: 120_000 });
});
