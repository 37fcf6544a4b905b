import { expect, test } from 'vitest';
import { type Findable, findMatches } from '#features/search/rules.ts';

const item = (title: string, more: Partial<Findable> = {}): Findable => ({
  kind: 'lesson',
  title,
  summary: '',
  path: `/${title}`,
  track: 'job',
  level: 'intern',
  also: [],
  ...more,
});
const ALL = { kind: '', track: '', level: '' };
const titles = (found: readonly Findable[]) => found.map((entry) => entry.title);

test('a word in the title comes before the same word in the summary', () => {
  const all = [item('Budget', { summary: 'about reach' }), item('Reach')];
  expect(titles(findMatches(all, 'reach', ALL))).toEqual(['Reach', 'Budget']);
});

test('every word must be found', () => {
  expect(findMatches([item('Reach')], 'reach bakery', ALL)).toEqual([]);
});

test('accents and capitals make no difference', () => {
  expect(titles(findMatches([item('Één beeld')], 'een BEELD', ALL))).toEqual(['Één beeld']);
});

test('an empty query finds nothing', () => {
  expect(findMatches([item('Reach')], '  ', ALL)).toEqual([]);
});

test('filters leave out what they are not for', () => {
  const all = [item('Reach', { kind: 'term', track: null, level: null }), item('Reach for beginners')];
  expect(titles(findMatches(all, 'reach', { ...ALL, kind: 'lesson' }))).toEqual(['Reach for beginners']);
  expect(titles(findMatches(all, 'reach', { ...ALL, track: 'strategy' }))).toEqual([]);
});

test('the section that matched is named', () => {
  const all = [item('The brief', { also: [{ words: 'Ask five questions', path: '/brief#ask' }] })];
  expect(findMatches(all, 'questions', ALL)[0]?.section?.path).toBe('/brief#ask');
});
