import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Ad, AdSet } from '#simulation/actions.ts';
import { MICROS } from '#simulation/ads/ads-state.ts';
import { estimateAudience } from '#simulation/ads/audience.ts';
import { findAd } from '#simulation/ads/manage.ts';
import { unsureAfter, WEAR } from '#simulation/ads/prediction.ts';
import { reportOf, reportOfSet } from '#simulation/ads/report.ts';
import { act } from '#simulation/act.ts';
import { playUntil } from '#simulation/run.ts';
import type { State } from '#simulation/state.ts';
import { byteAt, Flag, shortAt } from '#simulation/world/members.ts';
import { adOf, adSetOn, newRun, postOn, shop, trap } from '#tests/support/small-world.ts';

function start(state: State, adSet: AdSet, ads: readonly Ad[]): void {
  act(state, { id: 'start', hour: state.hour, kind: 'start-ad-set', adSet, ads });
}

function setOf(state: State) {
  const [set] = state.ads.sets;
  if (!set) throw new Error('No ad set has started.');
  return set;
}

function adIn(state: State, id: string) {
  const found = findAd(state, id);
  if (!found) throw new Error(`There is no ad ${id}.`);
  return found.ad;
}

test('an ad is reviewed for one to six hours, and shown to nobody before', () => {
  const state = newRun();
  start(state, adSetOn('commons'), [adOf('a')]);
  expect(adIn(state, 'a').status).toBe('review');
  playUntil(state, 1);
  expect(adIn(state, 'a').impressions).toBe(0);
  playUntil(state, 7);
  expect(adIn(state, 'a').status).toBe('running');
});

test('a day never costs more than its budget and one impression, whatever the budget', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 60, noNaN: true }), fc.integer({ min: 1, max: 1000 }), (euroPerDay, seed) => {
      const state = newRun(shop(), seed, 1500);
      start(state, adSetOn('commons', { euroPerDay }), [adOf('a'), adOf('b', { topic: 'family' })]);
      for (let day = 1; day <= 2; day++) {
        playUntil(state, day * 24);
        const cost = setOf(state).ads.flatMap(({ hours }) => hours.filter(({ hour }) => Math.floor(hour / 24) === day - 1));
        const dearest = 0.5 * MICROS;
        expect(cost.reduce((sum, { costMicro }) => sum + costMicro, 0)).toBeLessThanOrEqual(euroPerDay * MICROS + dearest);
      }
    }),
    { numRuns: 8 },
  );
});

test('what the lines of the trace cost is what the ads and the set cost, to the last millionth', () => {
  const state = newRun();
  start(state, adSetOn('commons'), [adOf('a'), adOf('b', { topic: 'family' })]);
  playUntil(state, 72);
  const set = setOf(state);
  const lines = set.ads.flatMap(({ hours }) => hours);
  expect(set.costMicro).toBeGreaterThan(0);
  expect(lines.reduce((sum, line) => sum + line.costMicro, 0)).toBe(set.costMicro);
  expect(set.ads.reduce((sum, ad) => sum + ad.costMicro, 0)).toBe(set.costMicro);
  for (const line of lines) {
    expect(line.impressionsByExposure.reduce((sum, count) => sum + count, 0)).toBe(line.impressions);
    expect(line.clicksByExposure.reduce((sum, count) => sum + count, 0)).toBe(line.clicks);
  }
});

test('an ad that springs a trap is rejected with it; changed and sent in again it runs', () => {
  const state = newRun(shop({ traps: [trap('health-claim')] }));
  start(state, adSetOn('commons'), [adOf('a', { text: 'health-claim' })]);
  playUntil(state, 8);
  expect(adIn(state, 'a')).toMatchObject({ status: 'rejected', reason: 'health-claim', impressions: 0 });
  act(state, { id: 'edit', hour: 8, kind: 'edit-post', target: 'a', post: postOn('commons') });
  playUntil(state, 24);
  expect(adIn(state, 'a')).toMatchObject({ status: 'running', reason: null });
});

test('an appeal takes twelve hours or more and does not save what breaks the policy', () => {
  const state = newRun(shop({ traps: [trap('false-claim')] }));
  start(state, adSetOn('commons'), [adOf('a', { text: 'false-claim' })]);
  playUntil(state, 8);
  act(state, { id: 'appeal', hour: 8, kind: 'appeal-ad', target: 'a', text: 'It is true.' });
  playUntil(state, 19);
  expect(adIn(state, 'a').answerAt).toBeGreaterThanOrEqual(20);
  playUntil(state, 40);
  expect(adIn(state, 'a')).toMatchObject({ status: 'rejected', answerAt: -1 });
});

