import { expect, test } from 'vitest';
import { act } from '#simulation/act.ts';
import { feedOf } from '#simulation/feed/feed.ts';
import { valueOf } from '#simulation/feed/value.ts';
import { FRAME } from '#simulation/networks/frame.ts';
import { playUntil } from '#simulation/run.ts';
import type { State } from '#simulation/state.ts';
import { newRun, postOn, shop } from '#tests/support/small-world.ts';

const CHANGE = {
  id: 'shift',
  kind: 'feed-change',
  name: { en: 'Shift', nl: 'Wending' },
  from: 20,
  to: 60,
  topics: [],
  networks: ['frame'],
  interest: 1,
  activity: 1,
  noise: 1,
  demand: 1,
  announced: false,
  fits: false,
} as const;

function runWithPost(calendar: readonly (typeof CHANGE)[]): State {
  const state = newRun(shop({ calendar }), 7, 20_000);
  act(state, {
    id: 'p',
    hour: 0,
    kind: 'schedule-post',
    at: 12,
    hypothesis: null,
    post: postOn('frame', { format: 'carousel' }),
  });
  return state;
}

const onlyPost = (state: State) => {
  const post = state.posts.find(({ id }) => id === 'p');
  if (!post) throw new Error('The post is not out.');
  return post;
};

test('a change of the feed is about all posts in it, from its first hour to its last', () => {
  const state = runWithPost([CHANGE]);
  playUntil(state, 20);
  const before = onlyPost(state).value;
  expect(before).toEqual(valueOf(onlyPost(state).rates, FRAME.weights));
  playUntil(state, 21);
  expect(onlyPost(state).value.sharing).toBeGreaterThan(before.sharing);
  expect(feedOf(state, 0).average).not.toBe(feedOf(newRun(), 0).average);
  playUntil(state, 61);
  expect(onlyPost(state).value).toEqual(before);
  expect(feedOf(state, 0).average).toBe(feedOf(newRun(), 0).average);
});

test('a change of the feed leaves what was seen before it as it was', () => {
  const counters = (calendar: readonly (typeof CHANGE)[], hour: number): number[] => {
    const state = runWithPost(calendar);
    playUntil(state, hour);
    return Array.from(onlyPost(state).counters);
  };
  expect(counters([CHANGE], 20)).toEqual(counters([], 20));
  expect(counters([CHANGE], 60)).not.toEqual(counters([], 60));
});
