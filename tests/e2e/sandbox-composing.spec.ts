import { expect, type Page, test } from '@playwright/test';
import { findingsOn } from './axe.ts';

// Each run plays thousands of members' hours, and a machine under load takes its time.
test.setTimeout(180_000);
const SLOW = { timeout: 60_000 };

const clock = (page: Page) => page.getByRole('region', { name: 'Clock' });
const screen = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Screens of this run' }).getByRole('link', { name });

async function takeOn(page: Page): Promise<void> {
  await page.goto('/sandbox/bakery');
  await page.getByRole('button', { name: 'Take the client on' }).click();
  await expect(page.getByRole('heading', { name: 'What waits for you' })).toBeVisible(SLOW);
}

/** Takes the client on and opens the first message that wants an answer; gives the rows of the inbox. */
async function openFirstMessage(page: Page) {
  await takeOn(page);
  await page.getByRole('button', { name: 'Until I’m needed' }).click();
  await expect(clock(page).getByRole('status')).toContainText(/waits? for an answer/, SLOW);
  await screen(page, 'Inbox').click();
  const rows = page.getByRole('region', { name: 'Messages' }).getByRole('listitem');
  await rows.first().getByRole('button').click();
  return rows;
}

/** A photo as a phone would hand it over: a PNG that the browser itself has drawn. */
async function photo(page: Page, width = 900, height = 600): Promise<Buffer> {
  const url = await page.evaluate(
    (size) => {
      const canvas = Object.assign(document.createElement('canvas'), size);
      const context = canvas.getContext('2d');
      context?.fillRect(300, 100, 200, 300);
      return canvas.toDataURL('image/png');
    },
    { width, height },
  );
  return Buffer.from(url.split(',')[1] ?? '', 'base64');
}

async function answerQuestions(page: Page): Promise<void> {
  const answer = (question: RegExp, option: string) =>
    page.getByRole('group', { name: question }).getByLabel(option, { exact: true }).check();
  await page.getByLabel('Which product is on it?').selectOption({ label: 'No product of the client’s' });
  await answer(/^How many faces/, 'None');
  await answer(/^Is there text/, 'No');
  await answer(/^Is it taken/, 'Yes');
  await answer(/^How much/, 'One thing, calm');
  await answer(/^Where does/, 'Made by me or the client');
}

test('a picture of one’s own is described, cropped, queued, and stays in this browser', async ({ page }) => {
  await takeOn(page);
  await screen(page, 'Calendar').click();
  await page.getByRole('button', { name: 'Write a post', exact: true }).click();
  await page.getByLabel('Text', { exact: true }).fill('The first loaf of the day is never sold. Guess who gets it.');

  await page.getByRole('button', { name: 'Use a picture of your own' }).click();
  const file = page.getByLabel(/^Choose (a|another) picture/);
  await file.setInputFiles({ name: 'cat.gif', mimeType: 'image/png', buffer: Buffer.from('GIF89a and more') });
  await expect(page.getByRole('alert')).toContainText('This is a GIF');
  await file.setInputFiles({ name: 'first-loaf.png', mimeType: 'image/png', buffer: await photo(page) });
  await expect(page.getByText('Drawn anew, 900 × 600 pixels')).toBeVisible();
  await page.getByRole('button', { name: 'Use this picture' }).click();
  await expect(page.getByText('6 questions are still to be answered.')).toBeVisible();
  await answerQuestions(page);
  expect(await findingsOn(page, 'light')).toEqual([]);
  await page.getByRole('button', { name: 'Use this picture' }).click();

  const frame = page.getByRole('button', { name: 'The part that is shown' });
  const shown = page.getByText(/^Shown: /);
  await expect(shown).toHaveText('Shown: 67% of the width and 100% of the height. 33% of the picture falls off.');
  await frame.press('+');
  await expect(shown).toHaveText('Shown: 61% of the width and 91% of the height. 45% of the picture falls off.');
  await frame.press('Control+z');
  await expect(shown).toContainText('67% of the width');
  await page.getByRole('radio', { name: 'Portrait 4:5' }).check();
  await expect(shown).toContainText('Shown: 53% of the width');
  await page.getByLabel('Alt text').fill('A loaf on a board');
  expect(await findingsOn(page, 'light')).toEqual([]);

  await expect(page.getByText('Draft kept in this browser')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('img', { name: 'A loaf on a board' })).toBeVisible(SLOW);
  await page.getByRole('button', { name: 'Add to queue' }).click();
  await expect(page.getByText('Scheduled for Tue 2 Mar, 12:00.')).toBeVisible(SLOW);

  // The next one gets another slot; with no slots left there is none.
  await page.getByRole('button', { name: 'Write a post', exact: true }).click();
  await expect(page.getByText('Next free slot on Frame: Thu 4 Mar, 12:00')).toBeVisible(SLOW);
  await page.getByRole('button', { name: 'Posting slots' }).click();
  const slots = page.getByRole('dialog', { name: 'Posting slots' });
  const ofFrame = slots.getByRole('region', { name: 'Frame' });
  for (const slot of ['Tue 12:00', 'Thu 12:00', 'Sat 10:00'])
    await ofFrame.getByRole('button', { name: `Remove ${slot}` }).click();
  await slots.getByRole('button', { name: 'Undo' }).click();
  await ofFrame.getByRole('button', { name: 'Remove Sat 10:00' }).click();
  await slots.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByText('Frame has no slots.')).toBeVisible();

  // Where the picture is not, the post says where it is.
  const id = new URL(page.url()).searchParams.get('id') ?? '';
  await page.evaluate(
    (run) =>
      new Promise<void>((done) => {
        const opening = indexedDB.open('reachwright-runs');
        opening.onsuccess = () => {
          const tx = opening.result.transaction('drafts', 'readwrite');
          tx.objectStore('drafts').delete(IDBKeyRange.bound([run, 'picture '], [run, 'picture \uffff']));
          tx.oncomplete = () => {
            opening.result.close();
            done();
          };
        };
      }),
    id,
  );
  await page.getByRole('button', { name: '← Calendar' }).click();
  await page
    .getByRole('link', { name: /The first loaf of the day/ })
    .first()
    .click();
  await expect(page.getByText('This picture lies in the browser in which it was added.').first()).toBeVisible();
});

