import { afterAll, expect, test } from 'vitest';
import { EXPLORABLES } from '#features/lessons/component-schemas.ts';
import { drawFigure } from '#features/sandbox/explore/draw.ts';
import { type Drawing, startOf } from '#features/sandbox/explore/figure.ts';
import { FIGURES } from '#features/sandbox/explore/figures.ts';
import { WEIGHTS } from '#features/sandbox/explore/figures/weights.ts';
import { playFigure } from '#features/sandbox/explore/play-figure.ts';
import { nameOfDial, nameOfFigure, nameOfOption, wordsOf } from '#features/sandbox/explore/say-figure.ts';
import { sayFinding } from '#features/sandbox/explore/words.ts';
import { LOCALES } from '#i18n/locale.ts';
import { baseLocale, overwriteGetLocale } from '#i18n/paraglide/runtime.js';

afterAll(() => overwriteGetLocale(() => baseLocale));

const silent = (): undefined => undefined;

test('a lesson may ask for the figures that there are, and no others', () => {
  expect(FIGURES.map(({ id }) => id)).toEqual([...EXPLORABLES]);
  expect(() => playFigure('tides', undefined)).toThrow('there is no figure "tides". There are: hour,');
  expect(() => playFigure('silence', 'frame')).toThrow('the same on every network');
});

test('every figure has all its words in every language, and its picture no style that the page’s policy would drop', () => {
  for (const { id, dials } of FIGURES) {
    const drawing = playFigure(id, undefined);
    for (const locale of LOCALES) {
      overwriteGetLocale(() => locale);
      const words = wordsOf(id, drawing, locale);
      expect(drawFigure(drawing, drawing, words, nameOfFigure(id))).not.toMatch(/style=|undefined|NaN|Infinity/);
      expect(sayFinding(drawing, words)).not.toMatch(/[{}]|undefined|NaN|Infinity/);
      for (const dial of dials) {
        expect(nameOfDial(dial.id)).not.toBe(dial.id);
        for (const option of dial.options) if (!/^\d+$/.test(option)) expect(nameOfOption(dial.id, option)).not.toBe(option);
      }
    }
  }
}, 180_000); // it plays them all

const orderOf = (drawing: Drawing): string[] => (drawing.kind === 'ranking' ? drawing.bars.map(({ id }) => id) : []);

test('what the network counts decides the order: where saves count most, what is worth keeping comes first', () => {
  const start = startOf(WEIGHTS);
  expect(orderOf(WEIGHTS.play({ ...start, like: '0', save: '24' }, silent))[0]).toBe('recipe');
  expect(orderOf(WEIGHTS.play({ ...start, like: '24', save: '0', send: '0' }, silent))[0]).not.toBe('recipe');
});
