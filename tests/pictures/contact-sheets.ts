import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { parse } from 'yaml';
import { z } from 'zod';
import { drawPicture } from '#ui/pictures/picture-svg.ts';
import { SceneInput } from '#ui/pictures/scene-input.ts';

/** `node tests/pictures/contact-sheets.ts [folder] [client…]`: every library on one sheet, to be looked at. */
const [folder = '/tmp/contact-sheets', ...wanted] = process.argv.slice(2);
const LIBRARIES = 'content/scenarios';
const Library = z.array(
  z.object({ id: z.string(), rights: z.string(), title: z.object({ en: z.string() }), scenes: z.array(SceneInput) }),
);

const clients = readdirSync(LIBRARIES).filter((client) => wanted.length === 0 || wanted.includes(client));
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const page = await browser.newPage({ viewport: { width: 1600, height: 900 } });
  for (const client of clients) {
    await page.setContent(drawSheet(client));
    await page.screenshot({ path: join(folder, `${client}.png`), fullPage: true });
    console.log(join(folder, `${client}.png`));
  }
} finally {
  await browser.close();
}

function drawSheet(client: string): string {
  const library = Library.parse(parse(readFileSync(join(LIBRARIES, client, 'pictures.yaml'), 'utf8')));
  const figures = library.map(({ id, rights, title, scenes }) => {
    const drawings = scenes.map((scene) => drawPicture(scene, 'en'));
    const rest = drawings.slice(1).map((drawing) => `<b>${drawing}</b>`);
    return `<figure><p>${drawings[0] ?? ''}</p><s>${drawings[0] ?? ''}</s>${rest.join('')}<figcaption>${id} · ${rights}<br>${title.en}</figcaption></figure>`;
  });
  return `<style>body{margin:12px;font:12px sans-serif;background:#faf6ec}main{display:grid;grid-template-columns:repeat(auto-fill,300px);gap:14px}
    figure,p{margin:0}svg{display:block;width:100%}s,b{display:inline-block;width:96px;margin:3px 3px 0 0}b{outline:1px solid #999}</style><main>${figures.join('')}</main>`;
}
