import { chromium } from '@playwright/test';
import { findOrInstallChromium } from '#tests/support/chromium.mjs';
import { forgetData, startServer } from '#tests/support/server.ts';

/** `npm run pictures`: the pictures of the README, taken from the product as it is. */
const PICTURES = [
  { name: 'home', path: '/', scrollTo: null },
  { name: 'lesson', path: '/lessons/job/what-an-smm-manager-does', scrollTo: 'rw-check' },
  { name: 'desk', path: '/learn', scrollTo: null },
  { name: 'persona', path: '/exercises/persona/bakery', scrollTo: null },
] as const;

const server = await startServer();
const browser = await chromium.launch({ executablePath: findOrInstallChromium(), args: ['--no-sandbox', '--disable-gpu'] });
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 }, colorScheme: 'light', reducedMotion: 'reduce' });
  for (const { name, path, scrollTo } of PICTURES) {
    await page.goto(server.url + path, { waitUntil: 'networkidle' });
    if (scrollTo)
      await page
        .locator(scrollTo)
        .first()
        .evaluate((node) => node.scrollIntoView({ block: 'center' }));
    await page.screenshot({ path: `docs/pictures/${name}.png` });
    console.log(`docs/pictures/${name}.png`);
  }
} finally {
  await browser.close();
  await server.stop();
  forgetData(server);
}
