import { readFile } from 'node:fs/promises';
import { defineCollection } from 'astro:content';
import type { Loader, LoaderContext } from 'astro/loaders';
import { z } from 'zod';
import { parseRules, type Rules, RULES_PATH } from './rules-file.ts';

/** One entry, `all`: the rules are one file and hang together. */
function rulesLoader(): Loader {
  const load = async (context: LoaderContext): Promise<void> => {
    const rules = parseRules(await readFile(new URL(RULES_PATH, context.config.root), 'utf8'));
    const data = { rules };
    context.store.set({ id: 'all', data, digest: context.generateDigest(data) });
  };
  return {
    name: 'certificate-rules',
    load: async (context) => {
      await load(context);
      context.watcher?.on('change', (path) => {
        if (path.endsWith(RULES_PATH)) void load(context).catch((error: unknown) => context.logger.error(String(error)));
      });
    },
  };
}

/** What each certificate asks for; what the loader hands over has been checked by it. */
export const certificates = defineCollection({ loader: rulesLoader(), schema: z.object({ rules: z.custom<Rules>() }) });
