/** A contest while it is being thought out. */
import type { Contest } from '#simulation/actions.ts';
import type { Scenario } from '#simulation/scenario.ts';
import type { Language, NetworkId, SimHour } from '#simulation/vocabulary.ts';
import { type Creative, type CreativeFault, faultsOf, freshCreative, networksOf, postOf, readCreative } from './creative.ts';
import { at, flagAt, numberAt, oneOf, textAt } from '../read-plain.ts';

export const MECHANICS = ['like-and-follow', 'tag-friends', 'comment', 'make-something'] as const;
/** How long one can run: a day to three weeks. */
export const LENGTHS = [24, 48, 72, 120, 168, 240, 336, 504] as const;

export type ContestDraft = {
  network: NetworkId;
  mechanic: Contest['mechanic'];
  prizeEuro: number | null;
  isOwnProduct: boolean;
  hours: number;
  rules: string;
  creative: Creative;
};
export type ContestFault = 'no-prize' | 'no-rules' | CreativeFault;

export function freshContestDraft(scenario: Scenario): ContestDraft {
  const network = networksOf(scenario)[0] ?? 'frame';
  return {
    network,
    mechanic: 'comment',
    prizeEuro: 50,
    isOwnProduct: true,
    hours: 120,
    rules: '',
    creative: freshCreative(scenario, network),
  };
}

/** A draft as this browser kept it; null when it is none. */
export function readContestDraft(value: unknown, scenario: Scenario): ContestDraft | null {
  if (typeof at(value, 'rules') !== 'string') return null;
  const fresh = freshContestDraft(scenario);
  const network = oneOf(networksOf(scenario), at(value, 'network')) ?? fresh.network;
  return {
    network,
    mechanic: oneOf(MECHANICS, at(value, 'mechanic')) ?? fresh.mechanic,
    prizeEuro: numberAt(value, 'prizeEuro'),
    isOwnProduct: flagAt(value, 'isOwnProduct'),
    hours: LENGTHS.find((hours) => hours === numberAt(value, 'hours')) ?? fresh.hours,
    rules: textAt(value, 'rules'),
    creative: readCreative(at(value, 'creative'), scenario, network),
  };
}

export function faultsOfContest(draft: ContestDraft): Readonly<Record<string, ContestFault>> {
  return {
    ...(draft.prizeEuro !== null && draft.prizeEuro > 0 ? {} : { prizeEuro: 'no-prize' }),
    ...(draft.rules.trim() === '' ? { rules: 'no-rules' } : {}),
    ...faultsOf(draft.creative, draft.network),
  };
}

export function contestOf(
  draft: ContestDraft,
  run: { readonly id: string; readonly scenario: Scenario; readonly language: Language; readonly hour: SimHour },
): Contest {
  const { network, mechanic, prizeEuro, isOwnProduct, rules } = draft;
  const where = { scenario: run.scenario, network, language: run.language, disclosed: false };
  return {
    id: run.id,
    network,
    mechanic,
    prizeEuro: prizeEuro ?? 0,
    isOwnProduct,
    hours: Math.min(draft.hours, run.scenario.weeks * 168 - run.hour),
    rules: rules.trim(),
    post: postOf(draft.creative, where),
  };
}
