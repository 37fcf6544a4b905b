/** An ad set while it is being made. */
import type { Ad, AdSet } from '#simulation/actions.ts';
import type { Scenario } from '#simulation/scenario.ts';
import { type Language, type NetworkId, type SimHour, type Topic, TOPICS } from '#simulation/vocabulary.ts';
import { type Creative, type CreativeFault, faultsOf, freshCreative, networksOf, postOf, readCreative } from './creative.ts';
import { at, flagAt, listAt, numberAt, oneOf } from '../read-plain.ts';

export const OBJECTIVES = ['reach', 'traffic', 'leads', 'sales'] as const;
export const AUDIENCES = ['broad', 'interests', 'followers', 'visitors', 'lookalike'] as const;
const MOST_ADS = 3;

export type AdDraft = {
  objective: AdSet['objective'];
  network: NetworkId;
  audience: (typeof AUDIENCES)[number];
  topics: Topic[];
  excludesBuyers: boolean;
  euroPerDay: number | null;
  hasOwnBid: boolean;
  bidEuro: number | null;
  from: SimHour;
  to: SimHour;
  isAllDay: boolean;
  /** Hours of the day, first and last; the last one is out: 22 to 2 runs over midnight. */
  firstHour: number;
  lastHour: number;
  isSplit: boolean;
  creatives: Creative[];
};
export type AdFault = 'no-topics' | 'no-money' | 'no-bid' | 'time' | 'ended' | 'same-hours' | 'one-ad' | CreativeFault;

export function freshAdDraft(scenario: Scenario, hour: SimHour): AdDraft {
  const network = networksOf(scenario)[0] ?? 'frame';
  const end = scenario.weeks * 168;
  return {
    objective: 'traffic',
    network,
    audience: 'broad',
    topics: [],
    excludesBuyers: false,
    euroPerDay: Math.max(1, Math.floor(scenario.team.adBudgetPerWeek / 14)),
    hasOwnBid: false,
    bidEuro: null,
    from: hour,
    to: Math.min(end, hour + 168),
    isAllDay: true,
    firstHour: 8,
    lastHour: 22,
    isSplit: false,
    creatives: [freshCreative(scenario, network)],
  };
}

/** A draft as this browser kept it; null when it is none. */
export function readAdDraft(value: unknown, scenario: Scenario, hour: SimHour): AdDraft | null {
  const kept = listAt(value, 'creatives');
  if (kept.length === 0) return null;
  const fresh = freshAdDraft(scenario, hour);
  const network = oneOf(networksOf(scenario), at(value, 'network')) ?? fresh.network;
  const wholeAt = (name: string, most: number): number | null => {
    const found = numberAt(value, name);
    return found === null ? null : Math.min(most, Math.floor(found));
  };
  const end = scenario.weeks * 168;
  return {
    objective: oneOf(OBJECTIVES, at(value, 'objective')) ?? fresh.objective,
    network,
    audience: oneOf(AUDIENCES, at(value, 'audience')) ?? fresh.audience,
    topics: TOPICS.filter((topic) => listAt(value, 'topics').includes(topic)),
    excludesBuyers: flagAt(value, 'excludesBuyers'),
    euroPerDay: numberAt(value, 'euroPerDay'),
    hasOwnBid: flagAt(value, 'hasOwnBid'),
    bidEuro: numberAt(value, 'bidEuro'),
    from: Math.max(hour, wholeAt('from', end) ?? hour),
    to: wholeAt('to', end) ?? fresh.to,
    isAllDay: at(value, 'isAllDay') !== false,
    firstHour: wholeAt('firstHour', 23) ?? 8,
    lastHour: wholeAt('lastHour', 23) ?? 22,
    isSplit: flagAt(value, 'isSplit'),
    creatives: kept.slice(0, MOST_ADS).map((one) => readCreative(one, scenario, network)),
  };
}

/** Everything but reach begins with a click. */
export const isForClicks = (objective: AdSet['objective']): boolean => objective !== 'reach';

/** Hours of the day from the first up to the last, over midnight where the last comes first. */
export function hoursBetween(first: number, last: number): number[] {
  const count = (last - first + 24) % 24;
  return Array.from({ length: count }, (_, i) => (first + i) % 24).sort((a, b) => a - b);
}

/** All that is wrong, by field; `creatives.1.text` is the second ad's text. */
export function faultsOfDraft(draft: AdDraft, hour: SimHour): Readonly<Record<string, AdFault>> {
  const faults: Record<string, AdFault> = {};
  if (draft.audience === 'interests' && draft.topics.length === 0) faults['topics'] = 'no-topics';
  if (!(draft.euroPerDay !== null && draft.euroPerDay > 0)) faults['euroPerDay'] = 'no-money';
  if (draft.hasOwnBid && !(draft.bidEuro !== null && draft.bidEuro > 0)) faults['bidEuro'] = 'no-bid';
  if (draft.to <= draft.from) faults['to'] = 'time';
  else if (draft.to <= hour) faults['to'] = 'ended';
  if (!draft.isAllDay && draft.firstHour === draft.lastHour) faults['hours'] = 'same-hours';
  if (draft.isSplit && draft.creatives.length < 2) faults['isSplit'] = 'one-ad';
  draft.creatives.forEach((creative, i) => {
    for (const [field, fault] of Object.entries(faultsOf(creative, draft.network, isForClicks(draft.objective))))
      faults[`creatives.${String(i)}.${field}`] = fault;
  });
  return faults;
}

/** The ad set and its ads. Ads are labelled as such by the network, so they are disclosed without anybody's doing. */
export function adSetOf(
  draft: AdDraft,
  run: { scenario: Scenario; language: Language; hour: SimHour; newId: () => string },
): { adSet: AdSet; ads: Ad[] } {
  const id = run.newId();
  const { objective, network, audience, topics, excludesBuyers, creatives } = draft;
  const where = { scenario: run.scenario, network, language: run.language, disclosed: true };
  return {
    adSet: {
      id,
      network,
      objective,
      audience: { kind: audience, topics: audience === 'interests' ? [...topics] : [], excludesBuyers },
      euroPerDay: draft.euroPerDay ?? 0,
      bidEuro: draft.hasOwnBid ? draft.bidEuro : null,
      from: Math.max(run.hour, draft.from),
      to: draft.to,
      hours: draft.isAllDay ? [] : hoursBetween(draft.firstHour, draft.lastHour),
      isSplit: draft.isSplit && creatives.length > 1,
    },
    ads: creatives.map((creative) => ({ id: run.newId(), adSet: id, post: postOf(creative, where) })),
  };
}
