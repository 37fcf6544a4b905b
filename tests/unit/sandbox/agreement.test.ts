import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amountAt, amountOf, promisesIn } from '#features/sandbox/desk/client/promise-draft.ts';
import { ambitionOf, askedBy, remarksOn } from '#features/sandbox/run/agreement.ts';
import { heldAgainst } from '#features/sandbox/run/held-against.ts';
import type { GoalNow } from '#features/sandbox/views/now.ts';
import { GOAL_METRICS } from '#simulation/scenario.ts';

const goal = (more: Partial<GoalNow> = {}): GoalNow => ({
  id: 'orders',
  metric: 'orders',
  network: null,
  value: 0,
  target: 1600,
  weight: 0.35,
  ...more,
});
const followers = goal({ id: 'loopa', metric: 'followers', value: 300, target: 1100, weight: 0.1 });

describe('a promise beside what was asked for', () => {
  test('half of it in half the time is as asked', () => {
    expect(ambitionOf(goal(), { amount: 800, byWeek: 4 }, 8)).toBe('as-asked');
    expect(ambitionOf(goal(), { amount: 800, byWeek: 8 }, 8)).toBe('modest');
    expect(ambitionOf(goal(), { amount: 1600, byWeek: 4 }, 8)).toBe('bold');
  });

  test('followers count from those who are there', () => {
    expect(askedBy(followers, 4, 8)).toBe(700);
    expect(ambitionOf(followers, { amount: 320, byWeek: 8 }, 8)).toBe('modest');
  });

  test('a share is asked for whole from the first week', () => {
    expect(askedBy(goal({ metric: 'replyShare', target: 0.9 }), 1, 8)).toBe(0.9);
  });

  test('each of the three paces is what it says, for every metric and week', () => {
    fc.assert(
      fc.property(fc.constantFrom(...GOAL_METRICS), fc.integer({ min: 1, max: 8 }), (metric, byWeek) => {
        const share = ['engagementRateByReach', 'replyShare', 'trust', 'awareness'].includes(metric);
        const asked = goal({ metric, value: share ? 0.2 : 100, target: share ? 0.6 : 5000 });
        for (const pace of ['modest', 'as-asked', 'bold'] as const) {
          const amount = amountOf(asked, amountAt(asked, pace, byWeek, 8));
          expect(amount).not.toBeNull();
          expect(ambitionOf(asked, { amount: amount ?? 0, byWeek }, 8)).toBe(pace);
        }
      }),
    );
  });

  test('the client misses what weighs most, and minds more than three', () => {
    const weights = [goal(), followers];
    expect(remarksOn([{ goal: 'loopa', amount: 1, byWeek: 1 }], weights)).toEqual([{ kind: 'heaviest-missing', goal: 'orders' }]);
    expect(remarksOn([{ goal: 'orders', amount: 1, byWeek: 1 }], weights)).toEqual([]);
    const many = ['orders', 'loopa', 'a', 'b'].map((id) => ({ goal: id, amount: 1, byWeek: 1 }));
    expect(remarksOn(many, weights)).toEqual([{ kind: 'too-many' }]);
  });
});

describe('what is written in the fields', () => {
  test('a share is written in per cent, with a comma or a point', () => {
    expect(amountOf({ metric: 'trust' }, ' 62,5 ')).toBe(0.625);
    expect(amountOf({ metric: 'trust' }, '101')).toBeNull();
    expect(amountOf({ metric: 'orders' }, '1600')).toBe(1600);
    for (const wrong of ['', 'many', '0', '-5', 'Infinity']) expect(amountOf({ metric: 'orders' }, wrong), wrong).toBeNull();
  });

  test('nothing can be agreed while something that is ticked has no number', () => {
    const draft = { goal: 'orders', isPromised: true, amount: '', byWeek: 8 };
    expect(promisesIn([draft], [goal()])).toBeNull();
    expect(promisesIn([{ ...draft, isPromised: false }], [goal()])).toEqual([]);
    expect(promisesIn([{ ...draft, amount: '1500' }], [goal()])).toEqual([{ goal: 'orders', amount: 1500, byWeek: 8 }]);
  });
});

describe('a promise beside what came of it', () => {
  const story = (hour: number, ...orders: number[]) => ({
    hour,
    goalsAt: orders.map((value, i) => ({ hour: Math.min(hour, (i + 1) * 168), values: { orders: value } })),
  });
  const held = (amount: number, byWeek: number, told: ReturnType<typeof story>) =>
    heldAgainst({ at: 0, goals: [{ goal: 'orders', amount, byWeek }] }, [{ ...goal(), text: '' }], told).map(
      ({ value, outcome }) => [value, outcome],
    );

  test('counts as it stood on the day that was agreed', () => {
    expect(held(200, 2, story(504, 100, 210, 400))).toEqual([[210, 'kept']]);
    expect(held(250, 2, story(504, 100, 210, 400))).toEqual([[210, 'missed']]);
    expect(held(100, 2, story(504, 100, 210, 400))).toEqual([[210, 'far-beyond']]);
  });

  test('before that day it is not due', () => {
    expect(held(200, 2, story(200, 100, 120))).toEqual([[120, 'not-due']]);
  });
});
