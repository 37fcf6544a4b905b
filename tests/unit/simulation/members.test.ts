import { describe, expect, test } from 'vitest';
import { NETWORKS, type NetworkId } from '#simulation/vocabulary.ts';
import { createGraph } from '#simulation/world/graph.ts';
import { byteAt, columnOf, createMembers, Flag, type Members, shortAt } from '#simulation/world/members.ts';
import { shop } from '#tests/support/small-world.ts';

const COUNT = 20_000;
const scenario = shop();
const members = createMembers(scenario, 7, COUNT);
const graph = createGraph(members, 7);

const arraysOf = (some: Members): [string, ArrayLike<number> & ArrayBufferView][] =>
  Object.entries(some).flatMap(([name, value]) => (typeof value === 'number' ? [] : [[name, value]]));
const ones = (some: Iterable<number>, bit: number): number => [...some].filter((mask) => mask & bit).length;

test('a member takes at most 64 bytes', () => {
  const buffers = new Set(arraysOf(members).map(([, { buffer }]) => buffer));
  const bytes = [...buffers].reduce((sum, { byteLength }) => sum + byteLength, 0);
  expect(bytes / COUNT).toBeLessThanOrEqual(64);
});

test('no trait of a row lies on another’s', () => {
  const some = createMembers(scenario, 7, 3);
  const columns = ['segment', 'talk', 'social', 'price', 'affinity', 'trust', 'fatigue', 'fatigueAt', 'flags'] as const;
  some.interests.fill(255);
  columns.forEach((name, i) => {
    for (let m = 0; m < 3; m++) some[name][(m * 32) / some[name].BYTES_PER_ELEMENT] = 10 * m + i;
  });
  columns.forEach((name, i) => expect([...columnOf(some, some[name])], name).toEqual([i, 10 + i, 20 + i]));
  for (let m = 0; m < 3; m++) expect([...some.interests.slice(byteAt(m), byteAt(m) + 12)]).toEqual(Array(12).fill(255));
});

describe('a seed makes one world', () => {
  test('the same again', () => {
    const again = createMembers(scenario, 7, COUNT);
    for (const [name, array] of arraysOf(again)) expect(array, name).toEqual(new Map(arraysOf(members)).get(name));
    expect(createGraph(again, 7)).toEqual(graph);
  });

  test('another seed, another', () => {
    const other = createMembers(scenario, 8, COUNT);
    expect(other.segment).not.toEqual(members.segment);
    expect(other.follows).not.toEqual(members.follows);
    expect(createGraph(members, 8).followers).not.toEqual(graph.followers);
  });

  test('a member is who they are however many there are beside them', () => {
    const few = createMembers(shop({ brand: { ...scenario.brand, followers: {} } }), 7, 2000);
    const many = createMembers(shop({ brand: { ...scenario.brand, followers: {} } }), 7, 4000);
    for (const name of ['segment', 'talk', 'affinity', 'trust'] as const)
      expect(columnOf(many, many[name]).slice(0, 2000), name).toEqual(columnOf(few, few[name]));
    for (const name of ['networks', 'rate', 'shift'] as const) expect(many[name].slice(0, 2000), name).toEqual(few[name]);
  });
});

describe('a population is as its scenario says', () => {
  /** Four standard errors of a share. */
  const near = (share: number, of: number): number => 4 * Math.sqrt((share * (1 - share)) / of);

  test('segments by their shares', () => {
    scenario.segments.forEach(({ id, share }, s) => {
      const found = columnOf(members, members.segment).filter((segment) => segment === s).length / COUNT;
      expect(Math.abs(found - share), id).toBeLessThan(near(share, COUNT));
    });
  });

  test('networks by the segments’ habits', () => {
    scenario.segments.forEach((segment, s) => {
      const masks = [...members.networks].filter((_, m) => members.segment[byteAt(m)] === s);
      NETWORKS.forEach((network, n) => {
        const share = segment.networks[network] ?? 0;
        expect(Math.abs(ones(masks, 1 << n) / masks.length - share), `${segment.id} ${network}`).toBeLessThan(
          near(share, masks.length),
        );
      });
    });
  });

  test('sessions a day as many as are said, on average', () => {
    const perDay = (24 * members.rate.reduce((a, b) => a + b, 0)) / COUNT;
    expect(perDay).toBeGreaterThan(4 * 0.97);
    expect(perDay).toBeLessThan(4 * 1.03);
  });

  test.each<Partial<Record<NetworkId, number>>>([
    { frame: 1000, commons: 1000 },
    { frame: 1, loopa: 17, guild: 2500 },
    { chirp: 0, commons: 3999 },
  ])('followers exactly as asked: %o', (followers) => {
    const asked = createMembers(shop({ brand: { ...scenario.brand, followers } }), 11, COUNT);
    expect(NETWORKS.map((_, n) => ones(asked.follows, 1 << n))).toEqual(NETWORKS.map((network) => followers[network] ?? 0));
  });

  test('nobody follows where they are not, and who follows knows the brand', () => {
    for (let m = 0; m < COUNT; m++) {
      const follows = members.follows[m] ?? 0;
      expect(follows & ~(members.networks[m] ?? 0)).toBe(0);
      if (follows) expect((members.flags[shortAt(m)] ?? 0) & Flag.Aware).toBe(Flag.Aware);
    }
  });
});

describe('the graph', () => {
  const inDegrees = Array.from({ length: COUNT }, (_, m) => (graph.start[m + 1] ?? 0) - (graph.start[m] ?? 0));
  const outDegrees = new Int32Array(COUNT);
  for (const follower of graph.followers) outDegrees[follower] = (outDegrees[follower] ?? 0) + 1;
  /** Hill's estimate of the exponent of a density's tail, over the highest `top`. */
  const tailOf = (degrees: Iterable<number>, top: number): number => {
    const highest = [...degrees].sort((a, b) => b - a).slice(0, top + 1);
    const least = highest[top] ?? 1;
    return 1 + top / highest.slice(0, top).reduce((sum, degree) => sum + Math.log(degree / least), 0);
  };

  test('is a table that fits', () => {
    expect(graph.start[0]).toBe(0);
    expect(graph.start[COUNT]).toBe(graph.followers.length);
    expect(Math.min(...inDegrees)).toBeGreaterThanOrEqual(0);
    expect(graph.followers.every((m) => m >= 0 && m < COUNT)).toBe(true);
  });

  test('everybody follows between 1 and 400, about 28 on average', () => {
    const mean = graph.followers.length / COUNT;
    expect(mean).toBeGreaterThan(25);
    expect(mean).toBeLessThan(29);
    expect(Math.min(...outDegrees)).toBeGreaterThanOrEqual(1);
    expect(Math.max(...outDegrees)).toBeLessThanOrEqual(400);
  });

  test('has heavy tails with an exponent near 3 both ways', () => {
    for (const degrees of [inDegrees, outDegrees]) {
      expect(tailOf(degrees, 400)).toBeGreaterThan(2.6);
      expect(tailOf(degrees, 400)).toBeLessThan(3.6);
    }
  });

  test('ties lie mostly inside a segment', () => {
    let inside = 0;
    for (let m = 0; m < COUNT; m++)
      for (let e = graph.start[m] ?? 0; e < (graph.start[m + 1] ?? 0); e++)
        if (members.segment[byteAt(graph.followers[e] ?? 0)] === members.segment[byteAt(m)]) inside++;
    // 72 % go to one's own segment, and of the rest those whom chance puts there: 38 %.
    expect(inside / graph.followers.length).toBeGreaterThan(0.78);
    expect(inside / graph.followers.length).toBeLessThan(0.87);
  });
});
