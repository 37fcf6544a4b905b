import { glob, readFile, stat, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/**
 * Writes `.br` and `.gz` beside every text file of the site, so that the server only has to send them.
 * Run after the build: `node src/server/compress.ts`.
 */
const CLIENT = fileURLToPath(new URL('../../dist/client/', import.meta.url));
const TEXT = '**/*.{html,css,js,mjs,svg,json,xml,txt,webmanifest,dic,aff}';
const LEAST_BYTES = 1024;
const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

for await (const path of glob(TEXT, { cwd: CLIENT })) {
  const file = CLIENT + path;
  if ((await stat(file)).size < LEAST_BYTES) continue;
  const content = await readFile(file);
  await writeFile(
    `${file}.br`,
    await brotli(content, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
    }),
  );
  await writeFile(`${file}.gz`, await zip(content, { level: 9 }));
}
