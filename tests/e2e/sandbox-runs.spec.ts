import { expect, type Page, test } from '@playwright/test';
import { newId } from '#kernel/ids.ts';
import { beginBy, cookieOf, newMember, otherDevice, postTo, signIn, withDatabase } from '#tests/support/runs.ts';
import { forgetData, startServer, type TestServer } from '#tests/support/server.ts';

const saved = (page: Page) => page.locator('[data-save-state]');
/** Day and hour on the clock, and all figures of the first screen. */
async function whatIsShown(page: Page): Promise<string> {
  await expect(page.getByRole('heading', { name: 'What the client wants' })).toBeVisible({ timeout: 60_000 });
  return `${await page.locator('.time').innerText()} ${await page.locator('#run-screen').innerText()}`;
}

async function begin(page: Page, server: TestServer): Promise<void> {
  await page.goto(`${server.url}/sandbox/bakery`);
  await page.getByRole('button', { name: 'Take the client on' }).click();
  await page.waitForURL(/run\?id=/);
}

async function playADay(page: Page): Promise<void> {
  const before = await page.locator('.time strong').innerText({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Next day' }).click({ timeout: 60_000 });
  await expect(page.locator('.time strong')).not.toHaveText(before, { timeout: 60_000 });
  await expect(page.getByRole('button', { name: 'Next day' })).toBeEnabled({ timeout: 60_000 });
}

const goTo = (page: Page, screen: string) =>
  page.getByRole('navigation', { name: 'Screens of this run' }).getByRole('link', { name: screen }).click();

/** Opens the composer; answers with the field of its text. */
async function compose(page: Page) {
  await goTo(page, 'Calendar');
  await page.getByRole('button', { name: 'Write a post', exact: true }).click();
  return page.getByLabel('Text', { exact: true });
}

/** Posts that are being written, as this browser keeps them: whose run each is, and its text. */
const draftsIn = (page: Page): Promise<[string, string][]> =>
  page.evaluate(
    () =>
      new Promise((done) => {
        const opening = indexedDB.open('reachwright-runs');
        opening.onsuccess = () => {
          const reading = opening.result.transaction('drafts').objectStore('drafts').getAll();
          reading.onsuccess = () => {
            opening.result.close();
            done(reading.result.flatMap(({ run, place, value }) => (place === 'compose' && value ? [[run, value.text]] : [])));
          };
        };
      }),
  );

const openListed = async (page: Page, server: TestServer, n = 0) => {
  await page.goto(`${server.url}/sandbox/bakery`);
  await page.locator('[data-runs] li a').nth(n).click();
  await page.waitForURL(/run\?id=/);
};

test('a run goes on, on another device, at the hour and with the figures that it had', async ({ page, browser }) => {
  test.setTimeout(180_000);
  const server = await startServer();
  const userId = await newMember(server, 'mila@example.org');
  await signIn(page, server, userId);
  await begin(page, server);
  await playADay(page);
  await expect(saved(page)).toHaveText('Saved on the server');
  const here = await whatIsShown(page);

  const there = await otherDevice(browser, server, userId);
  await openListed(there, server);
  expect(await whatIsShown(there)).toBe(here);
  await there.context().close();
  await server.stop();
  forgetData(server);
});

test('a post that is half written here is written on there, and gone from here when it is gone there', async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000);
  const server = await startServer();
  const userId = await newMember(server, 'pia@example.org');
  await signIn(page, server, userId);
  await begin(page, server);
  const written = () =>
    withDatabase(
      server,
      async ({ client }) => (await client.execute("select value from run_drafts where place = 'compose'")).rows,
    );
  await whatIsShown(page);
  await (await compose(page)).fill('The first loaf of the day');
  await expect.poll(async () => String((await written())[0]?.['value']), { timeout: 30_000 }).toContain('The first loaf');
  await expect(saved(page)).toHaveText('Saved on the server', { timeout: 30_000 });
  await page.goto('about:blank');

  const there = await otherDevice(browser, server, userId);
  await openListed(there, server);
  await whatIsShown(there);
  await expect(await compose(there)).toHaveValue('The first loaf of the day');
  await there.getByRole('button', { name: 'Start empty' }).click();
  await expect.poll(async () => (await written())[0]?.['value'], { timeout: 30_000 }).toBeNull();
  await there.context().close();

  await openListed(page, server);
  await whatIsShown(page);
  await expect(await compose(page)).toHaveValue('');
  await server.stop();
  forgetData(server);
});

