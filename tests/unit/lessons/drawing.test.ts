import { describe, expect, test } from 'vitest';
import { parseFormula } from '#features/lessons/checks/formula.ts';
import { drawFigure } from '#features/lessons/ui/draw-figure.ts';
import { factorsOf } from '#features/lessons/ui/formula-factors.ts';
import { scaleOf } from '#features/lessons/ui/formula-scale.ts';
import { withUnit } from '#features/lessons/ui/with-unit.ts';
import { barLengths } from '#ui/charts/bar-lengths.ts';

describe('a figure', () => {
  test('stands in the page with its description and without comments', () => {
    const source =
      '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 300" font-size="20">\n  <!-- note -->\n  <path d="M0 0"/>\n</svg>\n';
    expect(drawFigure('job/a.svg', source, 'A "plan" & more')).toBe(
      '<svg viewBox="0 0 640 300" role="img" aria-label="A &quot;plan&quot; &amp; more" font-size="20"><path d="M0 0"/></svg>',
    );
  });
  test('keeps its ids to itself', () => {
    const source = '<svg viewBox="0 0 1 1"><g id="a"/><use href="#a"/><path clip-path="url(#a)"/></svg>';
    expect(drawFigure('job/a.svg', source, 'x')).toContain(
      '<g id="job-a-svg-a"/><use href="#job-a-svg-a"/><path clip-path="url(#job-a-svg-a)"/>',
    );
  });
  test.each([
    [
      '<svg width="3"><path/></svg>',
      'content/lessons/job/a.svg: has no viewBox. Add viewBox="0 0 640 …" so that it fits every screen.',
    ],
    ['hello', 'content/lessons/job/a.svg: is not an SVG. It begins with <svg viewBox="…">.'],
    ['<svg viewBox="0 0 1 1"><style>p{}</style></svg>', 'content/lessons/job/a.svg: has a <style>.'],
    ['<svg viewBox="0 0 1 1"><path style="fill:red"/></svg>', 'content/lessons/job/a.svg: has a style attribute.'],
    ['<svg viewBox="0 0 1 1"><path onclick="x()"/></svg>', 'content/lessons/job/a.svg: has a script.'],
    [
      '<svg viewBox="0 0 1 1"><image href="https://example.org/a.png"/></svg>',
      'content/lessons/job/a.svg: has a link to another file.',
    ],
  ])('%s is refused', (source, message) => {
    expect(() => drawFigure('job/a.svg', source, 'x')).toThrow(message);
  });
});

describe('a formula', () => {
  const inputs = [
    { name: 'a', value: 2, min: 0, max: 10 },
    { name: 'b', value: 4, min: 1, max: 10 },
  ];

  test('puts each divisor below the factor before it', () => {
    expect(factorsOf(parseFormula('a * b / 60 / 2 * 3', ['a', 'b']))).toEqual([
      { factor: 'a', divisors: [] },
      { factor: 'b', divisors: [60, 2] },
      { factor: 3, divisors: [] },
    ]);
  });
  test('leaves a sum whole', () => {
    expect(factorsOf(parseFormula('(a + b) * 2', ['a', 'b']))).toEqual([
      { factor: ['+', 'a', 'b'], divisors: [] },
      { factor: 2, divisors: [] },
    ]);
  });
  test('has a bar with room for three times the start', () => {
    expect(scaleOf(parseFormula('a / b', ['a', 'b']), inputs)).toEqual({ start: 0.5, low: 0, high: 1.5 });
  });
  test('has a bar that goes below zero where the inputs do', () => {
    expect(scaleOf(parseFormula('a - b', ['a', 'b']), inputs)).toEqual({ start: -2, low: -6, high: 6 });
  });
});

test.each([
  ['5', '%', '5%'],
  ['5', '€', '€5'],
  ['5', 'hours', '5\u00a0hours'],
])('%s in %s is written %s', (number, unit, written) => {
  expect(withUnit(number, unit)).toBe(written);
});

describe('bars', () => {
  test('leave room for the value behind the longest', () => {
    expect(barLengths([60, 30, 0], ['60%', '30%', '0%']).map((length) => Math.round(length))).toEqual([86, 43, 0]);
  });
  test('of nothing but zeros have no length', () => {
    expect(barLengths([0, 0], ['0', '0'])).toEqual([0, 0]);
  });
});
