import type { ReadScenario } from './scenarios/read-scenario.ts';

/** The scenarios as they stand, for checking what is done in a run. */
export type ScenarioShelf = { readonly find: (client: string) => ReadScenario | null };
