import { expect, test } from 'vitest';
import { audienceRange } from '#features/sandbox/views/audience-range.ts';
import type { Audience } from '#simulation/actions.ts';
import { newRun } from '#tests/support/small-world.ts';

const audience = (more: Partial<Audience> = {}): Audience => ({ topics: [], kind: 'broad', excludesBuyers: false, ...more });

test('an audience lies between those who come on a usual day and all who are in it', () => {
  const state = newRun();
  const broad = audienceRange(state, audience(), 'commons');
  expect(broad.onADay).toBeGreaterThan(0);
  expect(broad.onADay).toBeLessThan(broad.inAll);
  const narrow = audienceRange(state, audience({ kind: 'interests', topics: ['food'] }), 'commons');
  expect(narrow.inAll).toBeLessThan(broad.inAll);
  expect(narrow.onADay).toBeLessThanOrEqual(narrow.inAll);
});

test('of nobody, nobody comes', () => {
  expect(audienceRange(newRun(), audience({ kind: 'visitors' }), 'commons')).toEqual({ onADay: 0, inAll: 0 });
});