/** What the clipboard or a dragging hand would carry: a picture file. */
const carrying = async (page: Page, width: number, height: number) => {
  const bytes = (await photo(page, width, height)).toString('base64');
  return page.evaluateHandle((base64) => {
    const carried = new DataTransfer();
    const file = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    carried.items.add(new File([file], 'loaf.png', { type: 'image/png' }));
    return carried;
  }, bytes);
};

test('a picture is dropped, another pasted, and cropped with a mouse and with two fingers', async ({ page }) => {
  await takeOn(page);
  await screen(page, 'Calendar').click();
  await page.getByRole('button', { name: 'Write a post', exact: true }).click();
  await page.getByRole('button', { name: 'Use a picture of your own' }).click();
  const zone = page.locator('label', { has: page.locator('#own-picture-label') });
  await zone.dispatchEvent('drop', { dataTransfer: await carrying(page, 640, 640) });
  await expect(page.getByText('Drawn anew, 640 × 640 pixels')).toBeVisible();
  await page.evaluate(
    (clipboardData) => void dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })),
    await carrying(page, 900, 600),
  );
  await expect(page.getByText('Drawn anew, 900 × 600 pixels')).toBeVisible();
  await answerQuestions(page);
  await page.getByRole('button', { name: 'Use this picture' }).click();

  const frame = page.getByRole('button', { name: 'The part that is shown' });
  const shown = page.getByText(/^Shown: /);
  const boxOf = async () => (await frame.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await expect(shown).toContainText('Shown: 67% of the width');
  await frame.scrollIntoViewIfNeeded();
  const before = await boxOf();
  const middle = { x: before.x + before.width / 2, y: before.y + before.height / 2 };
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.down();
  await page.mouse.move(middle.x - 30, middle.y, { steps: 3 });
  await page.mouse.up();
  expect((await boxOf()).x).toBeCloseTo(before.x - 30, 0);
  await frame.press('Control+z');
  expect((await boxOf()).x).toBeCloseTo(before.x, 0);

  // Two fingers that come together to half of what was between them show half of what was shown.
  const touch = await page.context().newCDPSession(page);
  await touch.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 2 });
  const fingers = (apart: number) => [
    { x: middle.x - apart, y: middle.y, id: 0 },
    { x: middle.x + apart, y: middle.y, id: 1 },
  ];
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(60) });
  for (const apart of [50, 40, 30])
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: fingers(apart) });
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await expect(shown).toContainText('Shown: 33% of the width and 50% of the height');
});

test('a plan comes in from a spreadsheet: what can’t is left out, and all of it can be taken back', async ({ page }) => {
  await takeOn(page);
  await screen(page, 'Calendar').click();
  await page.getByRole('button', { name: 'Import' }).click();
  const table = [
    'when,network,format,pillar,text',
    '2027-03-03 12:00,Frame,photo,Lunch in half an hour,Flatbread at the back',
    '2027-03-04 12:00,Orkut,photo,Lunch in half an hour,Nobody is there',
    '2027-03-05 12:30,Commons,,,Seven grey ones left',
  ].join('\n');
  const file = page.getByLabel('Choose a CSV or .ics file');
  await file.setInputFiles({ name: 'sheet.csv', mimeType: 'text/csv', buffer: Buffer.from('when,text\nsoon,x') });
  await expect(page.getByRole('alert')).toContainText('missing: network');
  await file.setInputFiles({ name: 'plan.csv', mimeType: 'text/csv', buffer: Buffer.from(table) });
  const wrong = page.getByRole('row', { name: /Orkut/ });
  await expect(wrong).toContainText('Network: is not a network here.');
  await expect(page.getByRole('row', { name: /Seven grey/ })).toContainText('the minutes were dropped');
  const go = page.getByRole('button', { name: /^Import \d drafts$/ });
  await expect(go).toBeDisabled();
  expect(await findingsOn(page, 'light')).toEqual([]);
  await wrong.getByRole('checkbox').check();
  await go.click();
  await expect(page.getByText('2 drafts imported.')).toBeVisible();
  const drafts = page.getByRole('region', { name: 'Drafts, to be finished' });
  await expect(drafts.getByRole('button')).toHaveCount(2);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(drafts).toBeHidden();
});

