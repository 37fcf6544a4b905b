import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { SceneInput } from '#ui/pictures/scene-input.ts';

const SCENARIOS = 'content/scenarios';

const Entry = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]{0,40}$/),
  topic: z.string(),
  product: z.string().nullable(),
  title: z.strictObject({ en: z.string().min(2), nl: z.string().min(2) }),
  rights: z.enum(['own', 'licensed', 'found', 'no-consent']),
  scenes: z.array(SceneInput).min(1).max(6),
});
export type LibraryPicture = z.infer<typeof Entry>;

const pathOf = (client: string) => `${SCENARIOS}/${client}/pictures.yaml`;

/** Every client's library, parsed; a scene that can't be drawn fails here with its place in the file. */
export const LIBRARIES: readonly { readonly client: string; readonly pictures: readonly LibraryPicture[] }[] = readdirSync(
  SCENARIOS,
)
  .filter((client) => existsSync(pathOf(client)))
  .map((client) => ({ client, pictures: z.array(Entry).parse(parse(readFileSync(pathOf(client), 'utf8'))) }));
