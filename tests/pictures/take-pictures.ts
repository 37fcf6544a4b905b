import { chromium, type Page } from '@playwright/test';
import { findOrInstallChromium } from '#tests/support/chromium.mjs';
import { forgetData, startServer } from '#tests/support/server.ts';

type Picture = { readonly name: string; readonly path: string; readonly prepare?: (page: Page) => Promise<void> };

/** Brings the first of these into the middle of the window. */
const centre = (selector: string) => (page: Page) =>
  page
    .locator(selector)
    .first()
    .evaluate((node) => node.scrollIntoView({ block: 'center' }));

/** A post for the bakery, half written. */
async function writeAPost(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Take the client on' }).click();
  await page.waitForURL(/run\?id=/);
  await page.getByRole('link', { name: 'Calendar', exact: true }).click();
  await page.getByRole('button', { name: 'Write a post', exact: true }).click();
  const text = page.getByLabel('Text', { exact: true });
  await text.fill(
    'What is left on Saturday at four goes into a bag for three euros. Twelve bags, first come. Which bread do you hope for?',
  );
  await text.evaluate((node) => node.scrollIntoView({ block: 'center' }));
}

/** `npm run pictures`: the pictures of the README, taken from the product as it is. */
const PICTURES: readonly Picture[] = [
  { name: 'home', path: '/' },
  { name: 'lesson', path: '/lessons/job/what-an-smm-manager-does', prepare: centre('rw-check') },
  { name: 'explorable', path: '/lessons/networks/how-a-feed-decides', prepare: centre('rw-explore') },
  { name: 'desk', path: '/learn' },
  { name: 'persona', path: '/exercises/persona/bakery' },
  { name: 'sandbox', path: '/sandbox/bakery', prepare: writeAPost },
  { name: 'how-real', path: '/how-real' },
];

const server = await startServer();
const browser = await chromium.launch({ executablePath: findOrInstallChromium(), args: ['--no-sandbox', '--disable-gpu'] });
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 }, colorScheme: 'light', reducedMotion: 'reduce' });
  for (const { name, path, prepare } of PICTURES) {
    await page.goto(server.url + path, { waitUntil: 'networkidle' });
    await prepare?.(page);
    await page.screenshot({ path: `docs/pictures/${name}.png` });
    console.log(`docs/pictures/${name}.png`);
  }
} finally {
  await browser.close();
  await server.stop();
  forgetData(server);
}
