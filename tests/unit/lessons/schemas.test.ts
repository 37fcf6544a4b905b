import { describe, expect, test } from 'vitest';
import { CHECK_SCHEMAS } from '#features/lessons/checks/schemas.ts';
import { COMPONENT_SCHEMAS, WITH_NETWORK } from '#features/lessons/component-schemas.ts';
import { FIGURES } from '#features/sandbox/explore/figures.ts';

/** What an author is told: `field: message` for each mistake. */
function mistakes(name: string, attributes: unknown): string[] {
  const schema = CHECK_SCHEMAS[name] ?? COMPONENT_SCHEMAS[name];
  if (!schema) return [`no schema for ${name}`];
  const parsed = schema.safeParse(attributes);
  return parsed.success ? [] : parsed.error.issues.map((issue) => `${issue.path.join(' ')}: ${issue.message}`);
}

const why = 'Because.';
const options = [
  { text: 'A', right: true, why },
  { text: 'B', why },
];
const single = { id: 'first-move', ask: 'Which?', options };

describe('SingleChoice', () => {
  test('is fine as documented', () => {
    expect(mistakes('SingleChoice', single)).toEqual([]);
  });
  test('has exactly one right option', () => {
    expect(mistakes('SingleChoice', { ...single, options: options.map((option) => ({ ...option, right: true })) })).toEqual([
      'options: has 2 right options. Exactly one has "right": true; for more use MultipleChoice.',
    ]);
  });
  test('says why for every option', () => {
    expect(mistakes('SingleChoice', { ...single, options: [...options, { text: 'C' }] })).toEqual([
      'options 2 why: is missing. Add the reason, not only "right" or "wrong".',
    ]);
  });
  test('has no two options alike', () => {
    expect(mistakes('SingleChoice', { ...single, options: [...options, { text: 'a', why }] })).toEqual([
      'options 2 text: "a" stands there already, at 1. Make them different.',
    ]);
  });
  test('asks for a decision, not about the other options', () => {
    expect(mistakes('SingleChoice', { ...single, options: [...options, { text: 'All of the above', why }] })).toEqual([
      'options 2 text: asks about the other options. Ask for a decision instead.',
    ]);
  });
  test('has an id that can stay', () => {
    expect(mistakes('SingleChoice', { ...single, id: 'First move' })).toEqual([
      'id: is not lower-case words with hyphens, like "first-move".',
    ]);
  });
  test('does not know other attributes', () => {
    expect(mistakes('SingleChoice', { ...single, question: 'Which?' })).toEqual([
      ': has "question", which it does not know. It takes id, ask, options.',
    ]);
  });
  test('has a question', () => {
    expect(mistakes('SingleChoice', { id: 'a', options })).toEqual(['ask: is missing. Add the question.']);
  });
});

describe('MultipleChoice', () => {
  test('has at least two right options', () => {
    expect(mistakes('MultipleChoice', single)).toEqual([
      'options: has 1 right options. It needs at least 2; for one use SingleChoice.',
    ]);
  });
  test('has a wrong option', () => {
    expect(mistakes('MultipleChoice', { ...single, options: options.map((option) => ({ ...option, right: true })) })).toEqual([
      'options: has only right options. At least one is wrong.',
    ]);
  });
});

test('Order has three to six steps', () => {
  const steps = ['A', 'B'].map((text) => ({ text, why }));
  expect(mistakes('Order', { id: 'a', ask: 'In what order?', steps })).toEqual(['steps: has 2 steps. It needs 3 to 6.']);
});

test('SortIntoGroups names the group that does not exist and the one that stays empty', () => {
  const items = ['A', 'B', 'C', 'D'].map((text) => ({ text, group: text === 'D' ? 'Sold' : 'Useful', why }));
  expect(mistakes('SortIntoGroups', { id: 'a', ask: 'Where?', groups: ['Useful', 'Selling'], items })).toEqual([
    'items 3 group: is "Sold", which is not a group. The groups are "Useful", "Selling".',
    'groups 1: "Selling" has no item. Give it one or leave it out.',
  ]);
});

