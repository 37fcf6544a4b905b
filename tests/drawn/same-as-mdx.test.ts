import { describe, expect, test } from 'vitest';
import { checkLesson } from '#features/lessons/index.ts';
import { ownLesson, PIECES } from '../unit/publishing/sources.ts';
import { drawMdx, drawTree, normalise, playDrawings } from './draw.ts';

const OWN = import.meta.glob<{ Content: unknown }>('/content/lessons/**/*.mdx');

describe('one of our lessons, drawn as an instructor’s, looks the same', () => {
  test.each(Object.entries(OWN))('%s', async (path, load) => {
    const locale = path.endsWith('.nl.mdx') ? 'nl' : 'en';
    const verdict = checkLesson(await ownLesson(path.replace('/content/lessons/', '')), PIECES);
    if (!verdict.ok) throw new Error(JSON.stringify(verdict.mistakes));
    const { Content } = await load();
    const drawn = normalise(await drawTree(verdict.lesson.tree, locale, playDrawings(verdict.lesson.tree)));
    expect(drawn).toBe(normalise(await drawMdx(Content, locale)));
    expect(drawn).toContain('<rw-check');
    expect(drawn.split('\n').length).toBeGreaterThan(400);
  });
});