test('a paused ad costs nothing until it is resumed', () => {
  const state = newRun();
  start(state, adSetOn('commons'), [adOf('a')]);
  playUntil(state, 30);
  act(state, { id: 'pause', hour: 30, kind: 'pause-ad', target: 'a' });
  playUntil(state, 31);
  const before = setOf(state).costMicro;
  playUntil(state, 54);
  expect(setOf(state).costMicro).toBe(before);
  act(state, { id: 'resume', hour: 54, kind: 'resume-ad', target: 'a' });
  playUntil(state, 78);
  expect(setOf(state).costMicro).toBeGreaterThan(before);
});

test('pausing everything pauses ads too', () => {
  const state = newRun();
  start(state, adSetOn('commons'), [adOf('a')]);
  act(state, { id: 'stop', hour: 0, kind: 'pause-everything' });
  playUntil(state, 30);
  expect(setOf(state)).toMatchObject({ costMicro: 0, status: 'paused' });
});

test('a change of budget by a tenth keeps what was learnt; by half, learning starts anew', () => {
  const state = newRun();
  start(state, adSetOn('commons', { objective: 'reach' }), [adOf('a')]);
  playUntil(state, 48);
  expect(setOf(state).status).toBe('active');
  act(state, { id: 'tenth', hour: 48, kind: 'edit-ad-set', target: 'set', euroPerDay: 11, bidEuro: null });
  expect(setOf(state).hasLearnt).toBe(true);
  act(state, { id: 'half', hour: 48, kind: 'edit-ad-set', target: 'set', euroPerDay: 16.5, bidEuro: null });
  expect(setOf(state)).toMatchObject({ hasLearnt: false, events: 0, unsure: 1 });
});

test('too few results are called limited', () => {
  const state = newRun();
  start(state, adSetOn('commons', { objective: 'leads', euroPerDay: 2 }), [adOf('a')]);
  playUntil(state, 120);
  expect(setOf(state).status).toBe('limited');
});

test('a bid that wins nothing spends nothing', () => {
  const state = newRun();
  start(state, adSetOn('commons', { bidEuro: 0.001 }), [adOf('a')]);
  playUntil(state, 48);
  expect(setOf(state).costMicro).toBeLessThan(0.05 * MICROS);
});

test('hours of the day are kept', () => {
  const state = newRun();
  start(state, adSetOn('commons', { hours: [19, 20, 21] }), [adOf('a')]);
  playUntil(state, 72);
  const hours = new Set(adIn(state, 'a').hours.map(({ hour }) => hour % 24));
  expect([...hours].sort()).toEqual([19, 20, 21]);
});

test('followers only: nobody else sees it', () => {
  const state = newRun();
  start(state, adSetOn('commons', { audience: { topics: [], kind: 'followers', excludesBuyers: false } }), [adOf('a')]);
  const followed = state.members.follows.slice();
  playUntil(state, 12);
  const exposures = adIn(state, 'a').exposures ?? new Uint8Array();
  expect(adIn(state, 'a').impressions).toBeGreaterThan(0);
  exposures.forEach((count, m) => {
    if (count > 0) expect((followed[m] ?? 0) & 16 || (state.members.follows[m] ?? 0) & 16).not.toBe(0);
  });
});

test('an audience is shown in two digits; visitors are nobody at the start', () => {
  const state = newRun();
  const size = estimateAudience(state, { topics: [], kind: 'broad', excludesBuyers: false }, 'commons');
  expect(size).toBe(3600);
  expect(estimateAudience(state, { topics: ['food'], kind: 'interests', excludesBuyers: false }, 'commons')).toBeLessThan(size);
  expect(estimateAudience(state, { topics: [], kind: 'visitors', excludesBuyers: false }, 'commons')).toBe(0);
});

test('those who resemble the buyers care more for what the buyers care for', () => {
  const state = newRun();
  const { members } = state;
  let buyers = 0;
  for (let m = 0; m < members.count && buyers < 80; m++) {
    if (members.segment[byteAt(m)] !== 2) continue;
    members.flags[shortAt(m)] = (members.flags[shortAt(m)] ?? 0) | Flag.Bought;
    buyers++;
  }
  start(state, adSetOn('commons', { audience: { topics: [], kind: 'lookalike', excludesBuyers: true } }), [adOf('a')]);
  const { mask } = setOf(state);
  let students = 0;
  let all = 0;
  mask?.forEach((isIn, m) => {
    all += isIn;
    if (isIn && members.segment[byteAt(m)] === 2) students++;
  });
  expect(students / all).toBeGreaterThan(0.8);
});

