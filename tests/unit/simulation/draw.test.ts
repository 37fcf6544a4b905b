import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draw, hashText, mix, Purpose, unit } from '#simulation/draw.ts';

const BINS = 100;
/** Chi-square of counts that should be equal; with 99 degrees of freedom it is above 161 once in 10,000. */
const CHI_99 = 161;

function chiSquare(counts: readonly number[]): number {
  const expected = counts.reduce((a, b) => a + b, 0) / counts.length;
  return counts.reduce((sum, count) => sum + ((count - expected) * (count - expected)) / expected, 0);
}

function histogram(draws: Iterable<number>): number[] {
  const counts = Array.from({ length: BINS }, () => 0);
  for (const u of draws) counts[Math.floor(u * BINS)] = (counts[Math.floor(u * BINS)] ?? 0) + 1;
  return counts;
}

const N = 100_000;
const upTo = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

describe('draws are spread evenly', () => {
  test.each([
    ['over members', upTo(N).map((m) => draw(mix(7, m), Purpose.Like))],
    ['over hours of one member', upTo(N).map((hour) => draw(mix(mix(7, 123), hour), Purpose.Click))],
    ['over seeds', upTo(N).map((seed) => draw(mix(seed, 123), Purpose.Share))],
    ['over purposes', upTo(N).map((i) => draw(mix(7, i >> 6), i & 63))],
  ])('%s', (_, draws) => {
    expect(chiSquare(histogram(draws))).toBeLessThan(CHI_99);
  });

  test('the yardstick notices a draw that is not: every tenth draw nudged up by a hundredth', () => {
    const nudged = upTo(N).map((m) => (m % 10 === 0 ? Math.min(0.999, 0.5 + draw(mix(7, m), 1) / 2) : draw(mix(7, m), 1)));
    expect(chiSquare(histogram(nudged))).toBeGreaterThan(CHI_99);
  });

  test('two purposes of the same member, and two neighbours, have nothing to do with each other', () => {
    const pairs = (second: (m: number) => number): number[] =>
      upTo(N).map((m) => (Math.floor(draw(mix(7, m), Purpose.Like) * 10) + second(m) * 0.999_999) / 10);
    expect(chiSquare(histogram(pairs((m) => draw(mix(7, m), Purpose.Comment))))).toBeLessThan(CHI_99);
    expect(chiSquare(histogram(pairs((m) => draw(mix(7, m + 1), Purpose.Like))))).toBeLessThan(CHI_99);
    expect(chiSquare(histogram(pairs((m) => draw(mix(8, m), Purpose.Like))))).toBeLessThan(CHI_99);
  });
});

test('a draw is the same in whatever order draws are made', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(), fc.nat({ max: 100_000 }), fc.nat({ max: 47 })), { minLength: 2 }), (keys) => {
      const play = (list: typeof keys) =>
        new Map(list.map(([seed, who, what]) => [`${String(seed)} ${String(who)} ${String(what)}`, draw(mix(seed, who), what)]));
      const forward = play(keys);
      for (const [key, u] of play([...keys].reverse())) expect(forward.get(key)).toBe(u);
    }),
  );
});

test('a draw is at least 0 and below 1', () => {
  fc.assert(
    fc.property(fc.integer({ min: -2_147_483_648, max: 4_294_967_295 }), fc.nat(), (state, value) => {
      const u = draw(state, value);
      expect(u >= 0 && u < 1).toBe(true);
    }),
  );
  expect([unit(0), unit(-1) < 1, unit(0xffffffff) < 1]).toEqual([0, true, true]);
});

test('no two purposes share a number', () => {
  const numbers = Object.values(Purpose);
  expect(new Set(numbers).size).toBe(numbers.length);
});

// If one of these changes, every run that anybody has saved changes: then the engine's version has to go up.
test('hashes are these very numbers', () => {
  expect([mix(0, 0), mix(7, 1), mix(-1, 4_294_967_295), mix(123_456, -5)]).toEqual([
    1834104592, -1879395488, 1734902346, -1347574179,
  ]);
  expect([hashText(''), hashText('a'), hashText('post-1'), hashText('Kroket €')]).toEqual([
    2166136261, 333056553, -1887665935, 1464539372,
  ]);
});
