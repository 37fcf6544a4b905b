import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { listMissingFiles, listScenarioFolders, readScenarioFolder } from '#features/sandbox/scenarios/read-folder.ts';
import { type ReadScenario, readScenario } from '#features/sandbox/scenarios/read-scenario.ts';
import { SHOP } from './shop.ts';

const ROOT = pathToFileURL(`${process.cwd()}/`);
const folders = await listScenarioFolders(ROOT);

const Rules = z.object({ reasons: z.array(z.object({ rule: z.string() })) });
const Kinds = z.object({ traps: z.array(z.object({ kind: z.string() })) });

/** A client whose pictures or grammars are still being made, with stand-ins for those. */
function readWithStandIns(client: string): ReadScenario {
  const read = (name: string) => {
    const path = `content/scenarios/${client}/${name}.yaml`;
    return { path, text: readFileSync(new URL(path, ROOT), 'utf8') };
  };
  const standIn = (text: string) => ({ path: 'stand-in', text });
  const scenario = read('scenario');
  const talk = read('talk');
  const words = Rules.parse(parse(talk.text)).reasons.map(({ rule }) => rule);
  const grammar = standIn([...new Set(words)].map((rule) => `${rule}: [words]\n`).join(''));
  const kinds = Kinds.parse(parse(scenario.text)).traps.map(({ kind }) => kind);
  const drop = (text: string, kind: string, rights: string) => (kinds.includes(kind) ? text : text.replace(rights, 'own'));
  return readScenario(client, {
    scenario,
    rivals: read('rivals'),
    talk,
    pictures: standIn(drop(drop(SHOP.pictures.text, 'consent', 'no-consent'), 'picture-rights', 'found')),
    talkEn: grammar,
    talkNl: grammar,
    sharedEn: standIn('{}'),
    sharedNl: standIn('{}'),
  });
}

describe.each(folders)('the scenario of %s', (client) => {
  test('reads', async () => {
    const missing = await listMissingFiles(ROOT, client);
    const scenario = missing.length === 0 ? await readScenarioFolder(ROOT, client) : readWithStandIns(client);
    expect(scenario.id).toBe(client);
  });

  test('has questions worth asking and others', () => {
    const { questions } = readWithStandIns(client).client;
    const worthy = questions.filter((question) => question.worth > 0).length / questions.length;
    expect(worthy).toBeGreaterThanOrEqual(0.4);
    expect(worthy).toBeLessThanOrEqual(0.8);
  });

  test('has followers enough among its members, and no network that nobody uses', () => {
    const { brand, segments } = readWithStandIns(client);
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
