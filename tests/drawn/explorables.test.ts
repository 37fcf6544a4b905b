import { expect, test, vi } from 'vitest';
import { checkLesson } from '#features/lessons/index.ts';
import { FIGURES } from '#features/sandbox/explore/figures.ts';
import { lessonOf, PIECES } from '../unit/publishing/sources.ts';
import { drawTree, playDrawings } from './draw.ts';

const verdict = checkLesson(lessonOf('<Explore figure="weights" caption="Turn it." />'), PIECES);
if (!verdict.ok) throw new Error(JSON.stringify(verdict.mistakes));
const { tree } = verdict.lesson;

test('a page made on demand never plays a figure, whether something is kept of it or not', async () => {
  const kept = playDrawings(tree);
  const plays = FIGURES.map((figure) => vi.spyOn(figure, 'play'));
  await drawTree(tree, 'en', kept);
  await drawTree(tree);
  for (const play of plays) expect(play).not.toHaveBeenCalled();
});

test('a figure of which something is kept has its picture and finding without scripts', async () => {
  const html = await drawTree(tree, 'en', playDrawings(tree));
  expect(html).toContain('First in the feed');
  expect(html).toMatch(/<svg[^>]+role="img"/);
  expect(html).not.toContain('<noscript');
});

test('a figure that nobody has played says so, and can be played', async () => {
  const html = await drawTree(tree, 'nl');
  expect(html).not.toContain('<svg');
  expect(html).toContain('<noscript');
  expect(html).toContain('Nog niet afgespeeld');
  expect(html).toMatch(/<button[^>]*data-reset[^>]*>\s*Afspelen/);
});
