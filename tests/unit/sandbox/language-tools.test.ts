import { expect, test } from 'vitest';
import { makeLanguageTools } from '#features/sandbox/language/make-tools.ts';

test('a dictionary is opened with the first word that has to be looked up, and once', () => {
  let opened = 0;
  const tools = makeLanguageTools('en', () => {
    opened++;
    return { aff: 'SET UTF-8\n', dic: '2\nloaf\noven\n' };
  });
  expect(tools.countSyllables('oven')).toBe(2);
  expect(tools.isWord('sourdough')).toBe(true);
  expect(opened).toBe(0);
  expect(['loaf', 'oven', 'ovne'].map(tools.isWord)).toEqual([true, true, false]);
  expect(opened).toBe(1);
});
