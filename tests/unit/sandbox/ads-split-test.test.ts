import { expect, test } from 'vitest';
import { compareShares } from '#features/sandbox/desk/ads/split-test.ts';

test('the interval is Newcombe’s, as in his paper: 56 of 70 against 48 of 80 is 0.0524 to 0.3339', () => {
  const { difference, low, high, says } = compareShares({ hits: 56, of: 70 }, { hits: 48, of: 80 });
  expect(difference).toBeCloseTo(0.2, 6);
  expect(low).toBeCloseTo(0.0524, 3);
  expect(high).toBeCloseTo(0.3339, 3);
  expect(says).toBe('first');
});

test('a difference that may be none is too early to tell', () => {
  expect(compareShares({ hits: 6, of: 300 }, { hits: 3, of: 300 }).says).toBe('early');
});

test('the second may be the better one', () => {
  expect(compareShares({ hits: 10, of: 1000 }, { hits: 60, of: 1000 }).says).toBe('second');
});

test('nothing is said while one of them has reached nobody', () => {
  expect(compareShares({ hits: 0, of: 0 }, { hits: 3, of: 300 }).says).toBe('no-data');
});

test('three comparisons at once need more: what one would call better is too early', () => {
  const [a, b] = [
    { hits: 40, of: 1000 },
    { hits: 23, of: 1000 },
  ];
  expect(compareShares(a, b, 1).says).toBe('first');
  expect(compareShares(a, b, 3).says).toBe('early');
});
