import { expect, test } from 'vitest';
import { firstWeekOver, leftThisWeek, promised } from '#features/sandbox/desk/ads/purse.ts';
import { adsOf } from '#features/sandbox/views/ads.ts';
import type { AdSet } from '#simulation/actions.ts';
import { act } from '#simulation/act.ts';
import { playUntil } from '#simulation/run.ts';
import type { State } from '#simulation/state.ts';
import { adOf, adSetOn, newRun } from '#tests/support/small-world.ts';

function start(state: State, change: Partial<AdSet>): void {
  act(state, { id: 'start', hour: state.hour, kind: 'start-ad-set', adSet: adSetOn('commons', change), ads: [adOf('a')] });
}
const purse = { perWeek: 100, adsThisWeek: 0, forRun: 400, ads: 0, fees: 0, prizes: 0 };

test('a set promises its budget of every day that it touches', () => {
  const state = newRun();
  start(state, { euroPerDay: 10, from: 20, to: 50 });
  const view = { ...adsOf(state), purse };
  expect(promised(view, 0)).toBe(30);
  expect(promised(view, 1)).toBe(0);
  expect(leftThisWeek(view)).toBe(70);
});

test('a paused set promises nothing', () => {
  const state = newRun();
  start(state, { euroPerDay: 10, from: 0, to: 168 });
  act(state, { id: 'pause', hour: 0, kind: 'pause-ad', target: 'set' });
  act(state, { id: 'pause-it', hour: 0, kind: 'pause-ad', target: adsOf(state).sets[0]?.adSet.id ?? '' });
  expect(adsOf(state).sets[0]?.status).toBe('paused');
  expect(promised(adsOf(state), 0)).toBe(0);
});

test('the first week that a new set could overspend is named with the amount', () => {
  const view = { ...adsOf(newRun()), purse };
  expect(firstWeekOver(view, { euroPerDay: 14, from: 0, to: 168 })).toBeNull();
  expect(firstWeekOver(view, { euroPerDay: 20, from: 144, to: 336 })).toEqual({ week: 1, euro: 40 });
});

test('the view’s figures are the network’s: what is spent, and the orders that it credits to itself', () => {
  const state = newRun();
  start(state, { euroPerDay: 20, from: 0, to: 168 });
  playUntil(state, 72);
  const view = adsOf(state);
  const [set] = view.sets;
  expect(set?.figures.impressions).toBeGreaterThan(0);
  expect(set?.figures.costCents).toBe(Math.round(view.purse.adsThisWeek * 100));
  expect(set?.ads[0]?.clickers).toBeLessThanOrEqual(set?.figures.reach ?? 0);
  const credited = state.orders.filter(({ attributedTo }) => state.posts[attributedTo]?.isAd);
  expect(set?.figures.attributedOrders).toBe(credited.length);
});

test('the view holds nothing that is hidden until the debrief', () => {
  const state = newRun();
  start(state, {});
  playUntil(state, 24);
  const said = JSON.stringify(adsOf(state));
  for (const hidden of ['"bought"', '"quality"', '"misjudged"', '"hunters"', '"missing"', '"segment"', '"anyway"', '"marks"'])
    expect(said).not.toContain(hidden);
});
