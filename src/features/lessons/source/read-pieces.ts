import { glob } from 'node:fs/promises';
import type { LessonPieces } from './reading.ts';

/** What lessons may name, as it lies in `content/` below `root`. */
export async function readLessonPieces(root: string): Promise<LessonPieces> {
  const terms = new Set<string>();
  for await (const file of glob('*.md', { cwd: `${root}/content/glossary` })) terms.add(file.replace(/\.md$/, ''));
  const figures = new Set<string>();
  for await (const file of glob('**/*.svg', { cwd: `${root}/content/lessons` })) figures.add(file);
  return { hasTerm: (id) => terms.has(id), hasFigure: (path) => figures.has(path) };
}
