import { expect, test } from 'vitest';
import { fleschKincaidGrade } from '#features/lessons/reading-grade.ts';

test('a term or a wrapped line in the middle does not end a sentence', () => {
  const plain = 'The bakery on the corner posts a photo every morning before the first customer arrives.';
  expect(fleschKincaidGrade(plain.replace(' posts ', '\nposts '))).toBe(fleschKincaidGrade(plain));
});

test('a colon and a semicolon do not end a sentence, a full stop and a paragraph do', () => {
  const joined = 'One thing matters here: people look for bread; they do not look for you.';
  expect(fleschKincaidGrade(joined)).toBeGreaterThan(fleschKincaidGrade(joined.replace(/[:;]/g, '.')));
  expect(fleschKincaidGrade('We bake bread\n\n\nYou eat bread')).toBeCloseTo(0.39 * 3 + 11.8 - 15.59, 5);
});
