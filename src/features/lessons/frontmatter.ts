import { z } from 'zod';

export const TRACKS = [
  'job',
  'strategy',
  'networks',
  'copywriting',
  'visuals',
  'psychology',
  'community',
  'advertising',
  'analytics',
] as const;
export type Track = (typeof TRACKS)[number];

export const LEVELS = ['intern', 'coordinator', 'manager', 'strategist', 'head'] as const;
export type Level = (typeof LEVELS)[number];

export const COMPETENCIES = [
  'audience',
  'research',
  'planning',
  'networks',
  'copy',
  'visuals',
  'community',
  'crisis',
  'ads',
  'analytics',
  'reporting',
  'ethics',
] as const;
export type Competency = (typeof COMPETENCIES)[number];

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const sentence = (max: number) => z.string().trim().min(3).max(max);

/** What an author writes above a lesson; `docs/writing-lessons.md` explains each field. */
export const Frontmatter = z.strictObject({
  id: z.string().regex(KEBAB, 'must be lower-case words with hyphens, like "job-what-an-smm-manager-does"'),
  title: sentence(80),
  summary: sentence(220),
  minutes: z.int().min(3).max(40),
  level: z.enum(LEVELS),
  objectives: z.array(sentence(200)).min(2).max(4),
  competencies: z.array(z.enum(COMPETENCIES)).min(1).max(4),
  requires: z.array(z.string().regex(KEBAB)).default([]),
  cards: z
    .array(z.strictObject({ q: sentence(300), a: sentence(600) }))
    .min(3)
    .max(6),
  sources: z
    .array(
      z.strictObject({
        title: sentence(200),
        by: sentence(120),
        year: z.int().min(1900).max(2100),
        url: z.url({ protocol: /^https?$/ }),
      }),
    )
    .default([]),
  checked: z.coerce.date(),
});
export type Frontmatter = z.infer<typeof Frontmatter>;

/** Where a lesson stands, read off its path: `job/01-what-it-is/index.nl.mdx`. */
export type LessonPlace = { readonly track: Track; readonly order: number; readonly slug: string; readonly locale: 'en' | 'nl' };

const PLACE = /^([a-z]+)\/(\d\d)-([a-z0-9-]+)\/index(?:\.([a-z]{2}))?\.mdx$/;

/** Reads a lesson's place off its path below `content/lessons/`. Errors: throws with the path and the shape it should have. */
export function getLessonPlace(path: string): LessonPlace {
  const [, trackName, order, slug, locale] = PLACE.exec(path) ?? [];
  const track = TRACKS.find((known) => known === trackName);
  if (!track || !order || !slug || (locale !== undefined && locale !== 'nl')) {
    throw new Error(
      `content/lessons/${path}: a lesson lives at <track>/<NN-slug>/index.mdx (or index.nl.mdx), with a track of ${TRACKS.join(', ')}.`,
    );
  }
  return { track, order: Number(order), slug, locale: locale ?? 'en' };
}
