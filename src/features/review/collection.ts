import { defineCollection } from 'astro:content';
import { file } from 'astro/loaders';
import { z } from 'zod';

const sides = z.strictObject({ q: z.string().min(10).max(300), a: z.string().min(20).max(600) });

/** The cards of what can go wrong in a run, by its kind. */
export const mistakes = defineCollection({
  loader: file('content/cards/mistakes.yaml'),
  schema: z.strictObject({ lesson: z.string().nullable(), en: sides, nl: sides }),
});
