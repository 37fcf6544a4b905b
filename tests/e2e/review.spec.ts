import { type Browser, expect, type Page, test } from '@playwright/test';
import { signInBrowser } from '#tests/support/browser.ts';
import { forgetData, startServer, type TestServer } from '#tests/support/server.ts';
import { expectNoFindings } from './axe.ts';

const LESSON = 'community-answering';

/** Plants a lesson read to its end yesterday, as the lesson's page leaves it in a guest's browser. */
async function readLessonYesterday(page: Page, server: TestServer): Promise<number> {
  await page.goto(`${server.url}/learn`);
  return page.evaluate(async (lesson) => {
    const deck: { cards: { lesson: string; id: string }[]; lessons: Record<string, { sections: string[] }> } = await (
      await fetch('/review/cards.json')
    ).json();
    const at = new Date(Date.now() - 24 * 3_600_000).toISOString();
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const asked = indexedDB.open('reachwright', 1);
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error ?? new Error('no database'));
    });
    const tx = db.transaction('deeds', 'readwrite');
    deck.lessons[lesson]?.sections.forEach((section, i) => {
      const id = `01936000-0000-7000-8000-${String(i).padStart(12, '0')}`;
      const body = { lesson, section };
      tx.objectStore('deeds').put({ id, kind: 'section-read', at, day: at.slice(0, 10), body, owner: 'guest', state: 'waiting' });
    });
    await new Promise((resolve) => (tx.oncomplete = resolve));
    db.close();
    return deck.cards.filter((card) => card.lesson === lesson && card.id.startsWith('lesson:')).length;
  }, LESSON);
}

async function otherDevice(browser: Browser): Promise<Page> {
  return (await browser.newContext({ locale: 'en-GB', timezoneId: 'UTC' })).newPage();
}

const left = (page: Page) => page.locator('.left');

let server: TestServer;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(async () => {
  await server.stop();
  forgetData(server);
});

test('who has no cards is told how they come', async ({ page }) => {
  await page.goto(`${server.url}/review`);
  await expect(page.getByRole('heading', { name: 'No cards yet' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Choose a lesson' })).toHaveAttribute('href', '/lessons');
});

test('the day after a lesson its cards are asked, by keyboard alone, and an answer can be taken back', async ({ page }) => {
  const cards = await readLessonYesterday(page, server);
  await page.reload();
  await expect(page.locator('[data-review-line]')).toContainText(`${cards} cards today`);
  await page.getByRole('link', { name: 'Daily review' }).click();

  await expect(left(page)).toHaveText(`${cards} cards left`);
  const first = await page.locator('.question').innerText();
  await expect(page.getByRole('button', { name: 'Show the answer' })).toBeVisible();
  await page.keyboard.press('3');
  await expect(left(page)).toHaveText(`${cards} cards left`); // nothing is rated before it was seen
  await page.keyboard.press('Space');
  await expect(page.locator('.answer')).toBeFocused();
  await expectNoFindings(page, 'a card with its answer');
  await page.keyboard.press('4');
  await expect(left(page)).toHaveText(`${cards - 1} cards left`);
  await expect(page.locator('.question')).not.toHaveText(first);

  await page.keyboard.press('u');
  await expect(left(page)).toHaveText(`${cards} cards left`);
  await expect(page.locator('.question')).toHaveText(first);

  for (let i = cards; i > 0; i--) {
    await expect(left(page)).toHaveText(i === 1 ? '1 card left' : `${i} cards left`);
    await page.keyboard.press('Space');
    await page.keyboard.press('4');
  }
  await expect(page.getByRole('heading', { name: 'Done for today' })).toBeVisible();
  await expect(page.getByText(`You answered ${cards} cards, and knew ${cards} of them.`)).toBeVisible();

  await page.reload();
  await expect(page.getByRole('heading', { name: 'Nothing to review today' })).toBeVisible();
});

test('what a guest answered goes along when they sign in, and another device knows it', async ({ page, browser }) => {
  const cards = await readLessonYesterday(page, server);
  await page.goto(`${server.url}/review`);
  await page.getByRole('button', { name: 'Show the answer' }).click();
  await page.getByRole('button', { name: 'At once' }).click();
  await expect(left(page)).toHaveText(`${cards - 1} cards left`);

  await signInBrowser(page, server, 'mila@example.org');
  await page.reload();
  await expect(left(page)).toHaveText(`${cards - 1} cards left`);
  await expect(page.locator('[data-save-state]')).toHaveText(/Saved/);

  const other = await otherDevice(browser);
  await other.context().addCookies(await page.context().cookies());
  await other.goto(`${server.url}/review`);
  await expect(left(other)).toHaveText(`${cards - 1} cards left`);
  await other.context().close();
});

test('a card that was not known comes back in the same sitting', async ({ page }) => {
  const cards = await readLessonYesterday(page, server);
  await page.goto(`${server.url}/review`);
  await page.getByRole('button', { name: 'Show the answer' }).click();
  await page.getByRole('button', { name: /^1? ?Not/ }).click();
  await expect(left(page)).toHaveText(`${cards} cards left`);
});

test('without the list of cards it says so, and tries again', async ({ page }) => {
  await page.route('**/review/cards.json', (route) => route.abort());
  await page.goto(`${server.url}/review`);
  await expect(page.getByRole('alert')).toContainText('could not be fetched');
  await page.unroute('**/review/cards.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { name: 'No cards yet' })).toBeVisible();
});
