import { defineCollection } from 'astro:content';
import type { Loader, LoaderContext } from 'astro/loaders';
import { z } from 'zod';
import { readBanks } from './bank/read-bank.ts';
import type { Bank } from './bank/schema.ts';

/** One entry for each bank; its id is the track. */
function bankLoader(): Loader {
  const load = async (context: LoaderContext): Promise<void> => {
    const banks = await readBanks(context.config.root);
    // All at once and only when all can be read: while an author types, the last good ones stay.
    context.store.clear();
    for (const data of banks) context.store.set({ id: data.track, data, digest: context.generateDigest(data) });
  };
  return {
    name: 'exams',
    load: async (context) => {
      await load(context);
      context.watcher?.on('change', (path) => {
        if (path.includes('/content/exams/')) void load(context).catch((error: unknown) => context.logger.error(String(error)));
      });
    },
  };
}

/** The question banks, `content/exams/<track>.yaml`; what the loader hands over has been checked by it. */
export const exams = defineCollection({ loader: bankLoader(), schema: z.custom<Bank>() });
