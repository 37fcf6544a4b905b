import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Action } from '#simulation/actions.ts';
import { act } from '#simulation/act.ts';
import { digestOf } from '#simulation/replay/digest.ts';
import { fork } from '#simulation/replay/fork.ts';
import { continueReplay, inOrder, replay } from '#simulation/replay/replay.ts';
import { createRun, playUntil } from '#simulation/run.ts';
import type { State } from '#simulation/state.ts';
import { floatAt } from '#simulation/world/members.ts';
import { busyActions, busySetup } from '#tests/support/busy-month.ts';

const END = 240;
const setup = busySetup();
const actions = busyActions();
const played = replay(setup, actions, END);
const DIGEST = digestOf(played);

/** Hour after hour, as a learner plays. */
function stepByStep(list: readonly Action[]): State {
  const state = createRun(setup);
  while (state.hour < END) {
    for (const action of list) if (action.hour === state.hour) act(state, action);
    playUntil(state, state.hour + 1);
  }
  return state;
}

/** Shuffles the hours among themselves; what is done in the same hour stays in its order. */
function shuffleHours(list: readonly Action[], keys: readonly number[]): Action[] {
  const hours = [...new Set(list.map(({ hour }) => hour))];
  const ranked = hours.map((hour, i) => ({ hour, key: keys[i] ?? 0 })).sort((a, b) => a.key - b.key);
  return ranked.flatMap(({ hour }) => list.filter((action) => action.hour === hour));
}

const hourOfRun = fc.integer({ min: 0, max: END });
const RUNS = { numRuns: 6 };

test('the list does something: posts, ads, an influencer, a contest', () => {
  expect(played.done.map(({ id }) => id)).toEqual(actions.map(({ id }) => id));
  expect(played.refused).toEqual([]);
  expect(played.posts.some(({ isAd }) => isAd)).toBe(true);
  expect(played.contests.runs.length).toBe(1);
  expect(played.posts.some(({ author }) => author < 0)).toBe(true);
  expect(played.plans.map(({ id, state }) => `${id} ${state}`)).toContain('frame-3 deleted');
  expect(DIGEST).not.toBe(digestOf(replay(setup, [], END)));
});

test('a list replayed is the same as played step by step', () => {
  expect(digestOf(stepByStep(actions))).toBe(DIGEST);
});

test('it does not matter in which order different hours stand in the list', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: actions.length, maxLength: actions.length }), (keys) => {
      const shuffled = shuffleHours(actions, keys);
      expect(inOrder(shuffled)).toEqual(inOrder(actions));
      expect(digestOf(replay(setup, shuffled, END))).toBe(DIGEST);
    }),
    RUNS,
  );
});

test('a replay that is taken up again, anywhere and often, ends the same', () => {
  fc.assert(
    fc.property(fc.array(hourOfRun, { minLength: 1, maxLength: 4 }), (stops) => {
      const state = createRun(setup);
      for (const stop of [...stops.sort((a, b) => a - b), END]) continueReplay(state, inOrder(actions), stop);
      expect(digestOf(state)).toBe(DIGEST);
    }),
    RUNS,
  );
});

test('another version of the scenario is another run', () => {
  const other = { ...setup, scenario: { ...setup.scenario, version: setup.scenario.version + 1 } };
  expect(digestOf(replay(other, actions, END))).not.toBe(DIGEST);
});

describe('a fork', () => {
  test('plays on as the run itself would, from any hour', () => {
    fc.assert(
      fc.property(hourOfRun, (hour) => {
        const state = replay(setup, actions, hour);
        const copy = fork(state);
        continueReplay(copy, inOrder(actions), END);
        expect(digestOf(copy)).toBe(DIGEST);
        // And what happened to the copy did not happen to the run.
        expect(state.hour).toBe(hour);
        continueReplay(state, inOrder(actions), END);
        expect(digestOf(state)).toBe(DIGEST);
      }),
      RUNS,
    );
  });

  test('under another luck comes out otherwise, in the same world', () => {
    const copy = fork(replay(setup, actions, 30), { luck: 99 });
    continueReplay(copy, inOrder(actions), END);
    expect(digestOf(copy)).not.toBe(DIGEST);
    expect(copy.members.rhythm).toEqual(played.members.rhythm);
  });
});

describe('the digest notices', () => {
  const changed = (change: (state: State) => void): string => {
    const copy = fork(played);
    change(copy);
    return digestOf(copy);
  };

  test.each<[string, (state: State) => void]>([
    ['the last bit of one member’s affinity', ({ members }) => nudge(members.affinity)],
    ['the last bit of one member’s trust', ({ members }) => nudge(members.trust)],
    ['one more impression', ({ posts }) => posts[0] && (posts[0].counters[0] = (posts[0].counters[0] ?? 0) + 1)],
    ['an order less', ({ orders }) => orders.pop()],
    ['one follower', ({ followers }) => (followers[0] = (followers[0] ?? 0) + 1)],
    ['an hour', (state) => state.hour++],
  ])('%s', (_, change) => {
    expect(changed(() => undefined)).toBe(DIGEST);
    expect(changed(change)).not.toBe(DIGEST);
  });
});

function nudge(values: Float32Array): void {
  const bits = new Int32Array(values.buffer, values.byteOffset, values.length);
  bits[floatAt(123)] = (bits[floatAt(123)] ?? 0) ^ 1;
}

test('another seed is another run', () => {
  expect(digestOf(replay(busySetup({ seed: 8 }), actions, END))).not.toBe(DIGEST);
});
