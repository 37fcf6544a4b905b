import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { TALK_KINDS } from '#simulation/scenario.ts';
import { FORMATS, LANGUAGES, NETWORKS, TOPICS } from '#simulation/vocabulary.ts';

const mark = z.number().int().min(0).max(3);
const part = z.enum(['build', 'hold']);

const post = z.object({
  id: z.string(),
  part,
  language: z.enum(LANGUAGES),
  network: z.enum(NETWORKS),
  format: z.enum(FORMATS),
  client: z.string(),
  text: z.string(),
  picture: z.object({ faces: z.number(), hasText: z.boolean(), clutter: z.number(), isNear: z.boolean() }).nullish(),
  link: z.boolean().default(false),
  labels: z.object({
    hook: mark,
    clarity: mark,
    usefulness: mark,
    arousal: mark,
    valence: z.number().int().min(-1).max(1),
    promotion: mark,
    personality: mark,
    craft: mark,
    voice: mark,
    callToAction: mark,
    asks: z.enum(['nothing', 'comment', 'share', 'save', 'tag', 'follow', 'click', 'buy']),
    topic: z.enum(TOPICS),
  }),
});
export type LabelledPost = z.infer<typeof post>;

const reply = z.object({
  id: z.string(),
  part,
  language: z.enum(LANGUAGES),
  client: z.string(),
  message: z.object({
    kind: z.enum(TALK_KINDS),
    text: z.string(),
    needs: z.array(z.array(z.coerce.string())),
    isPrivate: z.boolean(),
  }),
  inPublic: z.boolean(),
  text: z.string(),
  labels: z.object({
    acknowledges: mark,
    answers: mark,
    repairs: mark,
    blames: mark,
    exposes: mark,
    voice: mark,
    craft: mark,
    canned: mark,
  }),
});
export type LabelledReply = z.infer<typeof reply>;

/** Reads both files of the folder; a file that isn't there is an empty set. Throws, naming the field, when one is malformed. */
export function readLabelledSet(folder: URL): { posts: LabelledPost[]; replies: LabelledReply[] } {
  return { posts: readList(folder, 'posts.yaml', post), replies: readList(folder, 'replies.yaml', reply) };
}

function readList<Item>(folder: URL, name: string, schema: z.ZodType<Item>): Item[] {
  const file = new URL(name, folder);
  if (!existsSync(file)) return [];
  const found: unknown = parse(readFileSync(file, 'utf8'));
  return z.array(schema).parse(found);
}
