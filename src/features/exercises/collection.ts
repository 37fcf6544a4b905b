import { readdir, readFile } from 'node:fs/promises';
import { defineCollection } from 'astro:content';
import type { Loader, LoaderContext } from 'astro/loaders';
import { z } from 'zod';
import { type PackFiles, readPack } from './persona/pack/read-pack.ts';
import { Key, Research, Truth } from './persona/pack/schema.ts';

const SCENARIOS = 'content/scenarios';

/** One entry for each client that has a folder `persona/` with the three files of a pack. */
function packLoader(): Loader {
  const load = async (context: LoaderContext): Promise<void> => {
    const root = new URL(`${SCENARIOS}/`, context.config.root);
    const clients = (await readdir(root, { withFileTypes: true }))
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
      .sort();
    const packs: { id: string; data: Awaited<ReturnType<typeof context.parseData>> }[] = [];
    for (const client of clients) {
      const files = await readFiles(root, client);
      if (files) packs.push({ id: client, data: await context.parseData({ id: client, data: readPack(files) }) });
    }
    // All at once and only when all can be read: while an author types, the last good ones stay.
    context.store.clear();
    for (const { id, data } of packs) context.store.set({ id, data, digest: context.generateDigest(data) });
  };
  return {
    name: 'persona-packs',
    load: async (context) => {
      await load(context);
      context.watcher?.on('change', (path) => {
        if (path.includes(`/${SCENARIOS}/`) && path.includes('/persona/'))
          void load(context).catch((error: unknown) => context.logger.error(String(error)));
      });
    },
  };
}

async function readFiles(root: URL, client: string): Promise<PackFiles | null> {
  const read = async (name: keyof PackFiles) => {
    const path = `${client}/persona/${name}.yaml`;
    return { path: `${SCENARIOS}/${path}`, text: await readFile(new URL(path, root), 'utf8') };
  };
  const hasFolder = (await readdir(new URL(`${client}/`, root))).includes('persona');
  return hasFolder ? { research: await read('research'), key: await read('key'), truth: await read('truth') } : null;
}

/** The persona builder's research packs, `content/scenarios/<client>/persona/{research,key,truth}.yaml`. */
export const personaPacks = defineCollection({
  loader: packLoader(),
  schema: z.object({ research: Research, key: Key, truth: Truth }),
});
