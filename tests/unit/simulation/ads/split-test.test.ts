import { expect, test } from 'vitest';
import { findAd } from '#simulation/ads/manage.ts';
import { act } from '#simulation/act.ts';
import { playUntil } from '#simulation/run.ts';
import type { State } from '#simulation/state.ts';
import { adOf, adSetOn, newRun, shop } from '#tests/support/small-world.ts';
import { byteAt } from '#simulation/world/members.ts';

/** A week of a split test between a good ad and one that hardly anybody cares for. */
function splitTest(bidEuro: number | null): State {
  const state = newRun(shop(), 11, 20_000);
  const adSet = adSetOn('commons', { isSplit: true, euroPerDay: 30, objective: 'traffic', bidEuro });
  act(state, { id: 'start', hour: 0, kind: 'start-ad-set', adSet, ads: [adOf('good'), adOf('dull', { topic: 'climate' })] });
  playUntil(state, 168);
  return state;
}

function reachedBy(state: State, id: string): number[] {
  const exposures = findAd(state, id)?.ad.exposures ?? new Uint8Array();
  return Array.from(exposures.keys()).filter((m) => (exposures[m] ?? 0) > 0);
}

test.each([null, 0.6])('both groups of a split test are equally large, however much better one ad is (bid %s)', (bid) => {
  const state = splitTest(bid);
  const [good, dull] = [reachedBy(state, 'good').length, reachedBy(state, 'dull').length];
  expect(good).toBeGreaterThan(400);
  // Four standard deviations of a fair coin.
  expect(Math.abs(good - dull)).toBeLessThan(4 * Math.sqrt(good + dull));
});

test('the groups of a split test are alike: as many who click on anything, and as fond of the topic', () => {
  const state = splitTest(null);
  const mean = (id: string, of: (m: number) => number): number => {
    const group = reachedBy(state, id);
    return group.reduce((sum, m) => sum + of(m), 0) / group.length;
  };
  const clicky = (m: number): number => state.ads.tables?.clicky[m] ?? 0;
  const fond = (m: number): number => state.members.interests[byteAt(m) + 1] ?? 0;
  expect(Math.abs(mean('good', clicky) - mean('dull', clicky))).toBeLessThan(2);
  expect(Math.abs(mean('good', fond) - mean('dull', fond))).toBeLessThan(6);
});

test('which group somebody is in does not depend on the bid', () => {
  const [dear, cheap] = [splitTest(null), splitTest(0.6)];
  const dull = new Set(reachedBy(cheap, 'dull'));
  const crossed = reachedBy(dear, 'good').filter((m) => dull.has(m));
  expect(crossed).toEqual([]);
});