test('a trend is seen when it is there, and a post begins with it; a competitor’s page is read', async ({ page }) => {
  await takeOn(page);
  await screen(page, 'Around you').click();
  await expect(page.getByText('#showyourtable')).toBeHidden();
  for (const day of ['8 Mar', '15 Mar', '22 Mar']) {
    await page.getByRole('button', { name: 'Next week', exact: true }).click();
    await expect(clock(page)).toContainText(`Mon ${day}, 00:00`, SLOW);
  }
  const now = page.getByRole('region', { name: /people talk about now/ });
  await expect(now.getByText('#showyourtable').first()).toBeVisible(SLOW);
  expect(await findingsOn(page, 'light')).toEqual([]);
  await page.getByRole('region', { name: 'Competitors’ pages' }).getByRole('button').first().click();
  await expect(page.getByRole('heading', { name: 'What did best' })).toBeVisible();
  expect(await findingsOn(page, 'light')).toEqual([]);
  await page.getByRole('button', { name: '← Around you' }).click();
  await now
    .getByRole('button', { name: /Write a post on it.*#showyourtable/ })
    .last()
    .click();
  await expect(page.getByRole('radio', { name: 'Loopa' })).toBeChecked();
});

test('a rejected ad is changed and handed in again', async ({ page }) => {
  await takeOn(page);
  await screen(page, 'Ads').click();
  await page.getByRole('button', { name: 'New ad set' }).click();
  await expect(page.getByText(/^Between [\d,]+ and [\d,]+ people: so many open Frame on a usual day/)).toBeVisible(SLOW);
  const kept = page.getByText(/^(Saving the draft|Draft kept)/);
  await expect(kept).toHaveCount(0); // what nobody has touched is no draft
  const ad = page.getByRole('group', { name: 'Ad 1' });
  await ad.getByLabel('Format', { exact: true }).selectOption({ label: 'Photo' });
  await ad.getByLabel('Text', { exact: true }).fill('Our seeded loaf is good for your gut. Reserve one for Saturday.');
  await expect(kept).toBeVisible();
  await ad.getByLabel('Picture').selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Start the ad set' }).click();
  await expect(page.getByText(/^Without a page to go to nobody can click/)).toBeVisible();
  await expect(ad.getByLabel('Link to')).toBeFocused();
  await ad.getByLabel('Link to').selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Start the ad set' }).click();
  await page.getByRole('button', { name: 'Next day', exact: true }).click();
  await expect(clock(page)).toContainText('Tue 2 Mar', SLOW);
  await page.getByRole('button', { name: 'Change Ad 1' }).click();
  const form = page.getByRole('form', { name: 'Change Ad 1' });
  await form.getByLabel('Text', { exact: true }).fill('Our seeded loaf takes eleven hours. Reserve one for Saturday.');
  await form.getByRole('button', { name: 'Hand in again' }).click();
  await expect(page.getByText('Ad 1 is changed and lies with the network again.')).toBeVisible(SLOW);
  await expect(page.getByRole('button', { name: 'Change Ad 1' })).toBeHidden();
});

test('no row of the inbox moves when a message is dealt with, and h is the clock’s there too', async ({ page }) => {
  const rows = await openFirstMessage(page);
  // Within the list: the page itself may scroll to what is pressed.
  const placeOf = async () => {
    const [first, last] = [await rows.first().boundingBox(), await rows.last().boundingBox()];
    return first && last && { ...last, y: last.y - first.y };
  };
  const before = await placeOf();
  await page.getByLabel(/^Your answer to/).fill('Thank you for asking. I keep one for you until ten.');
  await page.getByRole('button', { name: 'Send answer' }).click();
  await expect(rows.first()).toContainText('Answered', SLOW);
  expect(await placeOf()).toEqual(before);
  const time = await page.locator('.time strong').innerText();
  await page.getByRole('heading', { name: 'Inbox' }).click();
  await page.keyboard.press('h');
  await expect(page.locator('.time strong')).not.toHaveText(time, SLOW);
});

test('how an answer sounds is told once it is out, with the words that do it', async ({ page }) => {
  await openFirstMessage(page);
  const sting = 'You should have read the website.';
  await page.getByLabel(/^Your answer to/).fill(`${sting} Maybe the supermarket is more your kind of place.`);
  await expect(page.getByText('How a careful reader takes it')).toBeHidden();
  await page.getByRole('button', { name: 'Send answer' }).click();
  await page.getByText('How a careful reader takes it').click(SLOW);
  const told = page.locator('details').filter({ hasText: 'How a careful reader takes it' });
  await expect(told.getByRole('heading', { name: 'Could be better next time' })).toBeVisible();
  await expect(told.getByRole('listitem').first()).toContainText(/can be heard as (a lecture|mockery)/);
  expect(await findingsOn(page, 'light', 'article')).toEqual([]);
  expect(await findingsOn(page, 'dark', 'article')).toEqual([]);
});
