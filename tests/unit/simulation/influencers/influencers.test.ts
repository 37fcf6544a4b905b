import { expect, test } from 'vitest';
import { Counter, countOf, Source, totalOf } from '#simulation/feed/live-post.ts';
import { audienceOf, fitOf } from '#simulation/influencers/audience.ts';
import { fitFactor, sizeFactor, usualFeeEuro } from '#simulation/influencers/hire.ts';
import { act } from '#simulation/act.ts';
import { playUntil } from '#simulation/run.ts';
import type { Influencer } from '#simulation/scenario.ts';
import type { State } from '#simulation/state.ts';
import { influencer, newRun, postOn, shop, trap } from '#tests/support/small-world.ts';
import { byteAt, columnOf } from '#simulation/world/members.ts';

function hire(more: Partial<Influencer>, disclosed = true, freedom = true): State {
  const state = newRun(shop({ influencers: [influencer(more)], traps: [trap('disclosure')] }), 7, 20_000);
  act(state, {
    id: 'job',
    hour: 0,
    kind: 'hire-influencer',
    influencer: 'mila',
    at: 18,
    post: postOn('frame', { disclosed }),
    freedom,
  });
  playUntil(state, 120);
  return state;
}

const jobOf = (state: State) => {
  const live = state.influencers.hires[0]?.live;
  if (!live) throw new Error('The influencer has not posted.');
  return live;
};
const size = (audience: Uint8Array): number => audience.reduce((sum, isIn) => sum + isIn, 0);

test('bought followers are nobody', () => {
  const honest = newRun(shop({ influencers: [influencer({ bought: 0 })] }), 7, 20_000);
  const padded = newRun(shop({ influencers: [influencer({ bought: 0.9 })] }), 7, 20_000);
  expect(size(audienceOf(honest, 0))).toBeGreaterThan(1700);
  expect(size(audienceOf(padded, 0))).toBeLessThan(250);
});

test('followers come from the segments that follow this kind of person', () => {
  const state = newRun(shop({ influencers: [influencer()] }), 7, 20_000);
  const audience = audienceOf(state, 0);
  audience.forEach((isIn, m) => {
    if (isIn) expect(state.members.segment[byteAt(m)]).not.toBe(2);
  });
});

test('the post is seen by the influencer’s followers and costs the fee once', () => {
  const state = hire({});
  const live = jobOf(state);
  expect(live.author).toBe(-1);
  expect(countOf(live, Source.Follower, Counter.Reach)).toBeGreaterThan(50);
  expect(countOf(live, Source.Stranger, Counter.Reach)).toBe(0);
  expect(state.influencers.feesEuro).toBe(150);
});

test('it brings followers to the brand’s own account', () => {
  const live = jobOf(hire({ followers: 8000 }));
  expect(totalOf(live, Counter.Signals + 8)).toBeGreaterThan(3);
});

test('nobody said that it was paid: the disclosure trap is sprung and trust is lost', () => {
  const labelled = hire({ labels: false, followers: 8000 }, true);
  const hidden = hire({ labels: false, followers: 8000 }, false);
  expect(jobOf(labelled).appraisal.traps).toEqual([]);
  expect(jobOf(hidden).appraisal.traps).toEqual(['disclosure']);
  const trust = ({ members }: State): number => columnOf(members, members.trust).reduce((sum, each) => sum + each, 0);
  expect(trust(hidden)).toBeLessThan(trust(labelled));
});

test('an influencer who always labels keeps one out of the trap', () => {
  expect(jobOf(hire({ labels: true }, false)).appraisal.traps).toEqual([]);
});

test('own words show more of a person than a script', () => {
  const own = jobOf(hire({}, true, true)).appraisal.qualities;
  const script = jobOf(hire({}, true, false)).appraisal.qualities;
  expect(own.personality).toBeGreaterThan(script.personality);
  expect(own.promotion).toBeLessThan(script.promotion);
});

test('a fit that is good but not perfect works best', () => {
  expect(fitFactor(0.72)).toBeCloseTo(1.15, 6);
  expect(fitFactor(1)).toBeLessThan(fitFactor(0.72));
  expect(fitFactor(0.2)).toBeLessThan(fitFactor(1));
  expect(fitOf(shop(), influencer(), 'food')).toBeGreaterThan(fitOf(shop(), influencer(), 'tech'));
});

test('more followers, less of each; price follows the real ones', () => {
  expect(sizeFactor(influencer({ followers: 5000, bought: 0 }))).toBeCloseTo(1, 6);
  expect(sizeFactor(influencer({ followers: 50_000, bought: 0 }))).toBeCloseTo(0.398, 3);
  expect(usualFeeEuro({ followers: 50_000, bought: 0 })).toBe(500);
  expect(usualFeeEuro({ followers: 50_000, bought: 0.5 })).toBe(250);
});
