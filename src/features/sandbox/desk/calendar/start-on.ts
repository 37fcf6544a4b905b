import type { Scenario } from '#simulation/scenario.ts';
import type { NetworkId } from '#simulation/vocabulary.ts';
import { networksOf } from '../compose/draft.ts';
import { pillarsFor } from '../market/pillars-for.ts';

/** What a post begins with that is written on a trend. */
export type Start = { readonly id: string; readonly network: NetworkId; readonly pillar: string | null };

/** Reads an address such as `trend:spring-fair@frame`; null for another one, or for what isn't there. */
export function startOn(about: string, scenario: Scenario): Start | null {
  const [, id, name] = /^trend:([^@]+)@(\w+)$/.exec(about) ?? [];
  const entry = scenario.calendar.find((one) => one.id === id);
  const network = networksOf(scenario).find((one) => one === name);
  return entry && network ? { id: `trend ${entry.id}`, network, pillar: pillarsFor(entry, scenario)[0]?.id ?? null } : null;
}
