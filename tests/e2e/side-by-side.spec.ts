import { expect, test } from '@playwright/test';
import { openDatabase } from '#db/client.ts';
import { addMember, signInAs } from '#tests/support/members.ts';
import { forgetData, startServer } from '#tests/support/server.ts';

test('requests side by side keep their own person and their own language', async () => {
  test.setTimeout(120_000);
  const server = await startServer();
  const { db, close } = await openDatabase({ url: `file:${server.dataDir}/reachwright.db` });
  const names = ['mila', 'noor', 'kim', 'jonas'];
  const cookies = await Promise.all(names.map(async (name) => signInAs(db, (await addMember(db, `${name}@example.org`)).userId)));
  close();
  const asked = Array.from({ length: 96 }, (_, i) => ({ who: i % names.length, locale: i % 3 === 0 ? 'nl' : 'en' }));
  const wrong = await Promise.all(
    asked.map(async ({ who, locale }) => {
      const path = locale === 'nl' ? '/nl/account' : '/account';
      const page = await (await fetch(server.url + path, { headers: { cookie: cookies[who] ?? '' } })).text();
      const shown = names.filter((name) => page.includes(`${name}@example.org`));
      const lang = /<html lang="(\w+)"/.exec(page)?.[1];
      return shown.join() === names[who] && lang === locale ? [] : [`${names[who]} in ${locale} got ${shown.join()} in ${lang}`];
    }),
  );
  expect(wrong.flat()).toEqual([]);
  await server.stop();
  forgetData(server);
});
