import { beforeAll, expect, test } from 'vitest';
import { inboxView, type InboxView } from '#features/sandbox/views/inbox.ts';
import { play, stormAt } from '../simulation/conversation/town.ts';

const STORM_AT = 240;
let view: InboxView;
beforeAll(() => {
  view = inboxView(play({ scenario: stormAt(STORM_AT), hours: STORM_AT + 6 }));
});

test('what a message truly is does not cross to the page', () => {
  const fields = new Set(view.items.flatMap((item) => Object.keys(item)));
  for (const hidden of ['kind', 'reason', 'isCross', 'expectsBy', 'member', 'warmth', 'harm', 'appraisal'])
    expect(fields).not.toContain(hidden);
});

test('a message becomes late four waking hours after it was written', () => {
  const byDay = view.items.filter(({ at }) => Math.floor(at / 3600) % 24 >= 8 && Math.floor(at / 3600) % 24 < 17);
  expect(byDay.length).toBeGreaterThan(0);
  for (const { at, lateAt } of byDay) expect(lateAt - at).toBe(4 * 3600);
});

test('each message under a post finds the post’s first words', () => {
  const under = view.items.flatMap(({ post }) => (post === null ? [] : [post]));
  expect(under.length).toBeGreaterThan(0);
  for (const post of under) expect(view.posts[post]?.text.length).toBeGreaterThan(0);
});

test('the storm is known from the hour in which it breaks out', () => {
  expect(view.storm).toEqual({ since: STORM_AT, isOver: false, tellings: {} });
  expect(inboxView(play({ scenario: stormAt(STORM_AT), hours: 24 })).storm).toBeNull();
});
