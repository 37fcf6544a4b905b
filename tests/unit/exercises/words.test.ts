import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { FIELDS, OPTIONS } from '#features/exercises/persona/fields.ts';
import { type Judgement, VERDICTS, WHYS } from '#features/exercises/persona/rubric/types.ts';
import {
  fieldName,
  optionName,
  optionsOf,
  spotName,
  todoSentence,
  verdictName,
  whySentence,
} from '#features/exercises/persona/words.ts';
import { baseLocale, overwriteGetLocale } from '#i18n/paraglide/runtime.js';
import { idealWork, packOf } from './packs.ts';

const bakery = packOf('bakery');
afterAll(() => overwriteGetLocale(() => baseLocale));

function judgement(change: Partial<Judgement>): Judgement {
  const quote = {
    id: 'f2',
    ref: 'F2',
    page: 'numbers',
    text: 'Over the last eight Saturdays the last loaf was sold at 9:52 on average.',
  } as const;
  const why = { code: 'holds', quotes: [quote], count: 2, total: 5, options: ['sold-out'], phrase: 'everyone' } as const;
  return { field: 'problems', spot: 'problem:p1', verdict: 'holds', points: 0, why, look: null, ...change };
}

describe.each(['en', 'nl'] as const)('the words in %s', (locale) => {
  const naming = { research: bakery.research, themes: bakery.key.themes, locale };

  test.each(WHYS)('there is a sentence for %s', (code) => {
    overwriteGetLocale(() => locale);
    const sentence = whySentence(judgement({ why: { ...judgement({}).why, code } }), naming);
    expect(sentence.length).toBeGreaterThan(15);
    expect(sentence).not.toMatch(/undefined|persona_|\{|\}/);
  });

  test.each(VERDICTS)('%s has a name, and what to do about it unless it holds', (verdict) => {
    overwriteGetLocale(() => locale);
    expect(verdictName(verdict)).toMatch(/^\p{Lu}/u);
    const todo = todoSentence(judgement({ verdict }));
    if (verdict === 'holds') expect(todo).toBe('');
    else expect(todo).toMatch(/\.$/);
  });

  test('every field and option has a name of its own', () => {
    overwriteGetLocale(() => locale);
    expect(new Set(FIELDS.map(fieldName)).size).toBe(FIELDS.length);
    for (const field of ['sex', 'family', 'children', 'income', 'interests', 'networks', 'when', 'place'] as const) {
      const names = optionsOf(field, naming).map((option) => option.label);
      expect(new Set(names).size).toBe(field === 'place' ? bakery.research.places.length : OPTIONS[field].length);
    }
  });
});

test('a sentence quotes its evidence', () => {
  overwriteGetLocale(() => 'en');
  const naming = { research: bakery.research, themes: bakery.key.themes, locale: 'en' } as const;
  expect(whySentence(judgement({}), naming)).toBe(
    '2 pieces say so. F2: “Over the last eight Saturdays the last loaf was sold at 9:52 on average.”',
  );
  expect(optionName('problems', 'sold-out', naming)).toBe('the bread is sold out before they arrive');
  expect(spotName('problem:p2', idealWork(bakery).personas[0])).toBe('Problem 2');
});

test('both languages have the same messages with the same gaps', () => {
  const read = (locale: string): Record<string, string> =>
    JSON.parse(readFileSync(new URL(`../../../src/features/exercises/messages/${locale}.json`, import.meta.url), 'utf8'));
  const [en, nl] = [read('en'), read('nl')];
  const gaps = (messages: Record<string, string>) =>
    Object.fromEntries(
      Object.entries(messages).map(([key, text]) => [
        key,
        [...text.matchAll(/\{\w+\}/g)]
          .map(([gap]) => gap)
          .sort()
          .join(),
      ]),
    );
  expect(gaps(nl)).toEqual(gaps(en));
});
