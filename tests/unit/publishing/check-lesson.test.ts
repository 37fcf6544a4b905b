import { describe, expect, test } from 'vitest';
import { checkLesson } from '#features/lessons/index.ts';
import { ATTACKS } from './attacks.ts';
import { lessonOf, PIECES } from './sources.ts';

describe('refused, with its place and what to do', () => {
  test.each(ATTACKS)('$name', ({ source, line, column, says }) => {
    const verdict = checkLesson(source, PIECES);
    if (verdict.ok) throw new Error('It was let through.');
    const [first] = verdict.mistakes;
    expect(first?.message).toMatch(says);
    expect({ line: first?.line, column: first?.column }).toEqual({ line, column });
  });
});

test('a lesson with nothing wrong is let through', () => {
  expect(checkLesson(lessonOf(), PIECES).ok).toBe(true);
});
