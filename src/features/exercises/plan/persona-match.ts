import type { NetworkId, SimHour } from '#simulation/vocabulary.ts';
import { PART_HOURS, WEEKDAYS } from '../persona/fields.ts';
import type { Persona } from '../persona/work.ts';
import type { Slot } from './plan.ts';

/** What a portrait says about a plan; null where it says nothing on networks and hours. */
export type PersonaMatch = {
  readonly name: string;
  /** Posts on a network that they use, and at an hour at which they are online there. */
  readonly onNetworks: number;
  readonly atHours: number;
  readonly of: number;
  /** Networks that the plan uses and they don't. */
  readonly absent: readonly NetworkId[];
  /** Posts on their networks at hours when they are away. */
  readonly misses: readonly string[];
};

/** Whether somebody with these parts of the week, `fri-late`, is online at an hour. */
export function isOnline(cells: readonly string[], at: SimHour): boolean {
  const day = WEEKDAYS[Math.floor(at / 24) % 7];
  return Object.entries(PART_HOURS).some(
    ([part, [from, to]]) => at % 24 >= from && at % 24 < to && cells.includes(`${day ?? ''}-${part}`),
  );
}

/** Holds a plan against a portrait. A line that is left blank rules nothing out. */
export function matchPersona(persona: Persona, slots: readonly Slot[]): PersonaMatch | null {
  const [networks, when] = [persona.networks.picks, persona.when.picks];
  if (networks.length === 0 && when.length === 0) return null;
  const uses = (network: NetworkId): boolean => networks.length === 0 || networks.includes(network);
  const isThere = ({ at }: Slot): boolean => when.length === 0 || isOnline(when, at);
  const theirs = slots.filter(({ network }) => uses(network));
  return {
    name: persona.name.trim(),
    onNetworks: theirs.length,
    atHours: theirs.filter(isThere).length,
    of: slots.length,
    absent: [...new Set(slots.map(({ network }) => network))].filter((network) => !uses(network)),
    misses: theirs.filter((slot) => !isThere(slot)).map(({ id }) => id),
  };
}
