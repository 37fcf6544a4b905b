import { type Browser, expect, type Page } from '@playwright/test';
import { openDatabase } from '#db/client.ts';
import type { Role } from '#features/accounts/index.ts';
import { addMember, signInAs } from '#tests/support/members.ts';
import type { TestServer } from '#tests/support/server.ts';

/** Signs a browser in as somebody new and gives their id. */
export async function signInBrowser(page: Page, server: TestServer, email: string, role: Role = 'learner'): Promise<string> {
  const { db, close } = await openDatabase({ url: `file:${server.dataDir}/reachwright.db` });
  const { userId } = await addMember(db, email, role);
  const cookie = await signInAs(db, userId);
  close();
  await giveCookies(page, server, cookie);
  return userId;
}

/** Gives a browser the cookies of a `Cookie` header. */
export async function giveCookies(page: Page, server: TestServer, cookie: string): Promise<void> {
  await page.context().addCookies(
    cookie.split('; ').map((pair) => {
      const [name = '', value = ''] = pair.split('=');
      return { name, value, url: server.url };
    }),
  );
}

/** A browser of its own that nobody has signed in to. */
export async function freshBrowser(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'UTC', viewport: { width: 1280, height: 900 } });
  return context.newPage();
}

/** A browser of its own, signed in as somebody new. */
export async function browserOf(browser: Browser, server: TestServer, email: string, role: Role): Promise<Page> {
  const page = await freshBrowser(browser);
  await signInBrowser(page, server, email, role);
  return page;
}

export type Newcomer = { readonly name: string; readonly email: string };

/** Makes an account on the page that offers it, and confirms it by the letter: whoever signs up is then signed in. */
export async function signUp(page: Page, server: TestServer, { name, email }: Newcomer): Promise<void> {
  const form = page.locator('form').filter({ has: page.getByRole('button', { name: 'Make an account' }) });
  await form.getByLabel('Name').fill(name);
  await form.getByLabel('E-mail').fill(email);
  await form.getByLabel('Password', { exact: true }).fill('three ferries before breakfast');
  await form.getByRole('button', { name: 'Make an account' }).click();
  await expect(page.getByText(/mailbox/i).first()).toBeVisible();
  await page.goto(`${server.url}/outbox`);
  const letter = page.getByRole('article').filter({ hasText: email }).first();
  const { pathname, search } = new URL((await letter.getByRole('link').first().getAttribute('href')) ?? '', server.url);
  await page.goto(server.url + pathname + search);
  await page.getByRole('button', { name: /Confirm/ }).click();
}
