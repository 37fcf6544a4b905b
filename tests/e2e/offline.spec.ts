import { expect, type Page, test } from '@playwright/test';
import { openDatabase } from '#db/client.ts';
import { signInBrowser } from '#tests/support/browser.ts';
import { signInAs } from '#tests/support/members.ts';
import { forgetData, startServer, type TestServer } from '#tests/support/server.ts';

const LESSON = '/lessons/job/what-an-smm-manager-does';

async function answerFirstCheck(page: Page): Promise<void> {
  const check = page
    .locator('[check-id]')
    .filter({ has: page.getByRole('radio') })
    .first();
  await check.getByRole('radio').first().check();
  await check.getByRole('button', { name: /^Check/ }).click();
}

async function countAttempts(server: TestServer, userId: string): Promise<number> {
  const { client, close } = await openDatabase({ url: `file:${server.dataDir}/reachwright.db` });
  const { rows } = await client.execute({ sql: 'select count(*) as n from attempts where user_id = ?', args: [userId] });
  close();
  return Number(rows[0]?.['n']);
}

test('an answer given while the server is down is kept, sent when it is back, and counted once', async ({ page }) => {
  test.setTimeout(120_000);
  let server = await startServer();
  const port = Number(new URL(server.url).port);
  const userId = await signInBrowser(page, server, 'kim@example.org');
  await page.goto(server.url + LESSON);
  await server.kill();

  await answerFirstCheck(page);
  await expect(page.locator('[data-save-state]')).toHaveText('The server does not answer: kept here, sent later');

  // The tab is left before the server is back: otherwise its own next try may send the answer just before the
  // page is opened again, which then has nothing to send and nothing to say.
  await page.goto('about:blank');
  server = await startServer({ dataDir: server.dataDir, port });
  await page.goto(server.url + LESSON);
  await expect(page.locator('[data-save-state]')).toHaveText('Saved');
  expect(await countAttempts(server, userId)).toBe(1);
  await page.reload();
  // The option was wrong; it comes back as tried, with its reason.
  await expect(
    page
      .locator('[check-id]')
      .filter({ has: page.getByRole('radio') })
      .first()
      .getByRole('radio')
      .first(),
  ).toBeDisabled();
  expect(await countAttempts(server, userId)).toBe(1);
  await server.stop();
  forgetData(server);
});

test('two tabs that wait for the same connection send everything once', async ({ page, context }) => {
  const server = await startServer();
  const userId = await signInBrowser(page, server, 'robin@example.org');
  await page.goto(server.url + LESSON);
  const other = await context.newPage();
  await other.goto(server.url + LESSON);
  await context.setOffline(true);
  await answerFirstCheck(page);
  await answerFirstCheck(other);
  await expect(page.locator('[data-save-state]')).toHaveText('Offline: kept here, sent later');
  await context.setOffline(false);
  await expect.poll(() => countAttempts(server, userId), { timeout: 30_000 }).toBe(2);
  await page.reload();
  await other.reload();
  expect(await countAttempts(server, userId)).toBe(2);
  await server.stop();
  forgetData(server);
});

test('a session that ended keeps the work and says so; signing in again sends it', async ({ page }) => {
  const server = await startServer();
  const userId = await signInBrowser(page, server, 'sam@example.org');
  await page.goto(server.url + LESSON);
  const { client, close } = await openDatabase({ url: `file:${server.dataDir}/reachwright.db` });
  await client.execute('delete from sessions');
  await answerFirstCheck(page);
  await expect(page.locator('[data-save-state]')).toHaveText('You are signed out: kept here. Sign in to save it.');
  close();
  expect(await countAttempts(server, userId)).toBe(0);

  const again = await openDatabase({ url: `file:${server.dataDir}/reachwright.db` });
  const cookie = await signInAs(again.db, userId);
  again.close();
  await page.context().addCookies(
    cookie.split('; ').map((pair) => {
      const [name = '', value = ''] = pair.split('=');
      return { name, value, url: server.url };
    }),
  );
  await page.reload();
  await expect.poll(() => countAttempts(server, userId)).toBe(1);
  await server.stop();
  forgetData(server);
});