test('what is played while the server is down is kept, and sent when it is back', async ({ page }) => {
  test.setTimeout(180_000);
  const server = await startServer();
  const userId = await newMember(server, 'kim@example.org');
  await signIn(page, server, userId);
  await begin(page, server);
  await whatIsShown(page);
  await expect(saved(page)).toHaveText('Saved on the server');
  await server.kill();
  await playADay(page);
  await expect(saved(page)).toHaveText('Saved in this browser, sent later');
  const again = await startServer({ dataDir: server.dataDir, port: Number(new URL(server.url).port) });
  await expect(saved(page)).toHaveText('Saved on the server', { timeout: 90_000 });
  const hours = await withDatabase(again, async ({ client }) => (await client.execute('select hour from runs')).rows);
  expect(hours.map((row) => row['hour'])).toEqual([24]);
  await again.stop();
  forgetData(again);
});

test('a guest’s run is theirs when they sign in', async ({ page }) => {
  test.setTimeout(180_000);
  const server = await startServer();
  await begin(page, server);
  await playADay(page);
  await expect(saved(page)).toHaveText('Saved in this browser');
  await signIn(page, server, await newMember(server, 'noor@example.org'));
  await page.goto(`${server.url}/sandbox`);
  await expect
    .poll(() => withDatabase(server, async ({ client }) => (await client.execute('select hour from runs')).rows.length))
    .toBe(1);
  await server.stop();
  forgetData(server);
});

test('a run that goes on on two devices at once becomes two, and nothing is lost', async ({ page, browser }) => {
  test.setTimeout(240_000);
  const server = await startServer();
  const userId = await newMember(server, 'otto@example.org');
  await signIn(page, server, userId);
  await begin(page, server);
  await expect(saved(page)).toHaveText('Saved on the server', { timeout: 60_000 });
  const id = new URL(page.url()).searchParams.get('id') ?? '';
  // What another device did meanwhile and sent.
  const actions = [{ id: newId(), hour: 0, kind: 'pause-everything' }];
  expect(
    (await postTo(server, await cookieOf(server, userId), `/api/runs/${id}/actions`, { from: 0, actions, hour: 0 })).status,
  ).toBe(200);
  await playADay(page);
  await expect(saved(page)).toContainText('Another device has gone on with this run');

  // What was done here without the server, in the place that the other device's action has taken there.
  await page.evaluate(
    (kept) =>
      new Promise((done) => {
        const opening = indexedDB.open('reachwright-runs');
        opening.onsuccess = () => {
          const tx = opening.result.transaction('actions', 'readwrite');
          tx.objectStore('actions').put(kept);
          tx.oncomplete = done;
        };
      }),
    { run: id, seq: 0, action: { id: newId(), hour: 0, kind: 'resume-everything' } },
  );
  await page.reload();
  await expect(page.getByText('Everything is paused')).toBeVisible({ timeout: 60_000 });
  await expect(saved(page)).toContainText('continued on two devices');
  await page.goto(`${server.url}/sandbox/bakery`);
  await expect(page.locator('[data-runs] li')).toHaveCount(2);
  await expect(page.locator('[data-runs]')).toContainText('continued on two devices');

  const third = await otherDevice(browser, server, userId);
  await third.goto(`${server.url}/sandbox/bakery`);
  await expect(third.locator('[data-runs] li')).toHaveCount(2);
  await third.context().close();
  await server.stop();
  forgetData(server);
});

test('what is being written when two devices part goes along with the run that is on the desk', async ({ page }) => {
  test.setTimeout(240_000);
  const server = await startServer();
  const userId = await newMember(server, 'olga@example.org');
  await signIn(page, server, userId);
  await begin(page, server);
  await whatIsShown(page);
  await expect(saved(page)).toHaveText('Saved on the server', { timeout: 60_000 });
  const id = new URL(page.url()).searchParams.get('id') ?? '';

  // Without the server something is done here, and a post begun. Both screens have been looked at before, so they are there.
  const pause = page.getByRole('button', { name: 'Pause everything' });
  await goTo(page, 'Inbox');
  await expect(pause).toBeVisible();
  await expect(await compose(page)).toBeVisible();
  await page.context().setOffline(true);
  await goTo(page, 'Inbox');
  await pause.click();
  await expect(page.getByRole('button', { name: 'Resume everything' })).toBeVisible();
  const text = await compose(page);
  await text.fill('The first loaf');
  await expect.poll(() => draftsIn(page)).toEqual([[id, 'The first loaf']]);
  const actions = [{ id: newId(), hour: 0, kind: 'pause-everything' }];
  const cookie = await cookieOf(server, userId);
  expect((await postTo(server, cookie, `/api/runs/${id}/actions`, { from: 0, actions, hour: 0 })).status).toBe(200);

  // The composer stays open while the desk goes on with a copy, and what is written there then is the copy's.
  await page.context().setOffline(false);
  await expect(saved(page)).toContainText('continued on two devices', { timeout: 60_000 });
  await expect(text).toHaveValue('The first loaf');
  await text.fill('The first loaf of the day');
  const copy = new URL(page.url()).searchParams.get('id') ?? '';
  expect(copy).not.toBe(id);
  await expect.poll(() => draftsIn(page)).toEqual([[copy, 'The first loaf of the day']]);

  await page.goto(`${server.url}/sandbox/bakery/run?id=${id}`);
  await whatIsShown(page);
  await expect(await compose(page)).toHaveValue('');
  await page.goto(`${server.url}/sandbox/bakery/run?id=${copy}`);
  await whatIsShown(page);
  await expect(await compose(page)).toHaveValue('The first loaf of the day');
  await page.getByRole('button', { name: 'Start empty' }).click();
  await expect.poll(() => draftsIn(page)).toEqual([]);
  await server.stop();
  forgetData(server);
});

