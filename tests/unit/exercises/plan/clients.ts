import { readScenarioFolder } from '#features/sandbox/scenarios/read-folder.ts';
import { type PlanClient, planClientOf } from '#features/exercises/plan/plan-client.ts';
import type { Plan, Slot } from '#features/exercises/plan/plan.ts';

const ROOT = new URL('../../../../', import.meta.url);

export const scenarioOf = (client: string) => readScenarioFolder(ROOT, client);
export const clientOf = async (client: string): Promise<PlanClient> => planClientOf(await scenarioOf(client));

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** `w2 tue 19` as hours since the first Monday. */
export function hourOf(written: string): number {
  const [week = '', day = '', hour = ''] = written.split(' ');
  return (Number(week.slice(1)) - 1) * 168 + DAYS.indexOf(day) * 24 + Number(hour);
}

/** A slot, a photo on Frame that tells something unless it says otherwise. */
export const slot = (id: string, at: string, more: Partial<Slot> = {}): Slot => ({
  id,
  at: hourOf(at),
  network: 'frame',
  format: 'photo',
  pillar: 'lunch',
  aim: 'tell',
  date: null,
  title: `About ${id}`,
  ...more,
});

export const planOf = (slots: readonly Slot[], weeks: Plan['weeks'] = 2): Plan => ({ v: 1, weeks, slots: [...slots] });

/** Two good weeks for the bakery: two networks, five pillars, all aims, within the hours, Eid thought of. */
export const GOOD: readonly Slot[] = [
  slot('s1', 'w1 mon 19', { pillar: 'saturday' }),
  slot('s2', 'w1 tue 18', { network: 'commons', pillar: 'whats-left', aim: 'talk' }),
  slot('s3', 'w1 thu 11', { format: 'carousel', pillar: 'lunch', aim: 'visit' }),
  slot('s4', 'w1 fri 19', { network: 'commons', pillar: 'saturday', aim: 'sell' }),
  slot('s5', 'w2 mon 19', { network: 'commons', pillar: 'whats-left', aim: 'talk' }),
  slot('s6', 'w2 tue 20', { pillar: 'night', date: 'eid' }),
  slot('s7', 'w2 thu 12', { format: 'carousel', pillar: 'lunch', aim: 'visit' }),
  slot('s8', 'w2 sat 9', { network: 'commons', pillar: 'street' }),
];
