/**
 * `npm run rank -- --scenario bakery,museum --seeds 20 --members 20000 --weeks 8`: every player on every scenario, with the
 * scores of each seed and their median. What must hold: expert > textbook > random > spam, and what clickbait is ahead of
 * the textbook in the beginning is gone by the fourth week. `--write` keeps medians for the page "How real is it?", and
 * what each run was worth; `--only idle,expert` plays these and takes the others' runs from what was kept.
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
import { isInOrder, keepRank, median, ORDER } from '../calibration/keep-rank.ts';
import { keepRuns, readKept, type Terms, type Worth } from '../calibration/kept-runs.ts';
import { listScenarioFolders, readScenarioFolder } from '../scenarios/read-folder.ts';
import type { ReadScenario } from '../scenarios/read-scenario.ts';

const ROOT = pathToFileURL(`${process.cwd()}/`);
const FOURTH = 4;

const { values } = parseArgs({
  options: {
    scenario: { type: 'string' },
    seeds: { type: 'string', default: '5' },
    members: { type: 'string', default: '20000' },
    weeks: { type: 'string' },
    only: { type: 'string', default: POLICIES.join(',') },
    write: { type: 'boolean', default: false },
  },
});
const tools = { en: await loadLanguageTools('en'), nl: await loadLanguageTools('nl') };

const seeds = Array.from({ length: Number(values.seeds) }, (_, i) => i + 1);
const only = values.only.split(',');

for (const name of values.scenario?.split(',') ?? (await listScenarioFolders(ROOT))) {
  const scenario = await readScenarioFolder(ROOT, name);
  const terms = { members: Number(values.members), weeks: Number(values.weeks ?? scenario.weeks), seeds: seeds.length };
  const kept = new Map(
    POLICIES.filter((policy) => !only.includes(policy)).map((policy) => [policy, readKept(name, policy, terms)]),
  );
  const play = player(scenario, terms);
  const played = new Map(
    POLICIES.filter((policy) => !kept.has(policy)).map((policy) => [policy, seeds.map((seed) => play(policy, seed))]),
  );
  if (values.write) keepRuns(name, terms, played);
  const runs = seeds.map(
    (_, i) => new Map(POLICIES.flatMap((policy) => oneOf(policy, played.get(policy) ?? kept.get(policy)?.runs, i))),
  );
  print(name, runs);
  for (const [policy, { engine }] of kept) console.log(`  ${policy}: as engine ${String(engine)} played it`);
  if (values.write) keepRank(name, runs.map(scoresOf));
}

function oneOf(policy: PolicyName, runs: readonly Worth[] | undefined, i: number): (readonly [PolicyName, Worth])[] {
  const worth = runs?.[i];
  return worth ? [[policy, worth]] : [];
}

function player(scenario: ReadScenario, { members, weeks }: Terms): (policy: PolicyName, seed: number) => Worth {
  const appraisers = { appraise: createAppraiser(scenario, tools), ...createTalkAppraiser(scenario, tools) };
  return (policy, seed) => {
    const setup = { scenario, seed, members, ...appraisers };
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
  const each = runs.map(scoresOf);
  const scores = (policy: PolicyName): number[] => each.map((run) => run[policy]);
  console.log(name);
  for (const policy of POLICIES) {
    const shown = scores(policy).map((score) => score.toFixed(1));
    console.log(`  ${policy.padEnd(9)} ${median(scores(policy)).toFixed(1).padStart(7)}   ${shown.join('  ')}`);
  }
  const holds = isInOrder(ORDER.map((policy) => median(scores(policy))));
  const seeds = each.filter((run) => isInOrder(ORDER.map((policy) => run[policy]))).length;
  console.log(
    `  ${holds ? 'in order' : 'NOT IN ORDER'}: ${ORDER.join(' > ')}; on ${String(seeds)} of ${String(each.length)} seeds`,
  );
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

/** Each player's score under one seed, 0 for idle and 100 for the expert. */
function scoresOf(run: ReadonlyMap<PolicyName, Worth>): Record<PolicyName, number> {
  const score = (policy: PolicyName): number => scoreBetween(totalOf(run, policy), totalOf(run, 'idle'), totalOf(run, 'expert'));
  return {
    idle: score('idle'),
    random: score('random'),
    spam: score('spam'),
    clickbait: score('clickbait'),
    textbook: score('textbook'),
    expert: score('expert'),
  };
}

function totalOf(run: ReadonlyMap<PolicyName, Worth>, policy: PolicyName): number {
  return get(run, policy).total;
}

function get(run: ReadonlyMap<PolicyName, Worth>, policy: PolicyName): Worth {
  const worth = run.get(policy);
  if (!worth) throw new Error(`"${policy}" was not played.`);
  return worth;
}
