import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { createAppraiser, createTalkAppraiser } from '#features/sandbox/appraiser.ts';
import { loadLanguageTools } from '#features/sandbox/language/node.ts';
import { readScenarioFolder } from '#features/sandbox/scenarios/read-folder.ts';
import { replyMetricsOf } from '#simulation/conversation/inbox.ts';
import { POLICY } from '#simulation/policies/index.ts';
import { playPolicy, type PolicyName } from '#simulation/policies/policy.ts';
import { rawScore } from '#simulation/score/score.ts';
import type { State } from '#simulation/state.ts';

const ROOT = pathToFileURL(`${process.cwd()}/`);
const SEEDS = [1, 2, 3];
const tools = { en: await loadLanguageTools('en'), nl: await loadLanguageTools('nl') };

async function open(client: string) {
  const scenario = await readScenarioFolder(ROOT, client);
  const appraisers = { appraise: createAppraiser(scenario, tools), ...createTalkAppraiser(scenario, tools) };
  return (policy: PolicyName, seed: number, weeks = 4, members = 5000): State =>
    playPolicy({ scenario, seed, members, ...appraisers }, scenario.plays, POLICY[policy], weeks);
}

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

test.each(['physio', 'museum'])(
  'on %s good practice wins: expert, textbook, random, spam',
  { timeout: 300_000 },
  async (client) => {
    const play = await open(client);
    const worth = (policy: PolicyName): number => median(SEEDS.map((seed) => rawScore(play(policy, seed)).total));
    const [expert, textbook, random, spam] = [worth('expert'), worth('textbook'), worth('random'), worth('spam')];
    expect(expert).toBeGreaterThan(textbook);
    expect(textbook).toBeGreaterThan(random);
    expect(random).toBeGreaterThan(spam);
  },
);

test('the careful answer people, the careless do not', { timeout: 120_000 }, async () => {
  const play = await open('physio');
  expect(replyMetricsOf(play('textbook', 1, 2)).shareAnswered).toBeGreaterThan(0.8);
  expect(replyMetricsOf(play('spam', 1, 2)).shareAnswered).toBe(0);
});

test('a pause on a Monday costs the careful a few days of posts, not the week', { timeout: 120_000 }, async () => {
  const play = await open('couriers');
  const state = play('textbook', 1, 5);
  // The storm breaks on the Thursday of the fourth week, and what was stopped goes on on the Monday after it.
  const stopped = state.done.flatMap(({ kind, hour }) =>
    kind === 'pause-everything' || kind === 'resume-everything' ? [hour] : [],
  );
  expect(stopped.map((hour) => Math.floor(hour / 168))).toEqual([3, 4]);
  expect(state.plans.filter(({ madeAt }) => Math.floor(madeAt / 168) === 4).length).toBeGreaterThan(3);
});

describe('the expert', { timeout: 300_000 }, () => {
  const bakery = open('bakery').then((play) => play('expert', 4, 6));

  test('brings no text again within three weeks, nor twice in one', async () => {
    const { plans } = await bakery;
    const again = plans.filter((plan) =>
      plans.some((other) => other !== plan && other.post.text === plan.post.text && Math.abs(other.at - plan.at) < 21 * 24),
    );
    expect(plans.length).toBeGreaterThan(15);
    expect(again).toEqual([]);
  });

  test('leaves no week silent that nothing has stopped', async () => {
    // Four hours a week, and few texts that fit into them: of those of the first week there is need in the fourth.
    const { plans } = (await open('physio'))('expert', 2, 5);
    const outIn = (week: number): number =>
      plans.filter(({ state, at }) => state === 'out' && Math.floor(at / 168) === week).length;
    for (const week of [0, 1, 2, 3, 4]) expect(outIn(week)).toBeGreaterThanOrEqual(3);
  });

  test('works no longer than the client pays for, but for the last busy week', async () => {
    const { client, scenario } = await bakery;
    const worked = client.hours.slice(0, 6).reduce((sum, hours) => sum + hours, 0);
    expect(worked).toBeLessThan(6.3 * scenario.team.hoursPerWeek);
  });

  test('buys orders, addresses and being known, each by what is made for it', async () => {
    const { ads, scenario } = await bakery;
    expect(ads.sets.map(({ adSet }) => [adSet.id, adSet.objective])).toEqual([
      ['d1-ads', 'sales'],
      ['d1-list', 'traffic'],
      ['d1-known', 'reach'],
    ]);
    const forms = scenario.pages.filter(({ asksForEmail }) => asksForEmail).map(({ id }) => id);
    for (const { post } of ads.sets[1]?.ads ?? []) expect(forms).toContain(post.link);
  });

  test('pays no longer for what is reached, and gives the money to the rest', async () => {
    const state = (await open('shelter'))('expert', 4, 6, 20_000);
    const [ads, till, visits] = state.ads.sets;
    expect(visits?.isPaused).toBe(true);
    expect(ads?.euroPerDay).toBeGreaterThan(ads?.adSet.euroPerDay ?? 0);
    expect(till?.euroPerDay).toBeGreaterThan(till?.adSet.euroPerDay ?? 0);
  });
});
