import { beforeAll, describe, expect, test } from 'vitest';
import { pathToFileURL } from 'node:url';
import { loadLanguageTools } from '#features/sandbox/language/node.ts';
import type { Finding, Study, StudySetup } from '#features/sandbox/run/study-protocol.ts';
import { StudyRoom } from '#features/sandbox/run/study-room.ts';
import { readScenarioFolder } from '#features/sandbox/scenarios/read-folder.ts';
import type { ReadScenario } from '#features/sandbox/scenarios/read-scenario.ts';
import type { Action } from '#simulation/actions.ts';
import { postOf } from '#simulation/policies/plays.ts';

const HOUR = 168;
const room = new StudyRoom(loadLanguageTools);
let bakery: ReadScenario;
let actions: Action[] = [];

beforeAll(async () => {
  bakery = await readScenarioFolder(pathToFileURL(`${process.cwd()}/`), 'bakery');
  const plays = bakery.plays.filter(({ play, network }) => play === 'textbook' && network === 'frame').slice(0, 3);
  actions = plays.map((play, i) => ({
    id: `post-${String(i)}`,
    hour: 0,
    kind: 'schedule-post',
    post: postOf(play),
    at: 12 + 24 * i,
    hypothesis: null,
  }));
});

const setup = (more: Partial<StudySetup> = {}): StudySetup => ({
  scenario: bakery,
  seed: 7,
  language: 'en',
  actions,
  hour: HOUR,
  members: 2000,
  ...more,
});

/** Asks the room, and wants a finding of the same kind. */
async function find<Kind extends Study['kind']>(
  study: Study & { kind: Kind },
  run = setup(),
  progress: (done: number, of: number) => void = () => undefined,
): Promise<Finding> {
  return room.study(run, study, progress);
}

describe('why', () => {
  test('the parts add up to the whole, exactly, and the whole is what the story tells', async () => {
    const why = await find({ kind: 'why', post: 'post-0' });
    const story = await find({ kind: 'story' });
    if (why.kind !== 'why' || story.kind !== 'story') throw new Error('Another kind was asked.');
    for (const { whole, parts } of why.explanations)
      expect(parts.reduce((sum, { amount }) => sum + amount, 0) === whole).toBe(true);
    expect(why.explanations.map(({ metric }) => metric)).toEqual(['reach', 'engagements', 'click']);
    expect(why.explanations[0]?.whole).toBeGreaterThan(0);
  });

  test('a post is explained no further than the run has come', async () => {
    const early = setup({ hour: 20 });
    const why = await find({ kind: 'why', post: 'post-0' }, early);
    const story = await find({ kind: 'story' }, early);
    if (why.kind !== 'why' || story.kind !== 'story') throw new Error('Another kind was asked.');
    expect(why.explanations[0]?.whole).toBe(story.story.posts[0]?.reach);
  });

  test('says how far it is, from nothing to everything', async () => {
    const said: string[] = [];
    await find({ kind: 'why', post: 'post-1' }, setup(), (done, of) => said.push(`${String(done)} of ${String(of)}`));
    expect(said[0]).toBe('0 of 29');
    expect(said.at(-1)).toBe('29 of 29');
  });
});

describe('what if', () => {
  test('nothing is changed: then nothing is different', async () => {
    const at = { kind: 'moved-post', id: 'post-0', at: 12 } as const;
    const found = await find({ kind: 'what-if', supposition: at });
    if (found.kind !== 'what-if') throw new Error('Another kind was asked.');
    for (const { difference, low, high } of Object.values(found.result)) {
      expect(difference).toBe(0);
      expect(low).toBe(0);
      expect(high).toBe(0);
    }
  });

  test('without a post its reach is gone', async () => {
    const found = await find({ kind: 'what-if', supposition: { kind: 'without-post', id: 'post-0' } });
    if (found.kind !== 'what-if') throw new Error('Another kind was asked.');
    expect(found.result.reach.difference).toBeLessThan(0);
    expect(found.result.reach.high).toBeLessThan(0);
  });

  test('the decisions that mattered are looked for among the posts, the greatest first', async () => {
    const found = await find({ kind: 'rank' });
    if (found.kind !== 'rank') throw new Error('Another kind was asked.');
    const weights = found.ranked.map(({ orders, reach }) => Math.max(Math.abs(orders), Math.abs(reach)));
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    expect(found.ranked.map(({ supposition }) => supposition.kind)).toEqual(['without-post', 'without-post', 'without-post']);
  });
});

describe('the score', () => {
  test('doing nothing is 0', async () => {
    const found = await find({ kind: 'score', plays: bakery.plays }, setup({ actions: [] }));
    if (found.kind !== 'score') throw new Error('Another kind was asked.');
    expect(found.score.score).toBe(0);
    expect(found.score.own).toEqual(found.score.idle);
    expect(found.score.expert.total).toBeGreaterThan(found.score.idle.total);
  });
});

describe('the story', () => {
  test('tells the weeks and what went wrong in them', async () => {
    const found = await find({ kind: 'story' });
    if (found.kind !== 'story') throw new Error('Another kind was asked.');
    const { weeks, posts, troubles, totals } = found.story;
    expect(weeks.map(({ week, posts: count }) => [week, count])).toEqual([[1, 3]]);
    expect(posts.map(({ id, at }) => [id, at])).toEqual([
      ['post-0', 12],
      ['post-1', 36],
      ['post-2', 60],
    ]);
    expect(posts.reduce((sum, { reach }) => sum + reach, 0)).toBe(totals.reach);
    expect(troubles).toContainEqual({ kind: 'habit', habit: 'hypotheses', share: 0 });
  });

  test('of an idle week is that nothing was posted', async () => {
    const found = await find({ kind: 'story' }, setup({ actions: [] }));
    if (found.kind !== 'story') throw new Error('Another kind was asked.');
    expect(found.story.posts).toEqual([]);
    expect(found.story.troubles).toContainEqual({ kind: 'habit', habit: 'cadence', share: 0 });
  });
});
