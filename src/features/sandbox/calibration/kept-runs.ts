/**
 * What each player's runs on a scenario were worth, on no scale: `runs/<scenario>.json`, which `npm run rank -- --write`
 * keeps. After a change that touches two players only, those two are played again and the rest is put on the new scale.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { POLICIES, type PolicyName } from '#simulation/policies/policy.ts';
import { ENGINE_VERSION } from '#simulation/run.ts';

const FOLDER = new URL('runs/', import.meta.url);
const DECIMALS = 6;

/** One run: the raw score in the end and after each of the first weeks, and the mean reach of a post in these. */
const Worth = z.object({ total: z.number(), byWeek: z.array(z.number()), reachByWeek: z.array(z.number().nullable()) });
/** The runs of seeds 1, 2, 3 and so on, and the engine that played them. */
const Played = z.object({ engine: z.int(), runs: z.array(Worth) });
const KeptRuns = z.object({ members: z.int(), weeks: z.int(), players: z.partialRecord(z.enum(POLICIES), Played) });

export type Worth = z.infer<typeof Worth>;
export type PlayedRuns = z.infer<typeof Played>;
/** What runs have to have in common to be compared. */
export type Terms = { readonly members: number; readonly weeks: number; readonly seeds: number };

/** What a player's runs were worth when they were last kept; throws a line that says what to play where they don't do. */
export function readKept(scenario: string, policy: PolicyName, { members, weeks, seeds }: Terms): PlayedRuns {
  const kept = find(scenario);
  const played = kept?.players[policy];
  if (kept?.members !== members || kept.weeks !== weeks || !played || played.runs.length < seeds)
    throw new Error(`${scenario}: ${String(seeds)} runs of ${policy} like these are not kept. Name it under --only as well.`);
  return { ...played, runs: played.runs.slice(0, seeds) };
}

/** Keeps what was played now beside what was kept of the other players under the same terms. */
export function keepRuns(scenario: string, { members, weeks }: Terms, now: ReadonlyMap<PolicyName, readonly Worth[]>): void {
  const before = find(scenario);
  const others = before?.members === members && before.weeks === weeks ? before.players : {};
  const played = [...now].map(([policy, runs]) => [policy, { engine: ENGINE_VERSION, runs: runs.map(rounded) }]);
  const players: Record<string, unknown> = { ...others, ...Object.fromEntries(played) };
  // A run a line, so that a difference can be read.
  const text = JSON.stringify({ members, weeks, players }).replaceAll('{"total"', '\n{"total"');
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(fileOf(scenario), `${text}\n`);
}

const fileOf = (scenario: string): URL => new URL(`${scenario}.json`, FOLDER);

const find = (scenario: string): z.infer<typeof KeptRuns> | null =>
  existsSync(fileOf(scenario)) ? KeptRuns.parse(JSON.parse(readFileSync(fileOf(scenario), 'utf8'))) : null;

const round = (value: number): number => Number(value.toFixed(DECIMALS));
const rounded = ({ total, byWeek, reachByWeek }: Worth): Worth => ({
  total: round(total),
  byWeek: byWeek.map(round),
  reachByWeek: reachByWeek.map((reach) => (reach === null ? null : round(reach))),
});
