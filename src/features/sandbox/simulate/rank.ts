/**
 * `npm run rank -- --scenario bakery,museum --seeds 5 --members 20000 --weeks 8`: every player on every scenario, with the
 * scores of each seed and their median. What must hold: expert > textbook > random > spam.
 */
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { POLICY } from '#simulation/policies/index.ts';
import { playPolicy, POLICIES, type PolicyName } from '#simulation/policies/policy.ts';
import { rawScore, scoreBetween } from '#simulation/score/score.ts';
import { createAppraiser, createTalkAppraiser } from '../appraiser.ts';
import { loadLanguageTools } from '../language/node.ts';
import { listScenarioFolders, readScenarioFolder } from '../scenarios/read-folder.ts';

const ROOT = pathToFileURL(`${process.cwd()}/`);
const ORDER: readonly PolicyName[] = ['expert', 'textbook', 'random', 'spam'];

const { values } = parseArgs({
  options: {
    scenario: { type: 'string' },
    seeds: { type: 'string', default: '5' },
    members: { type: 'string', default: '20000' },
    weeks: { type: 'string' },
  },
});
const tools = { en: await loadLanguageTools('en'), nl: await loadLanguageTools('nl') };

for (const name of values.scenario?.split(',') ?? (await listScenarioFolders(ROOT))) {
  const scenario = await readScenarioFolder(ROOT, name);
  const appraisers = { appraise: createAppraiser(scenario, tools), ...createTalkAppraiser(scenario, tools) };
  const scores = new Map<PolicyName, number[]>(POLICIES.map((policy) => [policy, []]));
  for (let seed = 1; seed <= Number(values.seeds); seed++) {
    const setup = { scenario, seed, members: Number(values.members), ...appraisers };
    const raw = new Map(
      POLICIES.map((policy) => {
        const state = playPolicy(setup, scenario.plays, POLICY[policy], Number(values.weeks ?? scenario.weeks));
        return [policy, rawScore(state).total];
      }),
    );
    for (const policy of POLICIES)
      scores.get(policy)?.push(scoreBetween(raw.get(policy) ?? 0, raw.get('idle') ?? 0, raw.get('expert') ?? 0));
  }
  print(name, scores);
}

function print(name: string, scores: ReadonlyMap<PolicyName, readonly number[]>): void {
  console.log(name);
  for (const [policy, each] of scores)
    console.log(
      `  ${policy.padEnd(9)} ${median(each).toFixed(1).padStart(7)}   ${each.map((score) => score.toFixed(1)).join('  ')}`,
    );
  const medians = ORDER.map((policy) => median(scores.get(policy) ?? []));
  const holds = medians.every((score, i) => i === 0 || score < (medians[i - 1] ?? 0));
  console.log(`  ${holds ? 'in order' : 'NOT IN ORDER'}: ${ORDER.join(' > ')}`);
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
