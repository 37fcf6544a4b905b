import type { Page } from '@playwright/test';
import { openDatabase } from '#db/client.ts';
import { addMember, signInAs } from '#tests/support/members.ts';
import type { TestServer } from '#tests/support/server.ts';

/** Signs a browser in as somebody new and gives their id. */
export async function signInBrowser(page: Page, server: TestServer, email: string): Promise<string> {
  const { db, close } = await openDatabase({ url: `file:${server.dataDir}/reachwright.db` });
  const { userId } = await addMember(db, email);
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
