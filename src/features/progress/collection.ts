import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';

const bothLanguages = z.strictObject({ en: z.string().min(10).max(200), nl: z.string().min(10).max(200) });

/** What each competency is for, and what a person at each of its levels, 0 to 5, does. */
export const competencies = defineCollection({
  loader: glob({ base: './content/competencies', pattern: '*.yaml' }),
  schema: z.strictObject({ about: bothLanguages, levels: z.array(bothLanguages).length(6) }),
});
