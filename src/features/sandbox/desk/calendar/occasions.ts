/** The dates that matter to a client and were announced; a gale or a change of a feed comes unannounced, and is not among them. */
import type { Scenario } from '#simulation/scenario.ts';

/** From day to day, both included. */
export type Occasion = { readonly id: string; readonly name: string; readonly from: number; readonly to: number };

export const occasionsOf = (scenario: Scenario, names: Readonly<Record<string, string>>): Occasion[] =>
  scenario.calendar
    .filter(({ announced }) => announced)
    .map(({ id, from, to }) => ({
      id,
      name: names[id] ?? id,
      from: Math.floor(from / 24),
      to: Math.max(Math.floor(from / 24), Math.ceil(to / 24) - 1),
    }));
