import { csvOf } from '#ui/files/csv.ts';
import type { Scenario } from '#simulation/scenario.ts';
import type { SimHour } from '#simulation/vocabulary.ts';
import { NETWORK_NAMES } from '#ui/networks.ts';
import { formatsOf, networksOf } from '../../compose/draft.ts';
import { momentOf } from '../../sim-time.ts';
import { COLUMNS } from './read-plan.ts';

type Words = { readonly pillars: Readonly<Record<string, string>>; readonly example: string };

/** An hour as a table writes it, `2027-03-10 14:00`. */
export const writeWhen = (startsOn: string, hour: SimHour): string =>
  momentOf(startsOn, hour).toISOString().slice(0, 16).replace('T', ' ');

/** A table to fill in, with one row for each network of the client that shows how. It can be imported as it is. */
export function templateOf(scenario: Scenario, now: SimHour, words: Words): string {
  const { startsOn, weeks, pillars } = scenario;
  const end = weeks * 168;
  const rows = networksOf(scenario).map((network, i) => {
    const pillar = pillars[i % pillars.length]?.id ?? '';
    const at = Math.min(end - 1, (Math.floor(now / 24) + 1 + i) * 24 + 12);
    return [
      writeWhen(startsOn, at),
      NETWORK_NAMES[network],
      formatsOf(network)[0] ?? 'text',
      words.pillars[pillar] ?? pillar,
      words.example,
      '',
    ];
  });
  return csvOf(COLUMNS, rows);
}
