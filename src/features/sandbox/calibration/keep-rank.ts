/** Keeps how the players fared on a scenario, for the page "How real is it?". */
import { readFileSync, writeFileSync } from 'node:fs';
import type { PolicyName } from '#simulation/policies/policy.ts';
import { ENGINE_VERSION } from '#simulation/run.ts';
import { Ranks } from './ranks.ts';

/** What has to hold, the best first. */
export const ORDER = ['expert', 'textbook', 'random', 'spam'] as const satisfies readonly PolicyName[];
const FILE = new URL('ranks.json', import.meta.url);

export const isInOrder = (scores: readonly number[]): boolean =>
  scores.every((score, i) => i === 0 || score < (scores[i - 1] ?? 0));

/** Writes a scenario's medians over what was kept of it before; ranks of another engine are thrown away. */
export function keepRank(scenario: string, seeds: readonly Readonly<Record<PolicyName, number>>[]): void {
  const kept = Ranks.parse(JSON.parse(readFileSync(FILE, 'utf8')));
  const scores = (policy: PolicyName): number[] => seeds.map((run) => run[policy]);
  const rank = {
    scenario,
    seeds: seeds.length,
    inOrder: seeds.filter((run) => isInOrder(ORDER.map((policy) => run[policy]))).length,
    medians: {
      expert: median(scores('expert')),
      textbook: median(scores('textbook')),
      random: median(scores('random')),
      spam: median(scores('spam')),
      clickbait: median(scores('clickbait')),
    },
  };
  const others = kept.engine === ENGINE_VERSION ? kept.ranks.filter((other) => other.scenario !== scenario) : [];
  const ranks = [...others, rank].sort((a, b) => (a.scenario < b.scenario ? -1 : 1));
  writeFileSync(FILE, `${JSON.stringify({ engine: ENGINE_VERSION, ranks }, null, 1)}\n`);
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}
