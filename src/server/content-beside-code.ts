import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const CHUNKS = fileURLToPath(new URL('../../dist/server/chunks/', import.meta.url));
const AS_CODE = /JSON\.parse\(("(?:[^"\\]|\\.)*")\)/;
const AS_FILE = `JSON.parse(readFileSync(new URL('./content.json', import.meta.url), 'utf8'))`;

/**
 * Takes the content collections out of the server's code, in which Astro writes them as one string literal, and puts them
 * into a file that the code reads: a source text and its literals stay in memory for good, 9.5 MB here, a text that was read
 * does not. Errors: throws when the build has no such chunk any more.
 */
export async function putContentBesideCode(): Promise<void> {
  const name = (await readdir(CHUNKS)).find((file) => file.startsWith('_astro_data-layer-content_'));
  const code = name === undefined ? '' : await readFile(CHUNKS + name, 'utf8');
  const literal = AS_CODE.exec(code)?.[1];
  if (name === undefined || literal === undefined)
    throw new Error(`${CHUNKS} holds no content collections as Astro used to write them; see content-beside-code.ts.`);
  await writeFile(`${CHUNKS}content.json`, z.string().parse(JSON.parse(literal)));
  await writeFile(CHUNKS + name, `import { readFileSync } from 'node:fs';\n${code.replace(AS_CODE, () => AS_FILE)}`);
}
