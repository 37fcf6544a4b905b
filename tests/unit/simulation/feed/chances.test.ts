import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MEMBER } from '#simulation/activity/online.ts';
import { chance, chanceByLength, chanceByTaste, LONGEST, seenWith, SHORTEST, thresholdFor } from '#simulation/feed/chance.ts';
import { freshnessAt } from '#simulation/feed/value.ts';
import { pow } from '#simulation/maths.ts';
import { LAWS } from '#simulation/networks/index.ts';
import { SIGNALS } from '#simulation/networks/law.ts';
import { bound } from '#simulation/reactions/react.ts';
import { playUntil } from '#simulation/run.ts';
import { competitor, newRun, shop } from '#tests/support/small-world.ts';

const isChance = (p: number): boolean => p >= 0 && p <= 1;
const network = fc.integer({ min: 0, max: LAWS.length - 1 });

test('a post is seen with a probability, on every network, in the shortest and the longest session, in a quiet and a loud week', () => {
  const state = newRun(undefined, 1, 1000);
  const length = fc.double({ min: SHORTEST, max: LONGEST, noNaN: true });
  const noise = fc.double({ min: 0.3, max: 3, noNaN: true });
  const value = fc.oneof(fc.constantFrom(0, 1e-200, 1e6), fc.double({ min: 0, max: 50, noNaN: true }));
  fc.assert(
    fc.property(network, length, noise, value, (n, long, crowd, x) => {
      const law = LAWS[n];
      if (!law) return false;
      state.weather.noise[n] = crowd;
      return isChance(seenWith(x, thresholdFor(state, law, n, long)));
    }),
    { examples: [[2, LONGEST, 1, 0.2]] },
  );
});

test('the longest session on the micro-blog sees nearly all of an average post, and hardly anything of yesterday', () => {
  const state = newRun(undefined, 1, 1000);
  const [, , chirp] = LAWS;
  const end = thresholdFor(state, chirp, 2, LONGEST);
  const yesterday = freshnessAt(chirp, 24 * 3600, pow);
  expect(seenWith(1, end)).toBeGreaterThan(0.85);
  expect(seenWith(yesterday, end)).toBeLessThan(0.01);
});

test('what a viewer does has a probability, whatever the law and however good the post', () => {
  const factor = fc.double({ min: 0, max: 40, noNaN: true });
  fc.assert(
    fc.property(network, fc.constantFrom(...SIGNALS), factor, (n, signal, times) => {
      const law = LAWS[n];
      return law !== undefined && [law.rates[signal], law.strangers[signal]].every((rate) => isChance(bound(rate * times)));
    }),
  );
});

test('freshness is a share at any age', () => {
  fc.assert(
    fc.property(network, fc.integer({ min: -900, max: 3_000_000 }), (n, seconds) => {
      const law = LAWS[n];
      return law !== undefined && isChance(freshnessAt(law, seconds, pow));
    }),
  );
});

test('no bound by which sessions are dropped is below the chance that it stands for, seen before or not', () => {
  const state = newRun(shop({ competitors: [competitor()] }), 1, 1000);
  let asked = 0;
  let seen = 0;
  for (let day = 0; day < 5; day++) {
    playUntil(state, state.hour + 20);
    for (const post of state.live.flat()) {
      for (let list = 0; list < state.online.ends.length; list++) {
        for (let i = list * state.online.room; i < (state.online.ends[list] ?? 0); i++) {
          const p = chance(state, post, i, true, 0);
          expect(chanceByTaste(state, post, i)).toBeGreaterThanOrEqual(p);
          expect(chanceByLength(state, post, i)).toBeGreaterThanOrEqual(p);
          asked++;
          if (post.marks[(state.online.whoWhen[i] ?? 0) & MEMBER]) seen++;
        }
      }
    }
  }
  expect(asked).toBeGreaterThan(1000);
  expect(seen).toBeGreaterThan(10);
});
