import { expect, test } from 'vitest';
import { readPage } from '#simulation/competitors/read-page.ts';
import { act } from '#simulation/act.ts';
import { playUntil } from '#simulation/run.ts';
import { competitor, newRun, postOn, shop } from '#tests/support/small-world.ts';
import { byteAt } from '#simulation/world/members.ts';

test('a competitor of 3,000 followers has about as many, more in the segments that it pulls at', () => {
  const state = newRun(shop({ competitors: [competitor()] }), 7, 20_000);
  expect(Math.abs((readPage(state, 0).followers.frame ?? 0) - 3000)).toBeLessThan(150);
  const shares = [0, 1].map((segment) => {
    let all = 0;
    let followers = 0;
    for (let m = 0; m < state.members.count; m++) {
      if (state.members.segment[byteAt(m)] !== segment) continue;
      all++;
      followers += (state.members.rivals[m] ?? 0) & 1;
    }
    return followers / all;
  });
  expect(shares[1]).toBeGreaterThan(2 * (shares[0] ?? 1));
});

test('it posts as often as its policy says, in its formats and at its hours', () => {
  const state = newRun(shop({ competitors: [competitor()] }));
  playUntil(state, 672);
  const { posts } = readPage(state, 0);
  expect(posts).toHaveLength(28);
  for (const post of posts) {
    expect(['photo', 'carousel']).toContain(post.format);
    expect([12, 19]).toContain(post.hour % 24);
  }
  expect(posts.some(({ likes }) => likes > 0)).toBe(true);
});

test('its page tells what anybody can see, and nothing else', () => {
  const state = newRun(shop({ competitors: [competitor()] }));
  playUntil(state, 48);
  expect(Object.keys(readPage(state, 0).posts[0] ?? {}).sort()).toEqual([
    'comments',
    'format',
    'hour',
    'id',
    'isContest',
    'isPromotion',
    'likes',
    'network',
    'shares',
    'topic',
    'views',
  ]);
});

test('what competitors post does not depend on what the brand does', () => {
  const ids = (posts: number): string[] => {
    const state = newRun(shop({ competitors: [competitor()] }));
    for (let i = 0; i < posts; i++)
      act(state, { id: `p${String(i)}`, hour: 0, kind: 'schedule-post', hypothesis: null, at: 10 + i, post: postOn('frame') });
    playUntil(state, 100);
    return readPage(state, 0).posts.map((post) => `${post.id}@${String(post.hour)}`);
  };
  expect(ids(0)).toEqual(ids(5));
});

test('a competitor that is not there is a mistake', () => {
  expect(() => readPage(newRun(), 3)).toThrow('There is no competitor 3; the scenario has 0.');
});
