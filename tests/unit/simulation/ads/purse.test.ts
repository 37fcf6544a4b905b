import fc from 'fast-check';
import { expect, test } from 'vitest';
import { needsOf, newNeeds, PURSE_SPENT } from '#features/sandbox/views/needs.ts';
import { act } from '#simulation/act.ts';
import { MICROS } from '#simulation/ads/ads-state.ts';
import { adSpendEuro, boughtEuro, leftMicro, mediaEuro } from '#simulation/ads/purse.ts';
import { playUntil } from '#simulation/run.ts';
import { rawScore } from '#simulation/score/score.ts';
import type { State } from '#simulation/state.ts';
import { adOf, adSetOn, contestOn, newRun, shop } from '#tests/support/small-world.ts';

/** A shop with so much for ads in all of its weeks. */
const withMoney = (euro: number) => shop({ weeks: 1, team: { ...shop().team, adBudgetPerWeek: euro } });
const DEAREST = 0.5;

function start(state: State, id: string, euroPerDay: number, to = 10_000): void {
  const adSet = adSetOn('commons', { id, euroPerDay, to });
  act(state, { id: `start-${id}`, hour: state.hour, kind: 'start-ad-set', adSet, ads: [{ ...adOf(`${id}-ad`), adSet: id }] });
}

test('ads never cost more than the client has for them and one impression, however many sets run', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 20, noNaN: true }),
      fc.array(fc.double({ min: 1, max: 60, noNaN: true }), { minLength: 1, maxLength: 3 }),
      (euro, perDay) => {
        const state = newRun(withMoney(euro), 7, 1500);
        perDay.forEach((euroPerDay, i) => start(state, `set${String(i)}`, euroPerDay));
        playUntil(state, 60);
        expect(adSpendEuro(state)).toBeLessThanOrEqual(euro + DEAREST);
        expect(rawScore(state).money).toBeLessThan(0.01);
      },
    ),
    { numRuns: 8 },
  );
});

test('a set whose money is gone says so, stops the clock once, and shows nothing to anybody', () => {
  const state = newRun(withMoney(2), 7, 1500);
  start(state, 'set', 40);
  expect(needsOf(state).filter(({ about }) => about === PURSE_SPENT)).toEqual([]);
  playUntil(state, 48);
  const [set] = state.ads.sets;
  expect(set?.status).toBe('spent');
  expect(needsOf(state).filter(({ kind }) => kind === 'ad')).toEqual([{ kind: 'ad', about: PURSE_SPENT }]);
  const shown = set?.ads[0]?.impressions;
  expect(shown).toBeGreaterThan(0);
  playUntil(state, 72);
  expect(set?.ads[0]?.impressions).toBe(shown);
});

test('an empty purse stops the clock once, whichever sets it has stopped and however many of them end', () => {
  const state = newRun(withMoney(2), 7, 1500);
  start(state, 'one', 40, 60);
  start(state, 'two', 40);
  let before = needsOf(state);
  let stops = 0;
  const pass = (hours: number): void => {
    for (let i = 0; i < hours; i++) {
      playUntil(state, state.hour + 1);
      const now = needsOf(state);
      stops += newNeeds(before, now, ['ad']).filter(({ about }) => about === PURSE_SPENT).length;
      before = now;
    }
  };
  pass(48);
  expect(state.ads.sets.map(({ status }) => status)).toEqual(['spent', 'spent']);
  pass(24);
  expect(state.ads.sets.map(({ status }) => status)).toEqual(['ended', 'spent']);
  expect(stops).toBe(1);
});

test('prizes come out of the same purse', () => {
  const state = newRun(withMoney(100), 7, 500);
  expect(leftMicro(state)).toBe(100 * MICROS);
  act(state, { id: 'win', hour: 0, kind: 'start-contest', contest: contestOn('frame', { prizeEuro: 100 }) });
  playUntil(state, 80);
  expect(boughtEuro(state)).toBe(mediaEuro(state.scenario));
  start(state, 'set', 40);
  playUntil(state, 100);
  expect(state.ads.sets[0]?.ads[0]?.impressions).toBe(0);
  expect(state.ads.sets[0]?.status).toBe('spent');
});
