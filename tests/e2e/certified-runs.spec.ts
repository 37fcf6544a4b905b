import { expect, type Page, test } from '@playwright/test';
import { runActions } from '#db/schema/sandbox.ts';
import { beginBy, cookieOf, newMember, postTo, signIn, withDatabase } from '#tests/support/runs.ts';
import { forgetData, startServer, type TestServer } from '#tests/support/server.ts';
import { findingsOn } from './axe.ts';

test.describe.configure({ mode: 'serial' });
test.setTimeout(240_000);
const SLOW = { timeout: 90_000 };
const WEEKS = 8;

let server: TestServer;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(async () => {
  await server.stop();
  forgetData(server);
});

/** A certified run of somebody's that has come to its end with nothing done in it. */
async function endedRun(page: Page, email: string): Promise<string> {
  const userId = await newMember(server, email);
  const cookie = await cookieOf(server, userId);
  const run = await beginBy(server, cookie, 'certified');
  expect((await postTo(server, cookie, `/api/runs/${run}/actions`, { from: 0, actions: [], hour: WEEKS * 168 })).status).toBe(
    200,
  );
  await signIn(page, server, userId);
  return run;
}

const word = (page: Page) => page.getByRole('region', { name: 'The server’s word on it' });
const debriefOf = (page: Page, run: string) => page.goto(`${server.url}/sandbox/bakery/run?id=${run}#debrief`);

async function expectNoSuccess(page: Page, run: string): Promise<void> {
  await expect(word(page)).not.toContainText('Verified');
  await page.goto(`${server.url}/sandbox/bakery`);
  await expect(page.locator('[data-runs] li')).toContainText('not borne out by the server');
  await page.goto(`${server.url}/learn`);
  await expect(page.getByRole('link', { name: /Certified run for/ })).toHaveCount(0);
  const verified = await withDatabase(server, async ({ client }) => {
    const rows = await client.execute({ sql: 'select verified_score from runs where id = ?', args: [run] });
    return rows.rows[0]?.['verified_score'];
  });
  expect(verified).toBeNull();
}

test('a changed digest is refused on the debrief, in words, and nowhere a success', async ({ page }) => {
  const run = await endedRun(page, 'forger@example.org');
  await page.route('**/api/runs/*/verify', (route) =>
    route.continue({ postData: JSON.stringify({ digest: '0123456789abcdef' }) }),
  );
  await debriefOf(page, run);
  await expect(word(page)).toContainText('came to another run than this browser', SLOW);
  await expect(word(page).getByRole('link', { name: 'To the client’s page' })).toBeVisible();
  expect(await findingsOn(page, 'light')).toEqual([]);
  await expectNoSuccess(page, run);
});

test('a list with something in it that no run allows is refused on the debrief', async ({ page }) => {
  const run = await endedRun(page, 'lister@example.org');
  const body = { id: 'forged', hour: 5, kind: 'move-post', target: 'a post that never was', at: 9 };
  await withDatabase(server, ({ db }) => db.insert(runActions).values({ runId: run, seq: 0, hour: 5, body }));
  await debriefOf(page, run);
  await expect(word(page)).toContainText('something that no run allows', SLOW);
  await expectNoSuccess(page, run);
});

test('an hour that can’t be is refused while the run is played, and said beside the clock', async ({ page }) => {
  const userId = await newMember(server, 'timer@example.org');
  const run = await beginBy(server, await cookieOf(server, userId), 'certified');
  await signIn(page, server, userId);
  await page.route('**/api/runs/*/actions', (route) => {
    const sent: object = route.request().postDataJSON();
    return route.continue({ postData: JSON.stringify({ ...sent, hour: 99_999 }) });
  });
  await page.goto(`${server.url}/sandbox/bakery/run?id=${run}`);
  await page.getByRole('button', { name: 'Next day', exact: true }).click(SLOW);
  const saved = page.locator('[data-save-state]');
  await expect(saved).toContainText('the server doesn’t take it', SLOW);
  // What was changed on the way is sent as it is when the page is opened again.
  await page.unrouteAll();
  await page.reload();
  await expect(saved).toHaveText('Saved on the server', SLOW);
});

test('a server that does not answer is asked again, and its word then stands', async ({ page }) => {
  const run = await endedRun(page, 'patient@example.org');
  await page.route('**/api/runs/*/verify', (route) => route.abort());
  await debriefOf(page, run);
  await expect(word(page)).toContainText('The server doesn’t answer', SLOW);
  expect(await findingsOn(page, 'light')).toEqual([]);
  // Pressed while nothing answers: once something does, the page may have asked by itself and need no button any more.
  await word(page).getByRole('button', { name: 'Ask now' }).click(SLOW);
  await page.unrouteAll();
  await expect(word(page)).toContainText('Verified: 0.', SLOW);
  await page.goto(`${server.url}/sandbox/bakery`);
  await expect(page.locator('[data-runs] li')).toContainText('verified');
});

test('the composer of a certified run says why it takes no picture of one’s own', async ({ page }) => {
  const userId = await newMember(server, 'painter@example.org');
  const run = await beginBy(server, await cookieOf(server, userId), 'certified');
  await signIn(page, server, userId);
  await page.goto(`${server.url}/sandbox/bakery/run?id=${run}#calendar`);
  await page.getByRole('button', { name: 'Write a post', exact: true }).click(SLOW);
  await expect(page.getByText('A certified run uses the client’s pictures only')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Use a picture of your own' })).toHaveCount(0);
});
