import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { listMissingFiles, listScenarioFolders, readScenarioFolder } from '#features/sandbox/scenarios/read-folder.ts';
import { type ReadScenario, readScenario, type ScenarioFiles } from '#features/sandbox/scenarios/read-scenario.ts';
import { SHOP } from './shop.ts';

const ROOT = pathToFileURL(`${process.cwd()}/`);
const folders = await listScenarioFolders(ROOT);
const lacking = new Map(
  await Promise.all(folders.map(async (client) => [client, await listMissingFiles(ROOT, client)] as const)),
);

/** A client whose pictures or grammars are still being made, with stand-ins for those. */
function readWithStandIns(client: string): ReadScenario {
  const read = (name: string) => {
    const path = `content/scenarios/${client}/${name}.yaml`;
    return { path, text: readFileSync(new URL(path, ROOT), 'utf8') };
  };
  const talk = read('talk');
  const { reasons }: { reasons: { rule: string }[] } = parse(talk.text);
  const grammar = reasons.map(({ rule }) => `${rule}: [words]\n`).join('');
  const { kind } = { kind: new Set<string>(parse(read('scenario').text).traps.map((trap: { kind: string }) => trap.kind)) };
  let pictures = SHOP.pictures.text;
  if (!kind.has('consent')) pictures = pictures.replace('rights: no-consent', 'rights: own');
  if (!kind.has('picture-rights')) pictures = pictures.replace('rights: found', 'rights: own');
  const files: ScenarioFiles = {
    scenario: read('scenario'),
    rivals: read('rivals'),
    talk,
    pictures: { path: 'stand-in', text: pictures },
    talkEn: { path: 'stand-in', text: grammar },
    talkNl: { path: 'stand-in', text: grammar },
    sharedEn: { path: 'stand-in', text: '{}' },
    sharedNl: { path: 'stand-in', text: '{}' },
  };
  return readScenario(client, files);
}

describe.each(folders)('the scenario of %s', (client) => {
  const isComplete = lacking.get(client)?.length === 0;

  test('reads', async () => {
    const scenario = isComplete ? await readScenarioFolder(ROOT, client) : readWithStandIns(client);
    expect(scenario.id).toBe(client);
  });

  test('has questions worth asking and others', () => {
    const { client: boss } = readWithStandIns(client);
    const worthy = boss.questions.filter((question) => question.worth > 0).length / boss.questions.length;
    expect(worthy).toBeGreaterThanOrEqual(0.4);
    expect(worthy).toBeLessThanOrEqual(0.8);
  });
});
