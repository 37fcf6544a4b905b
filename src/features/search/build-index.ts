import { fileURLToPath } from 'node:url';
import * as pagefind from 'pagefind';

/** Reads the built pages and writes the search index beside them. Run after the build: `node src/features/search/build-index.ts`. */
const CLIENT = fileURLToPath(new URL('../../../dist/client/', import.meta.url));

const { index, errors } = await pagefind.createIndex({});
if (!index) throw new Error(`The search index could not be begun: ${errors.join('; ')}`);
const added = await index.addDirectory({ path: CLIENT });
if (added.errors.length > 0) throw new Error(`The search index could not read the pages: ${added.errors.join('; ')}`);
const written = await index.writeFiles({ outputPath: `${CLIENT}pagefind` });
if (written.errors.length > 0) throw new Error(`The search index could not be written: ${written.errors.join('; ')}`);
await pagefind.close();
