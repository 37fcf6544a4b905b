import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listen } from '#simulation/appraisal/ear/cues.ts';
import { type Ear, hear, weightsFrom } from '#simulation/appraisal/ear/ear.ts';
import { getEar } from '#simulation/appraisal/ear/ears.ts';
import { judgeByEar } from '#simulation/appraisal/ear/judge-by-ear.ts';
import { readText } from '#simulation/appraisal/reading/read-text.ts';
import { teach } from '#tests/labelled/teach/learn.ts';

const cuesIn = (text: string) => listen(readText(text, 'en').sentences, 'en');
const EAR: Ear = {
  start: 0.5,
  scale: [
    [0, 0],
    [1, 0.5],
    [2, 1],
  ],
  weights: weightsFrom('200 bakery\n-100 thanks\n'),
};

describe('an ear', () => {
  test('adds the weights of the cues that it knows, by the root of their number', () => {
    expect(hear(EAR, cuesIn('The bakery.')).parts[0]?.adds).toBe(2);
    // 0.5 + (2 − 1) / √2
    expect(hear(EAR, cuesIn('The bakery. Thanks.')).value).toBeCloseTo(0.5 + (0.5 + Math.SQRT1_2 - 1) / 2, 10);
  });

  test('counts a cue once, for the sentence that has it first', () => {
    const [first, second] = hear(EAR, cuesIn('The bakery. Our bakery.')).parts;
    expect([first?.adds, second?.adds]).toEqual([2, 0]);
  });

  test('stays on its scale, and where it knows nothing says what it starts from', () => {
    expect(hear(EAR, cuesIn('Nothing known.')).value).toBe(0.25);
    expect(hear({ ...EAR, start: 9 }, cuesIn('Nothing known.')).value).toBe(1);
    expect(hear({ ...EAR, start: -9 }, cuesIn('Nothing known.')).value).toBe(0);
    expect(hear(EAR, []).value).toBe(0.25);
  });

  test('is between its ends for any text, and its places lie in the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.constantFrom('en', 'nl'), (text, language) => {
        const { sentences, text: read } = readText(text, language);
        const heard = hear(getEar('valence', language), listen(sentences, language));
        expect(heard.value).toBeGreaterThanOrEqual(-1);
        expect(heard.value).toBeLessThanOrEqual(1);
        const { findings } = judgeByEar('valence', heard, read, (sign) => (sign > 0 ? 'feeling-glad' : 'feeling-bad-calm'));
        for (const { from, to } of findings) expect((from ?? -1) >= 0 && (to ?? 9999) <= read.length).toBe(true);
      }),
    );
  });

  test('tells the sentences that did most, with their shares of the value', () => {
    const text = 'The bakery. Thanks. And nothing.';
    const { findings } = judgeByEar('blames', hear(EAR, cuesIn(text)), text, (sign) => (sign > 0 ? 'blame-lectures' : null));
    expect(findings).toMatchObject([{ reason: 'blame-lectures', words: ['The bakery.'], from: 0, to: 11 }]);
  });

  test('is what the marked texts teach', () => {
    const taught = teach('valence', 'nl');
    const kept = getEar('valence', 'nl');
    const rounded = [...taught.weights].map(([cue, weight]) => [cue, Math.round(weight * 100)] as const);
    expect(new Map(rounded.filter(([, weight]) => weight !== 0))).toEqual(kept.weights);
    expect(taught.scale).toEqual(kept.scale);
  });
});
