import { describe, expect, test } from 'vitest';
import type { Action } from '#simulation/actions.ts';
import { applyChanges, whatIf, type WhatIf } from '#simulation/explain/what-if.ts';
import { CAUSES, explainPost, type WhyMetric } from '#simulation/explain/why.ts';
import { metricsOf, type PostMetrics } from '#simulation/insights/metrics.ts';
import { replay } from '#simulation/replay/replay.ts';
import { busyActions, busySetup, busyShop, plan } from '#tests/support/busy-month.ts';
import { postOn } from '#tests/support/small-world.ts';

const METRICS: readonly WhyMetric[] = ['reach', 'impressions', 'engagements', 'click'];
const shop = busyShop({ weeks: 2 });
/** A hundred followers on Chirp are six views a post: too few for its causes to show one by one. */
const followers = { ...shop.brand.followers, chirp: 600 };
const setup = busySetup({ scenario: { ...shop, brand: { ...shop.brand, followers } } });
const actions = busyActions();

const PUBLISHED = { 'frame-1': 12, 'loopa-1': 19, 'chirp-1': 13, 'commons-1': 60 } as const;
const LIFE_HOURS = { 'frame-1': 120, 'loopa-1': 168, 'chirp-1': 48, 'commons-1': 96 } as const;

function shownAt(hour: number, id: string, list = actions): PostMetrics {
  const state = replay(setup, list, hour);
  const post = state.posts.find((candidate) => candidate.id === id);
  if (!post) throw new Error(`${id} did not go out.`);
  return metricsOf(state, post);
}

describe.each(['frame-1', 'loopa-1', 'chirp-1', 'commons-1'] as const)('why %s did what it did', (id) => {
  const explanations = explainPost(setup, actions, id, METRICS);

  test('its parts add up to the whole, exactly', () => {
    expect(explanations.map(({ metric }) => metric)).toEqual(METRICS);
    for (const { whole, parts } of explanations) expect(parts.reduce((sum, { amount }) => sum + amount, 0) === whole).toBe(true);
  });

  test('the whole is what the dashboard shows when its network lets go of it', () => {
    const metrics = shownAt(PUBLISHED[id] + LIFE_HOURS[id], id);
    for (const { metric, whole } of explanations) expect(whole, metric).toBe(metrics[metric]);
  });

  test('every cause has a part, and not all of them are nought', () => {
    for (const { parts } of explanations.slice(0, 2)) {
      expect(parts.map(({ cause }) => cause)).toEqual(['ordinary', ...CAUSES, 'luck']);
      expect(parts.filter(({ amount }) => amount !== 0).length).toBeGreaterThan(2);
    }
  });
});

test('a post of the last day is explained as far as the run goes', () => {
  const late = [plan('late', 330)];
  const [reach] = explainPost(setup, late, 'late', ['reach']);
  expect(reach?.whole).toBe(shownAt(336, 'late', late).reach);
});

test('a post that was brought forward and later deleted is explained up to then', () => {
  const list: Action[] = [
    plan('moved', 100),
    { id: 'forward', hour: 1, kind: 'move-post', target: 'moved', at: 12 },
    { id: 'delete', hour: 110, kind: 'delete-post', target: 'moved' },
  ];
  const [reach] = explainPost(setup, list, 'moved', ['reach']);
  expect(reach?.whole).toBe(shownAt(110, 'moved', list).reach);
});

test('a post that never went out has no why', () => {
  expect(() => explainPost(setup, actions, 'commons-2', METRICS)).toThrow('"commons-2" never went out');
});

const NUMBERS = ['difference', 'mean', 'low', 'high'] as const;
const allOf = (result: WhatIf): number[] => Object.values(result).flatMap((one) => NUMBERS.map((name) => one[name]));

describe('what if', () => {
  test('nothing is changed: then nothing is different, exactly', () => {
    const same = actions[0];
    if (!same) throw new Error('There are no actions.');
    const results = [
      whatIf(setup, actions, [], 200),
      // This one really plays the weeks again, eight times over.
      whatIf(setup, actions, [{ kind: 'replace', id: same.id, action: same }], 200),
      whatIf(setup, actions, [{ kind: 'move', id: 'frame-1', at: 12 }], 200),
    ];
    for (const result of results) for (const number of allOf(result)) expect(number === 0).toBe(true);
    expect(results[1]?.reach.was).toBeGreaterThan(100);
    expect(results[0]?.reach.was).toBe(results[1]?.reach.was);
  });

  test('a post is removed: its reach is gone, and the rest has a reason', () => {
    const { reach } = whatIf(setup, actions, [{ kind: 'remove', id: 'frame-1' }], 100);
    expect(reach.difference).toBeLessThan(0);
    expect(reach.mean).toBeLessThan(0);
    expect(reach.low).toBeLessThanOrEqual(reach.mean);
    expect(reach.high).toBeGreaterThanOrEqual(reach.mean);
    const state = replay(setup, actions, 100);
    expect(reach.was).toBe(
      state.posts.filter(({ author, isAd }) => author <= 0 && !isAd).reduce((sum, post) => sum + metricsOf(state, post).reach, 0),
    );
  });

  // On Chirp, where half of a post's life is over in an hour or two; a post on Guild sleeps through a night.
  test('a post is moved from the middle of the night to the evening: more people see it', () => {
    const { brand } = busyShop();
    const town = busySetup({
      scenario: busyShop({ competitors: [], brand: { ...brand, followers: { chirp: 6000 } } }),
      members: 20_000,
    });
    const night = [plan('night', 26, postOn('chirp', { format: 'text', link: null }))];
    const { reach } = whatIf(town, night, [{ kind: 'move', id: 'night', at: 43 }], 100);
    expect(reach.mean).toBeGreaterThan(10);
    expect(reach.low).toBeGreaterThan(0);
  });

  test('a change names an action that is there', () => {
    expect(() => applyChanges(actions, [{ kind: 'remove', id: 'nobody' }])).toThrow('no action "nobody"');
  });
});
