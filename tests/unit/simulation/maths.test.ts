import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exp, ln, normalQuantile, pow } from '#simulation/maths.ts';

/** How far two numbers are apart, as a share of the second; near nought, as they are. */
const apart = (found: number, right: number): number => Math.abs(found - right) / Math.max(Math.abs(right), 1e-300);

/** From the smallest to the largest normal number, evenly over the orders of magnitude. */
const positive = fc
  .tuple(fc.double({ min: 1, max: 2, noNaN: true }), fc.integer({ min: -1021, max: 1022 }))
  .map(([m, k]) => m * 2 ** k);

describe('beside the machine’s own functions, to 1e-12', () => {
  test('the logarithm', () => {
    fc.assert(
      fc.property(positive, (x) => {
        expect(apart(ln(x), Math.log(x))).toBeLessThan(1e-12);
      }),
      { numRuns: 3000 },
    );
  });

  test('the logarithm beside 1, where it is small', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e-3, max: 1e-3, noNaN: true }), (x) => {
        // 1 + x is rounded before it comes in, so the same rounded number goes to both.
        const y = 1 + x;
        expect(Math.abs(ln(y) - Math.log(y))).toBeLessThanOrEqual(1e-12 * Math.abs(Math.log(y)));
      }),
    );
  });

  test('the exponential', () => {
    fc.assert(
      fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => {
        expect(apart(exp(x), Math.exp(x))).toBeLessThan(1e-12);
      }),
      { numRuns: 3000 },
    );
  });

  test('the power', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), fc.double({ min: -8, max: 8, noNaN: true }), (x, y) => {
        expect(apart(pow(x, y), x ** y)).toBeLessThan(1e-12);
      }),
      { numRuns: 3000 },
    );
  });
});

test('what is exact stays exact', () => {
  expect([ln(1), exp(0), pow(0, 2), pow(7, 0), pow(1, 123)]).toEqual([0, 1, 0, 1, 1]);
  for (const k of [1, 10, 100, 1000]) expect(apart(ln(2 ** k), k * Math.LN2)).toBeLessThan(1e-15);
});

test('nought and less have no logarithm', () => {
  for (const x of [0, -0, -1, Number.NaN]) expect(() => ln(x)).toThrow(RangeError);
});

test('beyond the border the exponential stands still', () => {
  expect([exp(701), exp(1e9), exp(-1e9)]).toEqual([exp(700), exp(700), exp(-700)]);
});

test('the logarithm and the exponential undo each other', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-200, max: 1e200, noNaN: true }), (x) => {
      expect(apart(exp(ln(x)), x)).toBeLessThan(1e-12);
    }),
  );
});

// To the last bit, in whatever engine runs this.
test.each([
  ['ln 10', ln(10), 2.302585092994046],
  ['ln 0.3', ln(0.3), -1.2039728043259361],
  ['exp 1', exp(1), 2.718281828459045],
  ['exp −2.5', exp(-2.5), 0.0820849986238988],
  ['pow 3, 0.7', pow(3, 0.7), 2.157669279974593],
])('%s is this very number', (_, found, right) => {
  expect(apart(found, right)).toBeLessThan(4e-16);
});

describe('the normal distribution’s quantiles', () => {
  /** From a table of 16 digits. */
  const TABLE = [
    [0.6, 0.2533471031357997],
    [0.75, 0.6744897501960817],
    [0.9, 1.2815515655446004],
    [0.95, 1.6448536269514722],
    [0.975, 1.959963984540054],
    [0.99, 2.3263478740408408],
    [0.999, 3.090232306167813],
    [0.9999, 3.719016485455709],
    [0.999999, 4.753424308822899],
  ] as const;

  test.each(TABLE)('at %d', (u, z) => {
    expect(apart(normalQuantile(u), z)).toBeLessThan(1.2e-9);
    expect(apart(normalQuantile(1 - u), -z)).toBeLessThan(1.2e-9);
  });

  test('rise with u and are nought in the middle', () => {
    expect(normalQuantile(0.5)).toBe(0);
    let before = -Infinity;
    for (let u = 0.0005; u < 1; u += 0.0005) {
      const z = normalQuantile(u);
      expect(z).toBeGreaterThan(before);
      before = z;
    }
  });
});