test('actions that the server acknowledged are there after it was killed while they came in, three times over', async () => {
  test.setTimeout(120_000);
  let server = await startServer();
  const cookie = await cookieOf(server, await newMember(server, 'storm@example.org'));
  const runs = [await beginBy(server, cookie), await beginBy(server, cookie), await beginBy(server, cookie)];
  const acknowledged = new Map(runs.map((run) => [run, 0]));
  for (let round = 0; round < 3; round++) {
    const before = [...acknowledged.values()].reduce((sum, n) => sum + n, 0);
    let isOver = false;
    const writers = runs.map(async (run) => {
      while (!isOver) {
        const from = acknowledged.get(run) ?? 0;
        const actions = Array.from({ length: 5 }, (_, i) => ({ id: `${round}-${from + i}`, hour: 0, kind: 'pause-everything' }));
        try {
          const response = await postTo(server, cookie, `/api/runs/${run}/actions`, { from, actions, hour: 0 });
          if (response.status === 200) acknowledged.set(run, from + actions.length);
          // The last round's request may have been taken and never answered: its actions have other ids than these.
          else if (response.status === 409) acknowledged.set(run, Number((await response.json()).count));
        } catch {
          return; // the server is gone, in the middle of it: that is the test
        }
      }
    });
    await expect
      .poll(() => [...acknowledged.values()].reduce((sum, n) => sum + n, 0), { timeout: 30_000 })
      .toBeGreaterThan(before + 100);
    await server.kill();
    isOver = true;
    await Promise.all(writers);
    server = await startServer({ dataDir: server.dataDir });
    for (const run of runs) {
      const held = await (await fetch(`${server.url}/api/runs/${run}`, { headers: { cookie } })).json();
      expect(held.actions.length).toBeGreaterThanOrEqual(acknowledged.get(run) ?? 0);
      expect(held.run.count).toBe(held.actions.length);
    }
  }
  expect(await server.stop()).toBe(0);
  forgetData(server);
});

test('a forged list, an impossible hour and a changed digest are refused, logged and no success', async () => {
  test.setTimeout(180_000);
  const server = await startServer();
  const cookie = await cookieOf(server, await newMember(server, 'forger@example.org'));
  const run = await beginBy(server, cookie);
  const send = async (path: string, body: unknown) => {
    const response = await postTo(server, cookie, `/api/runs/${run}/${path}`, body);
    return { status: response.status, error: (await response.json()).error };
  };
  const pause = { id: 'a', hour: 5, kind: 'pause-everything' };
  expect(await send('actions', { from: 0, actions: [{ ...pause, score: 100 }], hour: 5 })).toEqual({
    status: 400,
    error: 'malformed',
  });
  expect(await send('actions', { from: 0, actions: [{ ...pause, hour: 99_999 }], hour: 99_999 })).toEqual({
    status: 409,
    error: 'impossible-hour',
  });
  expect(await send('verify', { digest: '0123456789abcdef' })).toEqual({ status: 409, error: 'not-over' });
  expect((await postTo(server, cookie, `/api/runs/${run}/actions`, { from: 0, actions: [], hour: 8 * 168 })).status).toBe(200);

  // Others are answered while the replay is under way.
  const answered: string[] = [];
  const verifying = send('verify', { digest: '0123456789abcdef' }).finally(() => answered.push('replay'));
  expect((await fetch(`${server.url}/api/runs`, { headers: { cookie } })).status).toBe(200);
  answered.push('others');
  expect(await verifying).toEqual({ status: 409, error: 'other-digest' });
  expect(answered).toEqual(['others', 'replay']);
  expect(server.output()).toContain('run refused');
  const { runs } = await (await fetch(`${server.url}/api/runs`, { headers: { cookie } })).json();
  expect(runs[0]).toMatchObject({ verified: null, refusedWhy: 'other-digest' });
  await server.stop();
  forgetData(server);
});
