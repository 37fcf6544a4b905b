/**
 * What two weeks of `textbook` come to on each scenario. A change of the engine that is meant to change nothing changes
 * nothing here; after one that is meant to: `UPDATE_GOLDEN=1 npx vitest run tests/golden`, and read the difference.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { createAppraiser, createTalkAppraiser } from '#features/sandbox/appraiser.ts';
import { loadLanguageTools } from '#features/sandbox/language/node.ts';
import { listScenarioFolders, readScenarioFolder } from '#features/sandbox/scenarios/read-folder.ts';
import { reportOf } from '#features/sandbox/simulate/report.ts';
import { POLICY } from '#simulation/policies/index.ts';
import { playPolicy } from '#simulation/policies/policy.ts';

const ROOT = pathToFileURL(`${process.cwd()}/`);
const IS_UPDATE = process.env['UPDATE_GOLDEN'] === '1';
const WEEKS = 2;
const tools = { en: await loadLanguageTools('en'), nl: await loadLanguageTools('nl') };
const clients = await listScenarioFolders(ROOT);

async function play(client: string) {
  const scenario = await readScenarioFolder(ROOT, client);
  const appraise = createAppraiser(scenario, tools);
  const setup = { scenario, seed: 7, members: 5000, appraise, ...createTalkAppraiser(scenario, tools) };
  const report = reportOf(playPolicy(setup, scenario.plays, POLICY.textbook, WEEKS), null);
  const sum = (count: (post: (typeof report.posts)[number]) => number): number =>
    report.posts.reduce((total, post) => total + count(post), 0);
  return {
    scenario: report.scenario,
    engine: report.engine,
    digest: report.digest,
    posts: report.posts.length,
    reach: sum(({ reach }) => reach),
    impressions: sum(({ impressions }) => impressions),
    engagements: sum(({ engagements }) => engagements),
    clicks: sum(({ click }) => click),
    followers: Object.fromEntries(report.accounts.map(({ network, followers }) => [network, followers])),
    orders: report.shop.orders,
    optIns: report.shop.emailOptIns,
    satisfaction: Math.round(report.client.satisfaction),
  };
}

test.each(clients)('two weeks of %s are what they were', async (client) => {
  const found = await play(client);
  const path = join(import.meta.dirname, `${client}.json`);
  if (IS_UPDATE) writeFileSync(path, `${JSON.stringify(found, null, 2)}\n`);
  const golden: unknown = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
  expect(found, `${client}: if this is meant, UPDATE_GOLDEN=1 npx vitest run tests/golden`).toEqual(golden);
});

test('there are eight', () => {
  expect(clients.length).toBe(8);
});
