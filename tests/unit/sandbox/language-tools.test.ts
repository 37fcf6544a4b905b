import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import nspell from 'nspell';
import { describe, expect, test } from 'vitest';
import { makeLanguageTools } from '#features/sandbox/language/make-tools.ts';
import { openSpeller } from '#features/sandbox/language/open-speller.ts';

/** A dictionary with a prefix, endings that take letters off, an escaped slash and a compound rule. */
const SMALL = {
  aff: `SET UTF-8
ONLYINCOMPOUND c
COMPOUNDMIN 1
COMPOUNDRULE 1
COMPOUNDRULE n*t
PFX U Y 1
PFX U 0 un .
SFX S Y 2
SFX S y ies y
SFX S 0 s [^y]
SFX G Y 1
SFX G ake aking ake
`,
  dic: '9\nhappy/U\ncity/S\nbake/GS\nrye\nI\\/O\n1/n\n2/n\nth/tc\nParis\n',
};
const SMALL_WORDS =
  'happy unhappy ununhappy city cities citys bake bakes baking bakeing unbake I/O i/o 1th 21th th 1 Paris paris PARIS'.split(' ');

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

describe.each(['en', 'nl'] as const)('the dictionary of %s, opened a piece at a time', (language) => {
  const [aff, dic] = ['aff', 'dic'].map((kind) => readFileSync(`node_modules/dictionary-${language}/index.${kind}`, 'utf8'));
  const dictionary = { aff: aff ?? '', dic: dic ?? '' };
  const whole = nspell({ aff: dictionary.aff }).dictionary(dictionary.dic);
  const forms = Object.keys(whole.data);
  const isSpelt = openSpeller(dictionary);
  const agrees = (word: string) => {
    expect({ word, is: isSpelt(word) }).toEqual({ word, is: whole.correct(word) });
  };

  test('knows the forms that the whole one writes out, in capitals or not', () => {
    expect(forms.length).toBeGreaterThan(100_000);
    for (let i = 0; i < forms.length; i += 37) {
      const form = forms[i] ?? '';
      agrees(form);
      agrees(form.charAt(0).toUpperCase() + form.slice(1));
      agrees(form.toUpperCase());
    }
  });

  test('knows no others, and of numbers what the whole one knows', () => {
    for (let i = 0; i < forms.length; i += 211) {
      const form = forms[i] ?? '';
      for (const word of [`${form}x`, form.slice(1), `un${form}`, `re${form}`, `ver${form}`, `${form}s`, `${form}ing`])
        agrees(word);
    }
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(..."0123456789stndrh’'-ij"), maxLength: 6 }), agrees));
  });

  test('does not stall on a word of prefixes', () => {
    expect(isSpelt('achterna'.repeat(500))).toBe(false);
    expect(isSpelt('un'.repeat(2000))).toBe(false);
  });
});

test('in whatever order words are asked for, the answers are those of the whole dictionary', () => {
  const whole = nspell({ aff: SMALL.aff }).dictionary(SMALL.dic);
  fc.assert(
    fc.property(fc.shuffledSubarray(SMALL_WORDS), (words) => {
      const isSpelt = openSpeller(SMALL);
      for (const word of words) expect({ word, is: isSpelt(word) }).toEqual({ word, is: whole.correct(word) });
    }),
  );
});
