import { getCollection } from 'astro:content';
import { remember } from '#kernel/remember.ts';
import type { ReadScenario } from './scenarios/read-scenario.ts';
import type { ScenarioShelf } from './shelf.ts';

export { readCalibration } from './calibration/read-table.ts';
export { type RunTexts, textsIn } from './scenarios/texts-in.ts';
export type { ReadScenario, ScenarioTexts } from './scenarios/read-scenario.ts';

/** Every client that can be played, the easiest first. */
export async function listScenarios(): Promise<ReadScenario[]> {
  return (await getCollection('scenarios'))
    .map((entry) => entry.data)
    .sort((a, b) => a.texts.level - b.texts.level || (a.id < b.id ? -1 : 1));
}

/** One client's scenario; null for a client who has none. */
export async function findScenario(id: string): Promise<ReadScenario | null> {
  return (await listScenarios()).find((scenario) => scenario.id === id) ?? null;
}

async function readShelf(): Promise<ScenarioShelf> {
  const scenarios = new Map((await listScenarios()).map((scenario) => [scenario.id, scenario]));
  return { find: (client) => scenarios.get(client) ?? null };
}

const rememberedShelf = remember((_: 'all') => readShelf());

/** What the server checks runs by: read once a process from the content of the build. */
export const getScenarioShelf: () => Promise<ScenarioShelf> = import.meta.env.DEV ? readShelf : () => rememberedShelf('all');
