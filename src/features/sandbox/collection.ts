import { defineCollection } from 'astro:content';
import type { Loader, LoaderContext } from 'astro/loaders';
import { z } from 'zod';
import { listMissingFiles, listScenarioFolders, readScenarioFolder } from './scenarios/read-folder.ts';
import type { ReadScenario } from './scenarios/read-scenario.ts';

/** One entry for each client with a `scenario.yaml`; its id is the folder's name. */
function scenarioLoader(): Loader {
  const load = async (context: LoaderContext): Promise<void> => {
    const { root } = context.config;
    const scenarios: ReadScenario[] = [];
    for (const client of await listScenarioFolders(root)) {
      const missing = await listMissingFiles(root, client);
      // A scenario is written by several hands: it is offered from the day on which its last file is there.
      if (missing.length > 0) context.logger.warn(`${client} is not offered yet; it lacks ${missing.join(', ')}.`);
      else scenarios.push(await readScenarioFolder(root, client));
    }
    // All at once and only when all can be read: while an author types, the last good ones stay.
    context.store.clear();
    for (const data of scenarios) context.store.set({ id: data.id, data, digest: context.generateDigest(data) });
  };
  return {
    name: 'scenarios',
    load: async (context) => {
      await load(context);
      context.watcher?.on('change', (path) => {
        if (path.includes('/content/scenarios/') && !path.includes('/persona/'))
          void load(context).catch((error: unknown) => context.logger.error(String(error)));
      });
    },
  };
}

/** The sandbox's clients, `content/scenarios/<client>/`; what the loader hands over has been checked by it. */
export const scenarios = defineCollection({ loader: scenarioLoader(), schema: z.custom<ReadScenario>() });
