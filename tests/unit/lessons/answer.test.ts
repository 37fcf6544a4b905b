import { expect, test } from 'vitest';
import { parseAnswer } from '#features/lessons/checks/answer.ts';
import type { LessonCheck } from '#features/lessons/checks/schemas.ts';

const why = 'Because.';
const base = { id: 'c', ask: 'Which?' };
const checks = {
  single: {
    ...base,
    kind: 'SingleChoice',
    options: [
      { text: 'A', right: true, why },
      { text: 'B', why },
    ],
  },
  multiple: {
    ...base,
    kind: 'MultipleChoice',
    options: [
      { text: 'A', right: true, why },
      { text: 'B', right: true, why },
      { text: 'C', why },
    ],
  },
  order: {
    ...base,
    kind: 'Order',
    steps: [
      { text: 'A', why },
      { text: 'B', why },
      { text: 'C', why },
    ],
  },
  sort: {
    ...base,
    kind: 'SortIntoGroups',
    groups: ['X', 'Y'],
    items: ['A', 'B', 'C', 'D'].map((text) => ({ text, group: 'X', why })),
  },
  match: { ...base, kind: 'Match', pairs: ['1', '2', '3'].map((left) => ({ left, right: `r${left}`, why })) },
  gap: { ...base, kind: 'FillGap', text: '___', gaps: [{ answers: ['a'], why }] },
  text: { ...base, kind: 'FreeText', points: ['p', 'q'], model: 'M' },
} satisfies Record<string, LessonCheck>;

test.each([
  [checks.single, { choice: 1 }],
  [checks.multiple, { choices: [2, 0] }],
  [checks.order, { order: [2, 0, 1] }],
  [checks.sort, { groups: ['X', null, 'Y', 'X'] }],
  [checks.match, { pairs: [1, null, 0] }],
  [checks.gap, { gaps: ['something'] }],
  [checks.text, { text: 'Hello', points: [true, false] }],
] as const)('an answer to $kind is taken as it is', (check, answer) => {
  expect(parseAnswer(check, answer)).toEqual({ ok: true, value: answer });
});

test.each([
  ['an option that is not there', checks.single, { choice: 2 }],
  ['half an option', checks.single, { choice: 0.5 }],
  ['an answer of another kind', checks.single, { gaps: ['1'] }],
  ['one more field', checks.single, { choice: 1, score: 1 }],
  ['an option twice', checks.multiple, { choices: [0, 0] }],
  ['a step twice', checks.order, { order: [0, 0, 1] }],
  ['a step missing', checks.order, { order: [0, 1] }],
  ['a group that is not there', checks.sort, { groups: ['X', 'Z', null, null] }],
  ['too few items', checks.sort, { groups: ['X'] }],
  ['one right side for two left sides', checks.match, { pairs: [1, 1, null] }],
  ['a gap too many', checks.gap, { gaps: ['a', 'b'] }],
  ['a book in a gap', checks.gap, { gaps: ['a'.repeat(201)] }],
  ['a book as a text', checks.text, { text: 'a'.repeat(5001), points: [true, true] }],
  ['too few ticks', checks.text, { text: 'a', points: [true] }],
  ['nothing', checks.text, null],
] as const)('%s is refused', (_, check, answer) => {
  expect(parseAnswer(check, answer)).toEqual({ ok: false, code: 'malformed-answer' });
});
