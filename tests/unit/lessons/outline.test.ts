import { describe, expect, test } from 'vitest';
import { getLessonPlace } from '#features/lessons/frontmatter.ts';
import { LessonError } from '#features/lessons/source/mistakes.ts';
import { readOutline } from '#features/lessons/outline.ts';
import { fleschKincaidGrade } from '#features/lessons/reading-grade.ts';
import { splitFrontmatter } from '#features/lessons/split-frontmatter.ts';

const BODY = (middle = '') =>
  `It is nine o’clock.\n\n## One\n\nFirst words.\n\n${middle}\n\n## Two\n\nMore words here.\n\n## Three\n\nThe end.\n`;
const CHOICE = '<SingleChoice id="a" ask="Which?" options={[{"text":"A","right":true,"why":"Yes."},{"text":"B","why":"No."}]} />';

const mistakesOf = (body: string, firstLine?: number): string[] => {
  try {
    readOutline(body, 'lesson.mdx', firstLine);
  } catch (error) {
    if (error instanceof LessonError) return error.message.split('\n');
    throw error;
  }
  return [];
};

describe('the outline of a lesson', () => {
  test('has its sections with ids and words, and its checks in order', () => {
    const outline = readOutline(BODY(CHOICE), 'lesson.mdx');
    expect(outline.sections).toEqual([
      { id: 'one', title: 'One', words: 3 },
      { id: 'two', title: 'Two', words: 4 },
      { id: 'three', title: 'Three', words: 3 },
    ]);
    expect(outline.checks.map((check) => [check.kind, check.id])).toEqual([['SingleChoice', 'a']]);
  });

  test('finds checks inside other components', () => {
    const outline = readOutline(
      BODY(`<WorkedExample client="bakery" title="T">\n\nText.\n\n${CHOICE}\n\n</WorkedExample>`),
      'lesson.mdx',
    );
    expect(outline.checks).toHaveLength(1);
  });
});

describe('a broken lesson names file, line and field', () => {
  test('for a component that does not exist', () => {
    expect(mistakesOf(BODY('<Video src="x" />'))[0]).toMatch(
      /^lesson\.mdx:7 <Video>: is not a lesson component\. There are SingleChoice, /,
    );
  });

  test('counting from the beginning of the file', () => {
    expect(mistakesOf(BODY('<Video src="x" />'), 21)[0]).toMatch(/^lesson\.mdx:27 /);
  });

  test('for a check with no right option', () => {
    const wrong = CHOICE.replace('"right":true,', '');
    expect(mistakesOf(BODY(wrong))).toEqual([
      'lesson.mdx:7 <SingleChoice> options: has 0 right options. Exactly one has "right": true; for more use MultipleChoice.',
    ]);
  });

  test('for an option without a reason', () => {
    expect(mistakesOf(BODY(CHOICE.replace(',"why":"No."', '')))[0]).toMatch(
      /^lesson\.mdx:7 <SingleChoice> options 1 why: is missing/,
    );
  });

  test('for an attribute that is no JSON', () => {
    expect(mistakesOf(BODY('<SingleChoice id="a" ask="x" options={alert(1)} />'))[0]).toMatch(
      /^lesson\.mdx:7 <SingleChoice> options: is not JSON/,
    );
  });

  test('for a spread', () => {
    expect(mistakesOf(BODY('<SingleChoice {...all} />'))[0]).toMatch(/spread attributes are not for lessons/);
  });

  test('for a component inside a line of text', () => {
    expect(mistakesOf(BODY('Look: <Aside title="x">lost</Aside>'))[0]).toMatch(
      /^lesson\.mdx:7 <Aside>: stands inside a line of text/,
    );
  });

  test('for two checks of one name', () => {
    expect(mistakesOf(BODY(`${CHOICE}\n\n${CHOICE}`))[0]).toMatch(/"a" stands twice/);
  });

  test('for an import', () => {
    expect(mistakesOf(BODY('import x from "y"'))[0]).toMatch(/^lesson\.mdx:7 mdx: import and export are not for lessons/);
  });

  test('for too few sections', () => {
    expect(mistakesOf('## Only\n\nOne.\n')[0]).toMatch(/sections: has 1 sections/);
  });

  test('for a tag that is never closed', () => {
    expect(mistakesOf(BODY('<Reveal summary="x">\n\nText'))[0]).toMatch(/^lesson\.mdx:\d+ mdx: /);
  });
});

test('a lesson’s place is read off its path', () => {
  expect(getLessonPlace('job/01-what-it-is/index.nl.mdx')).toEqual({ track: 'job', order: 1, slug: 'what-it-is', locale: 'nl' });
  expect(() => getLessonPlace('jobs/1-what/index.mdx')).toThrow(/a lesson lives at <track>\/<NN-slug>\/index\.mdx/);
});

test('the body begins on the line after the dashes', () => {
  expect(splitFrontmatter('---\ntitle: x\n---\nText')).toEqual({ head: 'title: x', body: 'Text', firstLine: 4 });
});

test('plain words have a low reading grade and long ones a high one', () => {
  expect(fleschKincaidGrade('The cat sat on the mat. It was glad.')).toBeLessThan(3);
  expect(
    fleschKincaidGrade('Organisational communication necessitates considerable interdepartmental coordination activities.'),
  ).toBeGreaterThan(15);
});
