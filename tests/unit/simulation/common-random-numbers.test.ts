import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Action } from '#simulation/actions.ts';
import { Mark } from '#simulation/feed/live-post.ts';
import { replay } from '#simulation/replay/replay.ts';
import type { State } from '#simulation/state.ts';
import { NETWORKS, type NetworkId, TOPICS } from '#simulation/vocabulary.ts';
import { byteAt, columnOf } from '#simulation/world/members.ts';
import { busySetup, plan } from '#tests/support/busy-month.ts';
import { postOn, shop } from '#tests/support/small-world.ts';

const USED = ['frame', 'loopa', 'chirp', 'commons'] as const satisfies readonly NetworkId[];
const FORMAT = { frame: 'photo', loopa: 'video', chirp: 'text', commons: 'photo' } as const;
const MEMBERS = 2000;
/**
 * One post on each network in one day, looked at before the networks rate the account by them (after 24 hours): until
 * then a post's own audience is the only way by which it touches another post's followers.
 */
const AT = 8;
const END = 24;

const scenario = shop({
  brand: { ...shop().brand, followers: { frame: 500, loopa: 500, chirp: 300, commons: 500 } },
  team: { ...shop().team, hoursPerWeek: 1000 },
});
const actions: readonly Action[] = USED.map((network, i) =>
  plan(`post-${network}`, AT + i, postOn(network, { format: FORMAT[network] })),
);

const KINDS = ['removed', 'edited', 'moved', 'cancelled'] as const;

function change(kind: (typeof KINDS)[number], network: NetworkId, hour: number): Action[] {
  const id = `post-${network}`;
  if (kind === 'removed') return actions.filter((action) => action.id !== id);
  if (kind === 'cancelled') return [...actions, { id: 'cancel', hour: 1, kind: 'cancel-post', target: id }];
  return actions.map((action) => {
    if (action.id !== id || action.kind !== 'schedule-post') return action;
    return kind === 'moved' ? { ...action, at: hour } : { ...action, post: postOn(network, { format: 'video', topic: 'music' }) };
  });
}

const play = (seed: number, list: readonly Action[], hours = END): State =>
  replay(busySetup({ scenario, seed, members: MEMBERS }), list, hours);

const hasSeen = (state: State, id: string, m: number): boolean =>
  ((state.posts.find((post) => post.id === id)?.marks[m] ?? 0) & Mark.Seen) !== 0;

/** Who can see the other posts only as a follower, so through nobody else. */
function seesAsFollowerOnly(state: State, start: State, except: NetworkId, m: number): boolean {
  return USED.filter((network) => network !== except).every((network) => {
    const bit = 1 << NETWORKS.indexOf(network);
    const isThere = ((start.members.networks[m] ?? 0) & bit) !== 0;
    // Whoever has unfollowed may see the post again by a friend's share.
    return !isThere || (state.members.follows[m] ?? 0) & (start.members.follows[m] ?? 0) & bit;
  });
}

const IN_ROWS = ['flags', 'affinity', 'trust', 'fatigue'] as const;
const TRAITS = ['follows', 'sessions', 'nextAt', 'clock'] as const;

/** What may change in members, trait by trait. */
function traitsOf({ members }: State): [name: string, values: ArrayLike<number>][] {
  const inRows = IN_ROWS.map((name): [string, ArrayLike<number>] => [name, columnOf(members, members[name])]);
  return [...inRows, ...TRAITS.map((name): [string, ArrayLike<number>] => [name, members[name]])];
}

const anyChange = {
  seed: fc.integer({ min: 0, max: 1_000_000 }),
  kind: fc.constantFrom(...KINDS),
  network: fc.constantFrom(...USED),
  hour: fc.integer({ min: 0, max: 20 }),
};

test('whatever is done to one post, nobody’s sessions move', () => {
  fc.assert(
    fc.property(fc.record(anyChange), ({ seed, kind, network, hour }) => {
      const before = play(seed, actions, 336);
      const after = play(seed, change(kind, network, hour), 336);
      for (const trait of ['sessions', 'nextAt', 'clock'] as const)
        expect(after.members[trait], trait).toEqual(before.members[trait]);
    }),
    { numRuns: 6 },
  );
});

test('whatever is done to one post, those who did not see it do to the others what they did', () => {
  let people = 0;
  let views = 0;
  let changed = 0;
  fc.assert(
    fc.property(fc.record(anyChange), ({ seed, kind, network, hour }) => {
      const start = play(seed, [], 0);
      const before = play(seed, actions);
      const after = play(seed, change(kind, network, hour));
      const id = `post-${network}`;
      const were = traitsOf(before);
      const are = traitsOf(after);
      const others = actions.map((action) => action.id).filter((other) => other !== id);
      for (let m = 0; m < MEMBERS; m++) {
        if (hasSeen(before, id, m) || hasSeen(after, id, m)) {
          changed++;
          continue;
        }
        if (!seesAsFollowerOnly(before, start, network, m)) continue;
        people++;
        for (const [i, [trait, values]] of are.entries())
          if (values[m] !== were[i]?.[1][m])
            expect.fail(`${trait} of member ${String(m)} is not the same, though they never saw ${id}.`);
        for (const other of others) {
          const was = before.posts.find((post) => post.id === other)?.marks[m] ?? 0;
          const is = after.posts.find((post) => post.id === other)?.marks[m] ?? 0;
          const own = Mark.Seen | Mark.Liked | Mark.Clicked;
          if (was & Mark.Seen) views++;
          if ((was & own) !== (is & own)) expect.fail(`Member ${String(m)} did something else with ${other}.`);
        }
      }
    }),
    { numRuns: 25 },
  );
  // It would hold of nobody, too.
  expect(people).toBeGreaterThan(1000);
  expect(views).toBeGreaterThan(100);
  expect(changed).toBeGreaterThan(300);
});

test('a post’s luck is its own, whatever number it has among the others', () => {
  const alone = play(7, actions.slice(1));
  const beside = play(7, actions);
  const numbers = [alone, beside].map((state) => state.posts.find(({ id }) => id === 'post-commons')?.number);
  expect(numbers).toEqual([2, 3]);
  const keys = [alone, beside].map((state) => state.posts.find(({ id }) => id === 'post-commons')?.key);
  expect(keys[0]).toBe(keys[1]);
});

test('a world is the same whatever happens in it', () => {
  const setup = busySetup({ scenario, members: MEMBERS });
  const one = replay({ ...setup, luck: 1 }, actions, END);
  const two = replay({ ...setup, luck: 2 }, actions, END);
  for (const trait of ['rhythm', 'networks', 'firstAffinity', 'rate'] as const)
    expect(two.members[trait], trait).toEqual(one.members[trait]);
  for (const trait of ['segment', 'talk'] as const)
    expect(columnOf(two.members, two.members[trait]), trait).toEqual(columnOf(one.members, one.members[trait]));
  const interests = ({ members }: State): Uint8Array[] =>
    Array.from({ length: MEMBERS }, (_, m) => members.interests.slice(byteAt(m), byteAt(m) + TOPICS.length));
  expect(interests(two)).toEqual(interests(one));
  expect(two.members.nextAt).not.toEqual(one.members.nextAt);
});
