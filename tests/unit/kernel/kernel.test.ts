import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, dayOf } from '#kernel/clock.ts';
import { ID_PATTERN, newId } from '#kernel/ids.ts';

test('ids sort by the time they were made at', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 47 }), fc.integer({ min: 1, max: 10_000_000 }), (ms, later) => {
      expect(newId(ms) < newId(ms + later)).toBe(true);
      expect(newId(ms)).toMatch(ID_PATTERN);
    }),
  );
});

test('a thousand ids of one millisecond are a thousand', () => {
  expect(new Set(Array.from({ length: 1000 }, () => newId(0))).size).toBe(1000);
});

test('late in the evening in Amsterdam it is still the day that the learner has', () => {
  expect(dayOf(new Date('2026-11-22T23:30:00Z'), -60)).toBe('2026-11-23');
  expect(dayOf(new Date('2026-11-23T04:30:00Z'), 300)).toBe('2026-11-22');
});

test('days are counted over the end of a leap February', () => {
  expect(addDays('2028-02-28', 2)).toBe('2028-03-01');
  expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
});
