import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { standingsOf } from '#features/certificates/rules.ts';
import { createAppraiser, createTalkAppraiser } from '#features/sandbox/appraiser.ts';
import { loadLanguageTools } from '#features/sandbox/language/node.ts';
import { verifyRun } from '#features/sandbox/run/verify-run.ts';
import { readScenarioFolder } from '#features/sandbox/scenarios/read-folder.ts';
import { POLICY } from '#simulation/policies/index.ts';
import { playPolicy, type PolicyName } from '#simulation/policies/policy.ts';
import { digestOf } from '#simulation/replay/digest.ts';
import { theRules } from '#tests/support/certificates.ts';
import { certifiedRun, EVERYTHING } from '#tests/support/everything.ts';

const rules = await theRules();
const tools = { en: await loadLanguageTools('en'), nl: await loadLanguageTools('nl') };
const scenario = await readScenarioFolder(pathToFileURL(`${process.cwd()}/`), 'bakery');
// A small town: the same rules, sooner over.
const played = { scenario, seed: 7, language: 'en', members: 1000 } as const;

/** What the server's replay sees of eight weeks of a player. */
function deedsOfPlayer(policy: PolicyName) {
  const appraisers = { appraise: createAppraiser(scenario, tools), ...createTalkAppraiser(scenario, tools) };
  const state = playPolicy({ ...played, ...appraisers }, scenario.plays, POLICY[policy], scenario.weeks);
  const refused = state.refused.map(({ id }) => id);
  const actions = state.done.filter(({ id }) => !refused.includes(id));
  const found = verifyRun({ ...played, actions, digest: digestOf(state) }, tools);
  if (found.kind !== 'borne-out') throw new Error(`The replay of ${policy} came to something else.`);
  return found.deeds;
}

const lacking = (deeds: ReturnType<typeof deedsOfPlayer>) =>
  standingsOf(rules, { ...EVERYTHING, runs: [certifiedRun('bakery', 90, deeds), certifiedRun('museum', 90)] })
    .at(-1)
    ?.needs.filter(({ isMet }) => !isMet)
    .map(({ kind }) => kind);

test('a replay finds the report and the handled crisis of who works by the textbook, and neither with who spams', () => {
  const textbook = deedsOfPlayer('textbook');
  expect(textbook.report?.text).toContain('each post reached');
  expect(textbook.crisis?.isOver).toBe(true);
  expect(lacking(textbook)).toEqual([]);
  const spam = deedsOfPlayer('spam');
  expect(spam.report).toBeNull();
  expect(lacking(spam)).toEqual(['report', 'crisis']);
}, 120_000);
