import { readdir, readFile } from 'node:fs/promises';
import { type ReadScenario, readScenario, type ScenarioFiles } from './read-scenario.ts';
import type { FileName } from './schema.ts';

const HOME = 'content/scenarios';

const placesOf = (client: string) =>
  ({
    scenario: `${client}/scenario.yaml`,
    rivals: `${client}/rivals.yaml`,
    pictures: `${client}/pictures.yaml`,
    plays: `${client}/plays.yaml`,
    talk: `${client}/talk.yaml`,
    talkEn: `${client}/talk.en.yaml`,
    talkNl: `${client}/talk.nl.yaml`,
    textsNl: `${client}/texts.nl.yaml`,
    sharedEn: 'shared/talk.en.yaml',
    sharedNl: 'shared/talk.nl.yaml',
  }) as const satisfies Readonly<Record<FileName, string>>;

/** Names of the folders that hold a scenario, in order of the alphabet; `root` is the folder that holds `content/`. */
export async function listScenarioFolders(root: URL): Promise<string[]> {
  const home = new URL(`${HOME}/`, root);
  const folders = (await readdir(home, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const held = await Promise.all(
    folders.map(async ({ name }) => ((await readdir(new URL(`${name}/`, home))).includes('scenario.yaml') ? [name] : [])),
  );
  return held.flat().sort();
}

/** Files that a client's scenario lacks, by their paths. */
export async function listMissingFiles(root: URL, client: string): Promise<string[]> {
  const home = new URL(`${HOME}/`, root);
  const listing = async (folder: string) =>
    (await readdir(new URL(`${folder}/`, home)).catch(() => [])).map((name) => `${folder}/${name}`);
  const there = (await Promise.all([listing(client), listing('shared')])).flat();
  return Object.values(placesOf(client))
    .filter((place) => !there.includes(place))
    .map((place) => `${HOME}/${place}`);
}

/** Reads one client's scenario from its folder. Errors: those of {@link readScenario}; a missing file throws. */
export async function readScenarioFolder(root: URL, client: string): Promise<ReadScenario> {
  return readScenario(client, await readFiles(root, client));
}

async function readFiles(root: URL, client: string): Promise<ScenarioFiles> {
  const home = new URL(`${HOME}/`, root);
  const read = async (place: string) => ({ path: `${HOME}/${place}`, text: await readFile(new URL(place, home), 'utf8') });
  const places = placesOf(client);
  return {
    scenario: await read(places.scenario),
    rivals: await read(places.rivals),
    pictures: await read(places.pictures),
    plays: await read(places.plays),
    talk: await read(places.talk),
    talkEn: await read(places.talkEn),
    talkNl: await read(places.talkNl),
    textsNl: await read(places.textsNl),
    sharedEn: await read(places.sharedEn),
    sharedNl: await read(places.sharedNl),
  };
}
