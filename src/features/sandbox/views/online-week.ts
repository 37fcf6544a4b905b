import { weekOf } from '#simulation/activity/rhythms.ts';
import { CHANCES, CHOICES, choicesAt } from '#simulation/activity/sessions.ts';
import type { State } from '#simulation/state.ts';
import { HOURS_A_WEEK, NETWORKS, type NetworkId } from '#simulation/vocabulary.ts';
import { byteAt } from '#simulation/world/members.ts';

/** When followers open a network in an average week: how many of them in each of its 168 hours, from Monday midnight. */
export type OnlineWeek = { readonly network: NetworkId; readonly followers: number; readonly hours: readonly number[] };

const MASKS = 32;

/**
 * Per network that the client uses. It is what a dashboard shows of all followers together: the mean of their sessions.
 * Who they are stays out of it.
 */
export function onlineWeeksOf(state: State): OnlineWeek[] {
  return NETWORKS.flatMap((network, n) =>
    state.usedNetworks[n]
      ? [{ network, followers: state.followers[n] ?? 0, hours: [...sessionsByHour(state, n)].map(Math.round) }]
      : [],
  );
}

function sessionsByHour(state: State, n: number): Float64Array {
  const rates = ratesOf(state, n);
  const sums = new Float64Array(HOURS_A_WEEK);
  state.scenario.segments.forEach(({ rhythm }, s) => {
    const week = weekOf(rhythm);
    for (let mask = 0; mask < MASKS; mask++) {
      const rate = rates[s * MASKS + mask] ?? 0;
      if (rate === 0) continue;
      for (let hour = 0; hour < HOURS_A_WEEK; hour++)
        sums[hour] = (sums[hour] ?? 0) + rate * (week[hour] ?? 0) * chanceOf(state, mask, hour, n);
    }
  });
  return sums;
}

/** Mean sessions an hour of the network's followers, by segment and by the networks that they use. */
function ratesOf({ members, scenario }: State, n: number): Float64Array {
  const rates = new Float64Array(scenario.segments.length * MASKS);
  for (let m = 0; m < members.count; m++) {
    if (((members.follows[m] ?? 0) & (1 << n)) === 0) continue;
    const i = (members.segment[byteAt(m)] ?? 0) * MASKS + (members.networks[m] ?? 0);
    rates[i] = (rates[i] ?? 0) + (members.rate[m] ?? 0);
  }
  return rates;
}

/** How many visits a day to a network come of one session a day, on average over a week, by member. */
export function visitsADay(state: State, n: number): (m: number) => number {
  const { members, scenario } = state;
  const shares = scenario.segments.map(({ rhythm }) => {
    const week = weekOf(rhythm);
    return Array.from({ length: MASKS }, (_, mask) => {
      let sum = 0;
      for (let hour = 0; hour < HOURS_A_WEEK; hour++) sum += (week[hour] ?? 0) * chanceOf(state, mask, hour, n);
      return sum / 7;
    });
  });
  return (m) => shares[members.segment[byteAt(m)] ?? 0]?.[members.networks[m] ?? 0] ?? 0;
}

/** That a session at this hour is on network `n`. The last network has no bound of its own: it is what is left. */
function chanceOf({ sessions: { bounds } }: State, mask: number, hour: number, n: number): number {
  if ((mask & (1 << n)) === 0) return 0;
  const row = choicesAt(hour) + mask * CHOICES;
  const upTo = (i: number): number => (i < 0 ? 0 : i < CHOICES ? (bounds[row + i] ?? 0) / CHANCES : 1);
  return upTo(n) - upTo(n - 1);
}
