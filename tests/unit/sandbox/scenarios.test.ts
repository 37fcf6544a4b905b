import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { listMissingFiles, listScenarioFolders, readScenarioFolder } from '#features/sandbox/scenarios/read-folder.ts';

const ROOT = pathToFileURL(`${process.cwd()}/`);
const folders = await listScenarioFolders(ROOT);

describe.each(folders)('the scenario of %s', (client) => {
  test('reads', async () => {
    const { id } = await readScenarioFolder(ROOT, client);
    expect(id).toBe(client);
  });

  test('has questions worth asking and others', async () => {
    const { questions } = (await readScenarioFolder(ROOT, client)).client;
    const worthy = questions.filter((question) => question.worth > 0).length / questions.length;
    expect(worthy).toBeGreaterThanOrEqual(0.4);
    expect(worthy).toBeLessThanOrEqual(0.8);
  });

  test('has followers enough among its members, and no network that nobody uses', async () => {
    const { brand, segments } = await readScenarioFolder(ROOT, client);
    for (const [network, followers] of Object.entries(brand.followers)) {
      const users = segments.reduce(
        (sum, segment) => sum + segment.share * (new Map(Object.entries(segment.networks)).get(network) ?? 0),
        0,
      );
      expect(followers, network).toBeLessThan(0.5 * users * 20_000);
    }
  });
});

test('a folder says which files it lacks', async () => {
  expect(await listMissingFiles(ROOT, 'nowhere')).toContain('content/scenarios/nowhere/scenario.yaml');
  expect(await listMissingFiles(ROOT, 'bakery')).not.toContain('content/scenarios/bakery/scenario.yaml');
});
