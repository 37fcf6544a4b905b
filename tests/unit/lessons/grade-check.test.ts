import { describe, expect, test } from 'vitest';
import { type AnswerKey, gradeCheck } from '#features/lessons/checks/grade-check.ts';
import { isSameAnswer } from '#features/lessons/checks/same-answer.ts';

const rights = (parts: readonly { right: boolean }[]) => parts.map((part) => (part.right ? 'right' : 'wrong'));

describe('one answer', () => {
  const check: AnswerKey = { kind: 'SingleChoice', options: [{}, { right: true }, {}] };

  test('the right option scores 1', () => {
    expect(gradeCheck(check, { choice: 1 })).toMatchObject({ right: true, score: 1 });
  });
  test('another option scores 0', () => {
    expect(gradeCheck(check, { choice: 2 })).toMatchObject({ right: false, score: 0 });
  });
  test('an answer of another kind is wrong and does not throw', () => {
    expect(gradeCheck(check, { gaps: ['1'] })).toMatchObject({ right: false, score: 0 });
  });
});

describe('several answers', () => {
  const check: AnswerKey = { kind: 'MultipleChoice', options: [{ right: true }, {}, { right: true }, {}] };

  test('all right ones and no other is right', () => {
    expect(gradeCheck(check, { choices: [2, 0] })).toMatchObject({ right: true, score: 1 });
  });
  test('half of the right ones scores a half', () => {
    expect(gradeCheck(check, { choices: [0] })).toMatchObject({ right: false, score: 0.5 });
  });
  test('a wrong one takes back what a right one gave', () => {
    expect(gradeCheck(check, { choices: [0, 2, 1] }).score).toBe(0.5);
  });
  test('choosing everything scores nothing', () => {
    expect(gradeCheck(check, { choices: [0, 1, 2, 3] }).score).toBe(0);
  });
  test('each option is told for itself', () => {
    expect(rights(gradeCheck(check, { choices: [0, 1] }).parts)).toEqual(['right', 'wrong', 'wrong', 'right']);
  });
});

describe('put in order', () => {
  const check: AnswerKey = { kind: 'Order', steps: [0, 0, 0, 0, 0] };

  test('the written order is right', () => {
    expect(gradeCheck(check, { order: [0, 1, 2, 3, 4] })).toMatchObject({ right: true, score: 1 });
  });
  test('the first step put last is one mistake, not five', () => {
    const grade = gradeCheck(check, { order: [1, 2, 3, 4, 0] });
    expect(rights(grade.parts)).toEqual(['wrong', 'right', 'right', 'right', 'right']);
    expect(grade.score).toBe(0.75);
  });
  test('the order backwards scores nothing', () => {
    expect(gradeCheck(check, { order: [4, 3, 2, 1, 0] })).toMatchObject({ right: false, score: 0 });
  });
  test('of two neighbours that changed places, one has to move', () => {
    expect(rights(gradeCheck(check, { order: [0, 2, 1, 3, 4] }).parts)).toEqual(['right', 'wrong', 'right', 'right', 'right']);
  });
  test('an answer of an older edition with other steps is wrong', () => {
    expect(gradeCheck(check, { order: [0, 1] }).right).toBe(false);
  });
});

describe('sort into groups', () => {
  const check: AnswerKey = {
    kind: 'SortIntoGroups',
    items: [{ group: 'Useful' }, { group: 'Selling' }, { group: 'Useful' }, { group: 'Selling' }],
  };

  test('every item in its group is right', () => {
    expect(gradeCheck(check, { groups: ['Useful', 'Selling', 'Useful', 'Selling'] })).toMatchObject({ right: true, score: 1 });
  });
  test('an item left out is wrong', () => {
    const grade = gradeCheck(check, { groups: ['Useful', null, 'Selling', 'Selling'] });
    expect(rights(grade.parts)).toEqual(['right', 'wrong', 'wrong', 'right']);
    expect(grade.score).toBe(0.5);
  });
});

describe('match', () => {
  const check: AnswerKey = { kind: 'Match', pairs: [0, 0, 0] };

  test('each left side with its own right side is right', () => {
    expect(gradeCheck(check, { pairs: [0, 1, 2] })).toMatchObject({ right: true, score: 1 });
  });
  test('two changed and one empty leaves nothing', () => {
    expect(gradeCheck(check, { pairs: [1, 0, null] })).toMatchObject({ right: false, score: 0 });
  });
});

describe('fill the gaps', () => {
  const check: AnswerKey = {
    kind: 'FillGap',
    gaps: [{ answers: ['people', 'accounts'], traps: [{ answer: 'views' }, { answer: 'likes' }] }, { answers: ['0.2', '.2'] }],
  };

  test('case and outer spaces do not count', () => {
    expect(gradeCheck(check, { gaps: ['  People ', '0.2'] })).toMatchObject({ right: true, score: 1 });
  });
  test('a decimal may be written with a comma', () => {
    expect(gradeCheck(check, { gaps: ['accounts', '0,2'] }).right).toBe(true);
  });
  test('a foreseen mistake is named', () => {
    expect(gradeCheck(check, { gaps: ['Likes', '2'] })).toEqual({
      right: false,
      score: 0,
      parts: [{ right: false, trap: 1 }, { right: false }],
    });
  });
  test('an empty gap is wrong', () => {
    expect(gradeCheck(check, { gaps: ['people', ''] }).score).toBe(0.5);
  });
  test.each([
    ['1.5', '1,5'],
    ['0,2', '.2'],
    ['75', '75%'],
    ['75', '75 %'],
    ['12', '€12'],
    ['1500', '1,500'],
    ['1500', '1.500'],
    ['1 500', '1500'],
    ['-3', '−3'],
    ['doesn’t', "Doesn't"],
    ['call to action', 'Call  to action'],
  ])('%s is the same as %s', (expected, given) => {
    expect(isSameAnswer(expected, given)).toBe(true);
  });
  test.each([
    ['2', '0,002'],
    ['2', '0.2'],
    ['75', '7.5'],
    ['15', '1,5'],
    ['people', 'peoples'],
    ['5', ''],
    ['5', 'five'],
  ])('%s is not the same as %s', (expected, given) => {
    expect(isSameAnswer(expected, given)).toBe(false);
  });
});

describe('free text', () => {
  const check: AnswerKey = { kind: 'FreeText', points: [0, 0, 0, 0] };

  test('all points ticked is right', () => {
    expect(gradeCheck(check, { text: 'Three times for nothing.', points: [true, true, true, true] })).toMatchObject({
      right: true,
      score: 1,
    });
  });
  test('three points of four score three quarters', () => {
    expect(gradeCheck(check, { text: 'Sorry.', points: [true, false, true, true] }).score).toBe(0.75);
  });
  test('ticks without a text say nothing', () => {
    expect(gradeCheck(check, { text: '  ', points: [true, true, true, true] }).score).toBe(0);
  });
});
