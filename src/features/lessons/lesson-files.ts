import { glob, readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import type { LessonCheck } from './checks/schemas.ts';
import { Frontmatter, getLessonPlace, TRACKS } from './frontmatter.ts';
import { readOutline } from './outline.ts';
import { splitFrontmatter } from './split-frontmatter.ts';

/** What scripts on plain Node need to know of a lesson. */
export type LessonFile = { readonly id: string; readonly sections: readonly string[]; readonly checks: readonly LessonCheck[] };

/** Reads the English lessons straight from `content/lessons`, in the order of the curriculum. Errors: throws for a broken lesson. */
export async function readLessonFiles(root: string): Promise<LessonFile[]> {
  const found: (LessonFile & { rank: number })[] = [];
  for await (const path of glob('*/*/index.mdx', { cwd: `${root}/content/lessons` })) {
    const { head, body, firstLine } = splitFrontmatter(await readFile(`${root}/content/lessons/${path}`, 'utf8'));
    const { track, order } = getLessonPlace(path);
    const { sections, checks } = readOutline(body, path, firstLine);
    const { id } = Frontmatter.parse(parse(head));
    found.push({ id, sections: sections.map((section) => section.id), checks, rank: TRACKS.indexOf(track) * 100 + order });
  }
  return found.sort((a, b) => a.rank - b.rank);
}
