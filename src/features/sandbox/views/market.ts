import { isOn } from '#simulation/calendar/weather.ts';
import type { PublicPage } from '#simulation/competitors/read-page.ts';
import type { CalendarEntry } from '#simulation/scenario.ts';
import type { State } from '#simulation/state.ts';
import { type NetworkId, NETWORKS, type SimHour, type Topic } from '#simulation/vocabulary.ts';
import { rivalPagesOf } from './insights.ts';

/** Something that people care more about for a while, as anybody can see it. Whether it fits the client is for the learner to judge. */
export type Trend = {
  readonly id: string;
  readonly kind: Exclude<CalendarEntry['kind'], 'feed-change'>;
  readonly state: 'on' | 'coming' | 'over';
  readonly from: SimHour;
  /** Known only for what was announced, or is over. */
  readonly to: SimHour | null;
  /** Where it can be seen, of the networks that the client uses. */
  readonly networks: readonly NetworkId[];
  readonly topics: readonly Topic[];
  /** Interest in its topics and posts by everybody, beside the usual 1. */
  readonly interest: number;
  readonly posts: number;
};

export type MarketView = {
  readonly hour: SimHour;
  /** What is on first, the latest first; then what comes, and what is over. */
  readonly trends: readonly Trend[];
  readonly pages: readonly PublicPage[];
};

/** So long something that is over is still spoken of, and so far ahead one looks. */
const REMEMBERED = 7 * 24;
const AHEAD = 28 * 24;

export function marketOf(state: State): MarketView {
  const { hour, scenario } = state;
  return { hour, trends: trendsAt(hour, scenario.calendar, usedOf(state)), pages: rivalPagesOf(state) };
}

const usedOf = ({ usedNetworks }: State): NetworkId[] => NETWORKS.filter((_, n) => Boolean(usedNetworks[n]));

const ORDER = { on: 0, coming: 1, over: 2 } as const;

/** What can be known at an hour: what is announced beforehand, everything else once it is there. A changed feed tells nobody. */
export function trendsAt(hour: SimHour, calendar: readonly CalendarEntry[], used: readonly NetworkId[]): Trend[] {
  return calendar
    .flatMap((entry) => trendOf(entry, hour, used) ?? [])
    .sort((a, b) => {
      const later = b.from - a.from;
      return ORDER[a.state] - ORDER[b.state] || (a.state === 'coming' ? -later : later) || (a.id < b.id ? -1 : 1);
    });
}

function trendOf(entry: CalendarEntry, hour: SimHour, used: readonly NetworkId[]): Trend | null {
  const { id, kind, from, to, topics, interest, noise, announced } = entry;
  if (kind === 'feed-change') return null;
  const state = isOn(entry, hour) ? 'on' : hour < from ? 'coming' : 'over';
  if (state === 'coming' && (!announced || from > hour + AHEAD)) return null;
  if (state === 'over' && to <= hour - REMEMBERED) return null;
  const networks = used.filter((network) => entry.networks.length === 0 || entry.networks.includes(network));
  const end = announced || state === 'over' ? to : null;
  return networks.length === 0 ? null : { id, kind, state, from, to: end, networks, topics, interest, posts: noise };
}
