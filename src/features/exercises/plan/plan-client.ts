import { weekOf } from '#simulation/activity/rhythms.ts';
import { hoursOfFormat } from '#simulation/client/production.ts';
import { LAWS } from '#simulation/networks/index.ts';
import { clockAt, type NetworkLaw } from '#simulation/networks/law.ts';
import type { Scenario } from '#simulation/scenario.ts';
import {
  type Format,
  FORMATS,
  HOURS_A_WEEK,
  type Language,
  NETWORKS,
  type NetworkId,
  RHYTHMS,
  type SimHour,
} from '#simulation/vocabulary.ts';
import { SPANS } from './plan.ts';

type Names = Readonly<Record<Language, string>>;

export type PlanNetwork = {
  readonly id: NetworkId;
  readonly followers: number;
  readonly formats: readonly { readonly id: Format; readonly hours: number }[];
  /** How much the network is used in each hour of the week by people of all kinds, 1 on average; index 0 is Monday, midnight. */
  readonly use: readonly number[];
};

/** A date that everybody knows beforehand. */
export type PlanDate = {
  readonly id: string;
  readonly name: Names;
  readonly from: SimHour;
  readonly to: SimHour;
  /** Whether the client has something to say on it; otherwise one plans around it. */
  readonly isTheirs: boolean;
};

/** What one needs to know of a client to plan for them: nothing that the brief and a look at the calendar wouldn't tell. */
export type PlanClient = {
  readonly id: string;
  readonly name: Names;
  readonly version: number;
  readonly startsOn: string;
  readonly hoursPerWeek: number;
  readonly networks: readonly PlanNetwork[];
  readonly pillars: readonly { readonly id: string; readonly name: Names }[];
  readonly dates: readonly PlanDate[];
  readonly approves: Scenario['client']['approves'];
  readonly approvalHours: number;
};

/** A scenario with the words that its desk needs of it. */
export type PlanSource = Scenario & {
  readonly texts: { readonly title: Names; readonly dutch: { readonly pillars: Readonly<Record<string, string>> } };
};

const HORIZON = Math.max(...SPANS) * HOURS_A_WEEK;

/** What the desk is handed of a scenario. Audience, luck and what comes unannounced stay out of it. */
export function planClientOf(scenario: PlanSource): PlanClient {
  const { brand, team, client, texts } = scenario;
  return {
    id: scenario.id,
    name: texts.title,
    version: scenario.version,
    startsOn: scenario.startsOn,
    hoursPerWeek: team.hoursPerWeek,
    networks: NETWORKS.flatMap((id, i) => {
      const [followers, law] = [brand.followers[id], LAWS[i]];
      return followers === undefined || !law ? [] : [networkOf(law, followers, team)];
    }),
    pillars: scenario.pillars.map(({ id, name }) => ({ id, name: { en: name, nl: texts.dutch.pillars[id] ?? name } })),
    dates: scenario.calendar
      .filter(({ announced, from, kind }) => announced && from < HORIZON && kind !== 'feed-change')
      .map(({ id, name, from, to, fits }) => ({ id, name, from, to, isTheirs: fits })),
    approves: client.approves,
    approvalHours: client.approvalHours,
  };
}

const networkOf = (law: NetworkLaw, followers: number, team: Scenario['team']): PlanNetwork => ({
  id: law.id,
  followers,
  formats: FORMATS.filter((format) => law.formats[format]).map((id) => ({ id, hours: hoursOfFormat(team, id) })),
  use: useByHour(law),
});

/** General use, not this client's audience: every kind of week counts the same. */
function useByHour(law: NetworkLaw): number[] {
  const weeks = RHYTHMS.map(weekOf);
  const use = Array.from({ length: HOURS_A_WEEK }, (_, hour) => {
    const awake = weeks.reduce((sum, week) => sum + (week[hour] ?? 0), 0) / weeks.length;
    return awake * clockAt(law, hour);
  });
  const mean = use.reduce((sum, level) => sum + level, 0) / HOURS_A_WEEK;
  return use.map((level) => Math.round((100 * level) / mean) / 100);
}

/** A network of the client's; undefined where they have no account. */
export const networkIn = (client: PlanClient, id: NetworkId): PlanNetwork | undefined =>
  client.networks.find((network) => network.id === id);

/** Hours that a post of a format takes the client's team. */
export const hoursFor = (client: PlanClient, network: NetworkId, format: Format): number =>
  networkIn(client, network)?.formats.find(({ id }) => id === format)?.hours ?? 0;
