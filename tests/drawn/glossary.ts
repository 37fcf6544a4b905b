import { readFile } from 'node:fs/promises';
import { vi } from 'vitest';
import { parse } from 'yaml';
import { splitFrontmatter } from '#features/lessons/split-frontmatter.ts';

// Collections are filled by a build, and a test doesn't wait for one. Lessons ask for terms of the glossary alone.
vi.mock('astro:content', () => ({
  getEntry: async (_: 'glossary', id: string) => ({
    id,
    data: parse(splitFrontmatter(await readFile(`content/glossary/${id}.md`, 'utf8')).head),
  }),
}));
