/** People with runs, on a server of their own: for journeys about what the server holds. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { openDatabase } from '#db/client.ts';
import { newId } from '#kernel/ids.ts';
import { ENGINE_VERSION } from '#simulation/run.ts';
import { addMember, signInAs } from '#tests/support/members.ts';
import type { TestServer } from '#tests/support/server.ts';

const VERSION = Number(/^version: (\d+)/m.exec(readFileSync('content/scenarios/bakery/scenario.yaml', 'utf8'))?.[1] ?? 1);

export async function withDatabase<T>(
  server: TestServer,
  use: (opened: Awaited<ReturnType<typeof openDatabase>>) => Promise<T>,
): Promise<T> {
  const opened = await openDatabase({ url: `file:${server.dataDir}/reachwright.db` });
  try {
    return await use(opened);
  } finally {
    opened.close();
  }
}

export const newMember = (server: TestServer, email: string): Promise<string> =>
  withDatabase(server, async ({ db }) => (await addMember(db, email)).userId);

export const cookieOf = (server: TestServer, userId: string): Promise<string> =>
  withDatabase(server, ({ db }) => signInAs(db, userId));

export async function signIn(page: Page, server: TestServer, userId: string): Promise<void> {
  const pairs = (await cookieOf(server, userId)).split('; ').map((pair) => {
    const [name = '', value = ''] = pair.split('=');
    return { name, value, url: server.url };
  });
  await page.context().addCookies(pairs);
}

/** Another device of the same person's: a browser that holds nothing yet. */
export async function otherDevice(browser: Browser, server: TestServer, userId: string): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'en-GB', timezoneId: 'UTC' })).newPage();
  await signIn(page, server, userId);
  return page;
}

/** What a page of the site would send. */
export const postTo = (server: TestServer, cookie: string, path: string, body: unknown): Promise<Response> =>
  fetch(server.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: server.url, cookie },
    body: JSON.stringify(body),
  });

/** Begins a run for the bakery without a browser. Returns its id; throws when the server won't have it. */
export async function beginBy(server: TestServer, cookie: string, mode: 'practice' | 'certified' = 'practice'): Promise<string> {
  const run = {
    id: newId(),
    client: 'bakery',
    scenarioVersion: VERSION,
    engineVersion: ENGINE_VERSION,
    ...(mode === 'practice' ? { seed: 7 } : {}),
    mode,
    language: 'en',
    startedAt: new Date().toISOString(),
  };
  const { status } = await postTo(server, cookie, '/api/runs', run);
  if (status !== 200) throw new Error(`The run was answered with ${String(status)}.`);
  return run.id;
}
