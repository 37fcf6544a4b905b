/**
 * `npm run simulate -- --scenario bakery --seed 7 --policy textbook --weeks 8 --json`: the engine without a browser.
 * `--list` shows scenarios, players and what `--set` can change. Bad input: one line that names the field, exit 2.
 */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Action } from '#simulation/actions.ts';
import { POLICY } from '#simulation/policies/index.ts';
import { playPolicy, POLICIES, type PolicyName } from '#simulation/policies/policy.ts';
import { checkAction } from '#simulation/replay/check-action.ts';
import { inOrder } from '#simulation/replay/replay.ts';
import { act } from '#simulation/act.ts';
import { createRun, playUntil, type Setup } from '#simulation/run.ts';
import { rawScore, scoreBetween } from '#simulation/score/score.ts';
import type { State } from '#simulation/state.ts';
import { createAppraiser, createTalkAppraiser } from '../appraiser.ts';
import { loadLanguageTools } from '../language/node.ts';
import { listScenarioFolders, readScenarioFolder } from '../scenarios/read-folder.ts';
import type { ReadScenario } from '../scenarios/read-scenario.ts';
import { ActionsFile } from './actions-file.ts';
import { BadInput, type Options, readOptions } from './options.ts';
import { applyOverride, listOverrides } from './overrides.ts';
import { describe, reportOf } from './report.ts';
import { createTracer, type Tracer } from './trace.ts';

const ROOT = pathToFileURL(`${process.cwd()}/`);

async function main(args: readonly string[]): Promise<void> {
  const options = readOptions(args);
  if (options.list) return list(options.scenario);
  const scenario = await openScenario(options);
  const setup = await setUp(scenario, options);
  const tracer = options.trace === null ? null : createTracer(options.trace);
  const state =
    options.actions === null
      ? play(setup, scenario, options.policy, options, tracer)
      : playActions(setup, readActions(options.actions), options, tracer);
  tracer?.finish(state);
  const report = reportOf(state, options.score ? scoreOf(setup, scenario, state) : null);
  console.log(options.json ? JSON.stringify(report, null, 1) : describe(report));
}

async function openScenario(options: Options): Promise<ReadScenario> {
  const known = await listScenarioFolders(ROOT);
  if (!known.includes(options.scenario))
    throw new BadInput('--scenario', `is "${options.scenario}"; take one of ${known.join(', ')}.`);
  const scenario = options.set.reduce(applyOverride, await readScenarioFolder(ROOT, options.scenario));
  if (options.weeks !== null && options.weeks > scenario.weeks)
    throw new BadInput('--weeks', `is ${String(options.weeks)}; ${options.scenario} has ${String(scenario.weeks)}.`);
  return scenario;
}

async function setUp(scenario: ReadScenario, options: Options): Promise<Setup> {
  const [en, nl] = [await loadLanguageTools('en'), await loadLanguageTools('nl')];
  const tools = { en, nl };
  return {
    scenario,
    seed: options.seed,
    members: options.members,
    appraise: createAppraiser(scenario, tools),
    ...createTalkAppraiser(scenario, tools),
  };
}

const weeksOf = (options: Options, scenario: ReadScenario): number => options.weeks ?? scenario.weeks;

function play(setup: Setup, scenario: ReadScenario, policy: PolicyName, options: Options, tracer: Tracer | null): State {
  return playPolicy(setup, scenario.plays, POLICY[policy], weeksOf(options, scenario), tracer?.afterHour);
}

function scoreOf(setup: Setup, scenario: ReadScenario, state: State): number {
  const weeks = state.hour / 168;
  const of = (policy: PolicyName): number => rawScore(playPolicy(setup, scenario.plays, POLICY[policy], weeks)).total;
  return scoreBetween(rawScore(state).total, of('idle'), of('expert'));
}

function readActions(path: string): Action[] {
  try {
    const parsed = ActionsFile.safeParse(JSON.parse(readFileSync(path, 'utf8')));
    if (parsed.success) return parsed.data;
    const issue = parsed.error.issues[0];
    throw new BadInput(`--actions ${issue?.path.join('.') ?? ''}`, `${issue?.message ?? 'is wrong'}.`);
  } catch (error) {
    if (error instanceof BadInput) throw error;
    throw new BadInput('--actions', `${path} can't be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function playActions(setup: Setup, actions: readonly Action[], options: Options, tracer: Tracer | null): State {
  const state = createRun(setup);
  const end = (options.weeks ?? setup.scenario.weeks) * 168;
  const advance = (hour: number): void => {
    while (state.hour < Math.min(hour, end)) {
      playUntil(state, state.hour + 1);
      tracer?.afterHour(state);
    }
  };
  // In the file's own order: an action whose hour lies before the one above it is in the past.
  inOrder(actions).forEach((action, i, ordered) => {
    const place = actions.indexOf(action);
    const before = actions[place - 1];
    const wrong = checkAction(setup.scenario, action, Math.max(state.hour, before?.hour ?? 0), ordered.slice(0, i));
    if (wrong) throw new BadInput(`--actions ${String(place)}.${wrong.field}`, wrong.message);
    advance(action.hour);
    act(state, action);
  });
  advance(end);
  return state;
}

async function list(scenario: string): Promise<void> {
  const known = await listScenarioFolders(ROOT);
  console.log(`scenarios  ${known.join(', ')}\npolicies   ${POLICIES.join(', ')}`);
  const shown = known.includes(scenario) ? scenario : known[0];
  if (shown === undefined) return;
  console.log(`overrides  of ${shown}, with --set path=value`);
  for (const [path, value] of listOverrides(await readScenarioFolder(ROOT, shown))) console.log(`  ${path}=${String(value)}`);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof BadInput)) throw error;
  console.error(error.message);
  process.exit(2);
}
