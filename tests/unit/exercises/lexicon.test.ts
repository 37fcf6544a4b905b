import { describe, expect, test } from 'vitest';
import { apportion } from '#features/exercises/persona/rubric/apportion.ts';
import { findEmptyPhrase, findStereotype } from '#features/exercises/persona/rubric/lexicon.ts';
import { themesIn, wordsOf } from '#features/exercises/persona/rubric/themes.ts';

describe('clichés', () => {
  test.each([
    ['women love pretty things', 'women love'],
    ['Millennials are lazy', 'Millennials are'],
    ['young people don’t read', 'young people don’t'],
    ['A typical woman of the suburbs', 'typical woman'],
    ['Like any student, as a student would', 'as a student'],
    ['vrouwen houden van gezelligheid', 'vrouwen houden van'],
    ['Jongeren zijn altijd online', 'Jongeren zijn altijd'],
    ['mannen kunnen niet wachten', 'mannen kunnen niet'],
    ['zoals elke moeder wil ze het beste', 'zoals elke moeder'],
  ])('“%s” speaks of a whole group', (text, phrase) => {
    expect(findStereotype(text)).toBe(phrase);
  });

  test.each([
    'Most of them are women',
    'Her mother is on shift on Saturday',
    'The students at the counter buy cables',
    'De meesten zijn vrouw',
    'Haar moeder werkt op zaterdag',
    'They don’t know what is left',
  ])('“%s” does not', (text) => {
    expect(findStereotype(text)).toBeNull();
  });
});

describe('empty lines', () => {
  test.each([
    'everyone',
    'Busy people who want quality',
    'wants the best for her children',
    'all ages',
    'iedereen met een tuin',
    'drukke mensen',
    'mensen die van lekker eten houden',
    'houdt van mooie dingen',
  ])('“%s” leaves nobody out', (text) => {
    expect(findEmptyPhrase(text)).not.toBeNull();
  });

  test.each(['Stands in line with a pram', 'Thirty minutes, six of them in the lift', 'Staat in de rij met een kinderwagen'])(
    '“%s” does',
    (text) => {
      expect(findEmptyPhrase(text)).toBeNull();
    },
  );
});

describe('themes', () => {
  const themes = [
    { id: 'queue', label: { en: '', nl: '' }, stems: ['queu', 'rij$'] },
    { id: 'what-left', label: { en: '', nl: '' }, stems: ['what left'] },
  ];

  test('are recognised by the beginnings of words, without accents and case', () => {
    expect(wordsOf('Één Queueing… crowd')).toEqual(['een', 'queueing', 'crowd']);
    expect(themesIn('Queueing for an hour', themes)).toEqual(['queue']);
  });

  test('a word that must end there does not match a longer one', () => {
    expect(themesIn('een lange rij', themes)).toEqual(['queue']);
    expect(themesIn('rijden naar de bakker', themes)).toEqual([]);
  });

  test('several words must all occur', () => {
    expect(themesIn('nobody says what is left', themes)).toEqual(['what-left']);
    expect(themesIn('nothing left', themes)).toEqual([]);
  });
});

describe('points', () => {
  test('are shared out by the largest remainder and add up exactly', () => {
    expect(apportion([1.5, 1.25, 1.25], 4)).toEqual([2, 1, 1]);
    expect(apportion([0.4, 0.4, 0.4], 1)).toEqual([1, 0, 0]);
    expect(apportion([2, 3, 0], 5)).toEqual([2, 3, 0]);
  });
});
