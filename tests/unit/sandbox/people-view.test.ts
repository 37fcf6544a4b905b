import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { createAppraiser, createTalkAppraiser } from '#features/sandbox/appraiser.ts';
import { loadLanguageTools } from '#features/sandbox/language/node.ts';
import { readScenarioFolder } from '#features/sandbox/scenarios/read-folder.ts';
import { peopleOf, type PersonSeen } from '#features/sandbox/views/people.ts';
import { digestOf } from '#simulation/replay/digest.ts';
import { createRun } from '#simulation/run.ts';
import type { State } from '#simulation/state.ts';

let state: State;
let people: Readonly<Record<string, PersonSeen>>;

beforeAll(async () => {
  const scenario = await readScenarioFolder(pathToFileURL(`${process.cwd()}/`), 'bakery');
  const tools = { en: await loadLanguageTools('en'), nl: await loadLanguageTools('nl') };
  const appraisers = { appraise: createAppraiser(scenario, tools), ...createTalkAppraiser(scenario, tools) };
  state = createRun({ scenario, seed: 7, language: 'en', ...appraisers });
  people = peopleOf(state);
}, 60_000);

describe('an influencer before they are hired', () => {
  test('has followers here who were counted one by one: of 46,000 that are shown, few', () => {
    const { here, yours } = people['breadtok'] ?? {};
    expect(here).toBeLessThan(0.45 * 46_000);
    expect(yours).toBeLessThanOrEqual(here ?? 0);
  });

  test('is seen with what anybody can read, and with nothing that the scenario hides', () => {
    expect(people['nadia']?.labels).toBe(false);
    const said = JSON.stringify(people);
    for (const { id } of state.scenario.segments) expect(said).not.toContain(`"${id}"`);
    expect(said).not.toMatch(/bought|quality/);
  });

  test('is looked at without changing anything', () => {
    const before = digestOf(state);
    peopleOf(state);
    expect(digestOf(state)).toBe(before);
  });
});
