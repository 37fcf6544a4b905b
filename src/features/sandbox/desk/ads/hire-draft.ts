/** A paid post of somebody, while it is being agreed. */
import type { Scenario } from '#simulation/scenario.ts';
import type { Influencer } from '#simulation/scenario.ts';
import type { SimHour } from '#simulation/vocabulary.ts';
import { type Creative, type CreativeFault, faultsOf, freshCreative, readCreative } from './creative.ts';
import { at, flagAt, numberAt, textAt } from '../read-plain.ts';

export type HireDraft = {
  influencer: string;
  at: SimHour;
  freedom: boolean;
  asksLabel: boolean;
  creative: Creative;
};
export type HireFault = 'past' | CreativeFault;

/** A post is out at noon the day after tomorrow, unless the run ends before. */
const inTwoDays = (scenario: Scenario, hour: SimHour): SimHour =>
  Math.min(scenario.weeks * 168 - 1, (Math.floor(hour / 24) + 2) * 24 + 12);

export const freshHireDraft = (scenario: Scenario, { id, network }: Influencer, hour: SimHour): HireDraft => ({
  influencer: id,
  at: inTwoDays(scenario, hour),
  freedom: true,
  asksLabel: true,
  creative: freshCreative(scenario, network),
});

/** A draft as this browser kept it; null when it is none, or for somebody who is not there. */
export function readHireDraft(value: unknown, scenario: Scenario, hour: SimHour): HireDraft | null {
  const person = scenario.influencers.find(({ id }) => id === textAt(value, 'influencer'));
  if (!person) return null;
  const fresh = freshHireDraft(scenario, person, hour);
  return {
    ...fresh,
    at: Math.min(scenario.weeks * 168 - 1, Math.floor(numberAt(value, 'at') ?? fresh.at)),
    freedom: flagAt(value, 'freedom'),
    asksLabel: at(value, 'asksLabel') !== false,
    creative: readCreative(at(value, 'creative'), scenario, person.network),
  };
}

export function faultsOfHire(draft: HireDraft, person: Influencer, hour: SimHour): Readonly<Record<string, HireFault>> {
  return { ...(draft.at < hour ? { at: 'past' } : {}), ...faultsOf(draft.creative, person.network) };
}
