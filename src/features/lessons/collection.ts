import { readFile } from 'node:fs/promises';
import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { z } from 'zod';
import { Frontmatter, getLessonPlace, TRACKS } from './frontmatter.ts';
import { readOutline } from './outline.ts';
import { splitFrontmatter } from './split-frontmatter.ts';

const LESSONS = 'content/lessons';

const LessonData = Frontmatter.extend({
  track: z.enum(TRACKS),
  order: z.int(),
  slug: z.string(),
  locale: z.enum(['en', 'nl']),
  outline: z.object({
    sections: z.array(z.object({ id: z.string(), title: z.string(), words: z.int() })),
    checks: z.array(z.custom<import('./checks/schemas.ts').LessonCheck>()),
  }),
});

/** The glob loader, plus what a lesson's path and body say about it: track, order, language, sections and checks. */
function lessonLoader(): Loader {
  const files = glob({
    base: `./${LESSONS}`,
    pattern: '**/index*.mdx',
    generateId: ({ entry }) => lessonKey(getLessonPlace(entry)),
    retainBody: false,
  });
  return {
    ...files,
    name: 'lessons',
    load: (context) =>
      files.load({
        ...context,
        parseData: async (entry) => {
          const path = entry.filePath ?? '';
          const relative = path.slice(path.indexOf(LESSONS) + LESSONS.length + 1);
          const source = await readFile(new URL(path, context.config.root), 'utf8');
          const { body, firstLine } = splitFrontmatter(source);
          const { sections, checks } = readOutline(body, path, firstLine);
          return context.parseData({
            ...entry,
            data: { ...entry.data, ...getLessonPlace(relative), outline: { sections, checks } },
          });
        },
      }),
  };
}

function lessonKey(place: { locale: string; track: string; slug: string }): string {
  return `${place.locale}/${place.track}/${place.slug}`;
}

export const lessons = defineCollection({ loader: lessonLoader(), schema: LessonData });

export const glossary = defineCollection({
  loader: glob({ base: './content/glossary', pattern: '*.md', retainBody: false }),
  schema: z.strictObject({
    term: z.string().min(2),
    short: z.string().min(10).max(280),
    aliases: z.array(z.string()).default([]),
    see: z.array(z.string()).default([]),
    nl: z.strictObject({ term: z.string().min(2), short: z.string().min(10).max(280) }),
  }),
});
