import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shuffledIndexes } from '#features/lessons/checks/shuffle.ts';

const count = fc.integer({ min: 0, max: 12 });

test('every index comes once', () => {
  fc.assert(
    fc.property(count, fc.string(), (n, seed) => {
      expect(shuffledIndexes(n, seed).toSorted((a, b) => a - b)).toEqual(Array.from({ length: n }, (_, i) => i));
    }),
  );
});

test('two or more are never shown in the order they were written', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 12 }), fc.string(), (n, seed) => {
      expect(shuffledIndexes(n, seed)).not.toEqual(Array.from({ length: n }, (_, i) => i));
    }),
  );
});

test('the same check is shown in the same order every time', () => {
  fc.assert(
    fc.property(count, fc.string(), (n, seed) => {
      expect(shuffledIndexes(n, seed)).toEqual(shuffledIndexes(n, seed));
    }),
  );
  expect(shuffledIndexes(5, 'monday-nine')).toEqual([4, 1, 3, 0, 2]);
});

test('over many checks no place is favoured', () => {
  const first = Array.from({ length: 3000 }, (_, i) => shuffledIndexes(6, `check-${i}`)[0]);
  for (const index of [0, 1, 2, 3, 4, 5]) {
    const times = first.filter((one) => one === index).length;
    expect(times).toBeGreaterThan(420);
    expect(times).toBeLessThan(580);
  }
});
