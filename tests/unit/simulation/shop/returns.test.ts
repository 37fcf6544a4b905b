import { expect, test } from 'vitest';
import { act } from '#simulation/act.ts';
import { measureGoal } from '#simulation/insights/metrics.ts';
import { playUntil } from '#simulation/run.ts';
import type { Order, State } from '#simulation/state.ts';
import { newRun, postOn, shop } from '#tests/support/small-world.ts';
import { planReturn } from '#simulation/shop/returns.ts';

const shopWithReturns = (returns: number) => {
  const { products, segments, ...rest } = shop();
  return shop({
    ...rest,
    products: products.map((product) => ({ ...product, returns })),
    segments: segments.map((segment) => ({ ...segment, needPerWeek: 0.6 })),
  });
};

const cameBack = ({ returnedAt }: Order): boolean => returnedAt !== null;

function play(returns: number, weeks = 4): State {
  const state = newRun(shopWithReturns(returns));
  playUntil(state, weeks * 168);
  return state;
}

test('about the product’s share of orders comes back, two to fourteen days later, and the revenue with them', () => {
  const state = play(0.1);
  const old = state.orders.filter(({ hour }) => hour <= 14 * 24);
  const share = old.filter(cameBack).length / old.length;
  expect(old.length).toBeGreaterThan(1000);
  expect(share).toBeGreaterThan(0.07);
  expect(share).toBeLessThan(0.13);
  for (const { hour, returnedAt } of state.orders) {
    if (returnedAt === null) continue;
    expect(returnedAt - hour).toBeGreaterThanOrEqual(48);
    expect(returnedAt - hour).toBeLessThanOrEqual(14 * 24);
  }
  const kept = state.orders.filter((order) => !cameBack(order));
  expect(measureGoal(state, 'revenue', null)).toBeCloseTo(kept.length * 10, 6);
});

test('what can’t be returned never comes back', () => {
  expect(play(0, 2).orders.some(cameBack)).toBe(false);
});

test('a promise that the post didn’t keep brings more orders back', () => {
  const returned = (unkept: number): number => {
    const state = newRun(shopWithReturns(0.1));
    act(state, { id: 'p', hour: 0, kind: 'schedule-post', at: 0, hypothesis: null, post: postOn('frame') });
    playUntil(state, 1);
    const [post] = state.posts;
    const [segment] = state.scenario.segments;
    if (!post || !segment) throw new Error('Nothing was posted.');
    state.posts[0] = { ...post, effects: { ...post.effects, unkept } };
    for (let member = 0; member < 4000; member++) {
      const order = {
        member,
        product: 0,
        hour: 0,
        source: 'post',
        attributedTo: 0,
        anyway: false,
        euro: 10,
        hasFault: false,
      } as const;
      planReturn(state, { ...order, returnedAt: null }, segment, true);
    }
    return [...state.pendingReturns.values()].flat().length;
  };
  expect(returned(0.4)).toBeGreaterThan(1.8 * returned(0));
});