test('in a split test everybody sees one of the two ads and not the other', () => {
  const state = newRun();
  start(state, adSetOn('commons', { isSplit: true, euroPerDay: 30 }), [adOf('a'), adOf('b', { topic: 'tech' })]);
  playUntil(state, 72);
  const [a, b] = [adIn(state, 'a'), adIn(state, 'b')];
  expect(Math.min(a.reach, b.reach)).toBeGreaterThan(50);
  a.exposures?.forEach((count, m) => {
    if (count > 0) expect(b.exposures?.[m]).toBe(0);
  });
});

test('without a split test the ad that does better is shown more', () => {
  const state = newRun();
  start(state, adSetOn('commons', { euroPerDay: 20 }), [adOf('worse', { topic: 'climate' }), adOf('better')]);
  playUntil(state, 120);
  expect(adIn(state, 'better').impressions).toBeGreaterThan(3 * adIn(state, 'worse').impressions);
});

test('people who click are found for clicks, and cheap people for reach', () => {
  const rate = (objective: AdSet['objective']): ReturnType<typeof reportOfSet> => {
    const state = newRun(shop(), 7, 20_000);
    start(state, adSetOn('commons', { objective, euroPerDay: 20 }), [adOf('a')]);
    playUntil(state, 168);
    return reportOfSet(setOf(state));
  };
  const [reach, traffic] = [rate('reach'), rate('traffic')];
  expect(traffic.clickThroughRate ?? 0).toBeGreaterThan(1.3 * (reach.clickThroughRate ?? 0));
  expect(reach.cpmEuro ?? 0).toBeLessThan(0.8 * (traffic.cpmEuro ?? 0));
});

test('an ad changes nobody else’s luck: what the feed showed those who never saw it stays the same', () => {
  const play = (hasAds: boolean): State => {
    const state = newRun();
    act(state, { id: 'post', hour: 0, kind: 'schedule-post', hypothesis: null, at: 9, post: postOn('frame') });
    if (hasAds) start(state, adSetOn('commons', { euroPerDay: 3 }), [adOf('a')]);
    playUntil(state, 40);
    return state;
  };
  const [without, having] = [play(false), play(true)];
  const exposures = adIn(having, 'a').exposures ?? new Uint8Array();
  const marks = (state: State): Uint8Array => state.posts.find(({ id }) => id === 'post')?.marks ?? new Uint8Array();
  const [before, after] = [marks(without), marks(having)];
  expect(exposures.some((count) => count > 0)).toBe(true);
  let different = 0;
  before.forEach((mark, m) => {
    if (exposures[m] === 0 && mark !== after[m]) different++;
  });
  expect(different).toBeLessThan(before.length / 200);
});

test('the same seed gives the same ads; another luck others', () => {
  const impressions = (seed: number): number[] => {
    const state = newRun(shop(), seed, 2000);
    start(state, adSetOn('commons'), [adOf('a')]);
    playUntil(state, 48);
    return adIn(state, 'a').hours.map((line) => line.costMicro);
  };
  expect(impressions(3)).toEqual(impressions(3));
  expect(impressions(3)).not.toEqual(impressions(4));
});

test('an error is a third after fifty results; a fourth exposure works a good third less', () => {
  expect(unsureAfter(0)).toBe(1);
  expect(unsureAfter(50)).toBeCloseTo(0.327, 3);
  expect(WEAR[0]).toBe(1);
  expect(WEAR[3]).toBeCloseTo(0.642, 3);
});

test('rates of an ad that nobody saw are unknown rather than zero', () => {
  expect(reportOf({ impressions: 0, reach: 0, clicks: 0, results: 0, costMicro: 0 })).toMatchObject({
    frequency: 0,
    clickThroughRate: null,
    cpmEuro: null,
    costPerResultEuro: null,
  });
  expect(reportOf({ impressions: 2000, reach: 1000, clicks: 40, results: 4, costMicro: 20_004_999 })).toMatchObject({
    frequency: 2,
    clickThroughRate: 0.02,
    costCents: 2000,
  });
});
