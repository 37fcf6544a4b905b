import { expect, test } from 'vitest';
import { playUntil } from '#simulation/run.ts';
import { hoursSinceLetter } from '#simulation/shop/letter.ts';
import type { State } from '#simulation/state.ts';
import { Flag, shortAt } from '#simulation/world/members.ts';
import { newRun, shop } from '#tests/support/small-world.ts';

const busy = () => shop({ segments: shop().segments.map((segment) => ({ ...segment, needPerWeek: 0.6 })) });

/** Nobody has posted anything; `share` of the members are on the client's list. */
function play(onList: (m: number) => boolean): State {
  const state = newRun(busy());
  for (let m = 0; m < state.members.count; m++)
    if (onList(m)) state.members.flags[shortAt(m)] = (state.members.flags[shortAt(m)] ?? 0) | Flag.OptedIn;
  playUntil(state, 4 * 168);
  return state;
}

test('those on the list order more, and the shop knows that the letter was the last they saw', () => {
  const [without, all] = [play(() => false), play(() => true)];
  expect(without.orders.some(({ source }) => source === 'email')).toBe(false);
  const through = all.orders.filter(({ source }) => source === 'email');
  expect(through.length).toBeGreaterThan(100);
  expect(all.orders.length).toBeGreaterThan(without.orders.length);
});

test('an address left changes nothing for anybody else', () => {
  const [without, some] = [play(() => false), play((m) => m % 2 === 0)];
  const ofOdd = ({ orders }: State): string[] =>
    orders
      .filter(({ member }) => member % 2 === 1)
      .map(({ member, hour, source }) => `${String(member)} ${String(hour)} ${source}`);
  expect(ofOdd(some)).toEqual(ofOdd(without));
});

test('a letter opened on Thursday at ten is 38 hours old on Friday at midnight', () => {
  const state = play(() => true);
  state.hour = 5 * 24;
  const ages = Array.from({ length: state.members.count }, (_, m) => hoursSinceLetter(state, m));
  expect(new Set(ages)).toEqual(new Set([null, 38]));
  const opened = ages.filter((age) => age !== null).length / ages.length;
  expect(opened).toBeGreaterThan(0.15);
  expect(opened).toBeLessThan(0.5);
});
