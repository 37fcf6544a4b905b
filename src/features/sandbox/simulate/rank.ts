/**
 * `npm run rank -- --scenario bakery,museum --seeds 20 --members 20000 --weeks 8`: every player on every scenario, with the
 * scores of each seed and their median. What must hold: expert > textbook > random > spam, and what clickbait is ahead of
 * the textbook in the beginning is gone by the fourth week.
 */
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { metricsOf } from '#simulation/insights/metrics.ts';
import { POLICY } from '#simulation/policies/index.ts';
import { playPolicy, POLICIES, type PolicyName } from '#simulation/policies/policy.ts';
import { rawScore, scoreBetween } from '#simulation/score/score.ts';
import type { State } from '#simulation/state.ts';
import { HOURS_A_WEEK } from '#simulation/vocabulary.ts';
import { createAppraiser, createTalkAppraiser } from '../appraiser.ts';
import { loadLanguageTools } from '../language/node.ts';
import { listScenarioFolders, readScenarioFolder } from '../scenarios/read-folder.ts';
import type { ReadScenario } from '../scenarios/read-scenario.ts';

const ROOT = pathToFileURL(`${process.cwd()}/`);
const ORDER: readonly PolicyName[] = ['expert', 'textbook', 'random', 'spam'];
const FOURTH = 4;

const { values } = parseArgs({
  options: {
    scenario: { type: 'string' },
    seeds: { type: 'string', default: '5' },
    members: { type: 'string', default: '20000' },
    weeks: { type: 'string' },
  },
});
const tools = { en: await loadLanguageTools('en'), nl: await loadLanguageTools('nl') };

/** What a run was worth: in the end, and after each of the first weeks. */
type Worth = { readonly total: number; readonly byWeek: readonly number[]; readonly reachByWeek: readonly (number | null)[] };

for (const name of values.scenario?.split(',') ?? (await listScenarioFolders(ROOT))) {
  const play = player(await readScenarioFolder(ROOT, name));
  const seeds = Array.from({ length: Number(values.seeds) }, (_, i) => i + 1);
  print(
    name,
    seeds.map((seed) => new Map(POLICIES.map((policy) => [policy, play(policy, seed)]))),
  );
}

function player(scenario: ReadScenario): (policy: PolicyName, seed: number) => Worth {
  const appraisers = { appraise: createAppraiser(scenario, tools), ...createTalkAppraiser(scenario, tools) };
  const weeks = Number(values.weeks ?? scenario.weeks);
  return (policy, seed) => {
    const setup = { scenario, seed, members: Number(values.members), ...appraisers };
    const byWeek: number[] = [];
    const state = playPolicy(setup, scenario.plays, POLICY[policy], weeks, (now) => {
      if (now.hour % HOURS_A_WEEK === 0 && now.hour <= FOURTH * HOURS_A_WEEK) byWeek.push(rawScore(now).total);
    });
    return { total: rawScore(state).total, byWeek, reachByWeek: byWeek.map((_, week) => reachOf(state, week)) };
  };
}

/** Mean reach of the brand's posts of a week; null for a week without any, as in a storm. */
function reachOf(state: State, week: number): number | null {
  const posts = state.posts.filter(
    ({ author, isAd, publishedAt }) => author === 0 && !isAd && Math.floor(publishedAt / 3600 / HOURS_A_WEEK) === week,
  );
  return posts.length === 0 ? null : posts.reduce((sum, post) => sum + metricsOf(state, post).reach, 0) / posts.length;
}

function print(name: string, runs: readonly ReadonlyMap<PolicyName, Worth>[]): void {
  const scores = (policy: PolicyName): number[] =>
    runs.map((run) => scoreBetween(totalOf(run, policy), totalOf(run, 'idle'), totalOf(run, 'expert')));
  console.log(name);
  for (const policy of POLICIES) {
    const each = scores(policy);
    const shown = each.map((score) => score.toFixed(1)).join('  ');
    console.log(`  ${policy.padEnd(9)} ${median(each).toFixed(1).padStart(7)}   ${shown}`);
  }
  const medians = ORDER.map((policy) => median(scores(policy)));
  const holds = medians.every((score, i) => i === 0 || score < (medians[i - 1] ?? 0));
  console.log(`  ${holds ? 'in order' : 'NOT IN ORDER'}: ${ORDER.join(' > ')}`);
  printLead(runs);
}

/** Clickbait beside the textbook, at the end of each of the first weeks: what a post reaches (the median seed, and all seeds together), and the raw score. */
function printLead(runs: readonly ReadonlyMap<PolicyName, Worth>[]): void {
  const weeks = Array.from(get(runs[0] ?? new Map(), 'clickbait').byWeek.keys());
  const lead = weeks.map((week) => median(runs.map((run) => rawOf(run, 'clickbait', week) - rawOf(run, 'textbook', week))));
  console.log(
    `  clickbait beside textbook, weeks 1 to 4: reach of a post × ${weeks.map((week) => leadIn(runs, week)).join(', ')}`,
  );
  console.log(
    `  ${(lead.at(-1) ?? 0) < 0 ? 'its lead is gone' : 'IT STILL LEADS'}: raw score ${lead.map((x) => x.toFixed(3)).join(' ')}`,
  );
}

function rawOf(run: ReadonlyMap<PolicyName, Worth>, policy: PolicyName, week: number): number {
  return get(run, policy).byWeek[week] ?? 0;
}

/** Nobody is ahead of somebody who posts nothing: such weeks are left out. */
function leadIn(runs: readonly ReadonlyMap<PolicyName, Worth>[], week: number): string {
  const both = runs.flatMap((run) => {
    const [bait, book] = [get(run, 'clickbait').reachByWeek[week], get(run, 'textbook').reachByWeek[week]];
    return bait == null || book == null ? [] : [{ bait, book }];
  });
  if (both.length === 0) return '–';
  const sum = (of: 'bait' | 'book'): number => both.reduce((total, pair) => total + pair[of], 0);
  const middle = median(both.map(({ bait, book }) => bait / Math.max(1, book)));
  return `${middle.toFixed(2)} (${(sum('bait') / Math.max(1, sum('book'))).toFixed(2)})`;
}

function totalOf(run: ReadonlyMap<PolicyName, Worth>, policy: PolicyName): number {
  return get(run, policy).total;
}

function get(run: ReadonlyMap<PolicyName, Worth>, policy: PolicyName): Worth {
  const worth = run.get(policy);
  if (!worth) throw new Error(`"${policy}" was not played.`);
  return worth;
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}