test('Match has no two right sides alike', () => {
  const pairs = ['1', '2', '3'].map((left) => ({ left, right: left === '3' ? 'r1' : `r${left}`, why }));
  expect(mistakes('Match', { id: 'a', ask: 'Which?', pairs })).toEqual([
    'pairs 2 right: "r1" stands there already, at 1. Make them different.',
  ]);
});

describe('FillGap', () => {
  const gap = { answers: ['people'], why };

  test('has a ___ for each gap', () => {
    expect(mistakes('FillGap', { id: 'a', ask: 'Fill in.', text: 'Reach counts ___; impressions ___.', gaps: [gap] })).toEqual([
      'gaps: are 1, but the text has 2 times ___. Each gap has its ___.',
    ]);
  });
  test('has no trap that is right', () => {
    const gaps = [{ answers: ['1.5'], why, traps: [{ answer: '1,5', why }] }];
    expect(mistakes('FillGap', { id: 'a', ask: 'Fill in.', text: '___', gaps })).toEqual([
      'gaps 0 traps 0 answer: "1,5" is one of the right answers too. Take it out of one.',
    ]);
  });
});

test('FreeText has a model answer', () => {
  expect(mistakes('FreeText', { id: 'a', ask: 'Write.', points: ['Says when'] })).toEqual([
    'model: is missing. Add the model answer.',
  ]);
});

describe('Formula', () => {
  const formula = {
    id: 'er',
    title: 'Engagement rate',
    inputs: [
      { name: 'interactions', label: 'Interactions', value: 84, min: 0, max: 500, step: 1 },
      { name: 'reach', label: 'Reach', value: 1200, min: 100, max: 5000, step: 50 },
    ],
    result: { label: 'Engagement rate', formula: 'interactions / reach * 100', unit: '%', digits: 1 },
  };

  test('is fine as documented', () => {
    expect(mistakes('Formula', { ...formula, note: 'Move it.' })).toEqual([]);
  });
  test('knows the names it calculates with', () => {
    expect(mistakes('Formula', { ...formula, result: { ...formula.result, formula: 'interactions / reech' } })).toEqual([
      'result formula: names "reech", which is not an input. The inputs are interactions, reach.',
    ]);
  });
  test('begins within its own limits', () => {
    expect(mistakes('Formula', { ...formula, inputs: [{ ...formula.inputs[0], value: 900 }, formula.inputs[1]] })).toEqual([
      'inputs 0 value: is 900, outside 0 to 500.',
    ]);
  });
});

test('Post and Compare know the cast, the networks and the counts', () => {
  expect(mistakes('Post', { client: 'baker', network: 'frame', text: 'Bread.', stats: { hearts: 3 } })).toEqual([
    'client: is "baker". It is one of bakery, phones, museum, accounting, physio, festival, shelter, couriers.',
    'stats: has "hearts". It knows reach, impressions, views, likes, comments, shares, saves, clicks.',
  ]);
});

test('BarChart begins at zero', () => {
  const bars = [
    { label: 'Up', value: 2 },
    { label: 'Down', value: -1 },
  ];
  expect(mistakes('BarChart', { title: 'Up and down', unit: '%', bars, source: 'Us, 2026' })).toEqual([
    'bars 1 value: is below zero; bars begin at zero.',
  ]);
});

test('every component of the guide has a schema', () => {
  expect([...Object.keys(CHECK_SCHEMAS), ...Object.keys(COMPONENT_SCHEMAS)].sort()).toEqual([
    'Aside', 'BarChart', 'Compare', 'Definition', 'Explore', 'Figure', 'FillGap', 'Formula', 'FreeText', 'Match', 'MultipleChoice',
    'OnTheJob', 'Order', 'Post', 'Reveal', 'SingleChoice', 'SortIntoGroups', 'Term', 'TryIt', 'WorkedExample',
  ]); // prettier-ignore
});

test('the explorables that take a network are those which the engine plays on one', () => {
  const played = FIGURES.filter(({ dials }) => dials.some(({ id }) => id === 'network')).map(({ id }) => id);
  expect([...WITH_NETWORK].sort()).toEqual(played.sort());
});
