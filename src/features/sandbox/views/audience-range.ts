import type { Audience } from '#simulation/actions.ts';
import { estimateAudience, isIn, maskOf } from '#simulation/ads/audience.ts';
import type { State } from '#simulation/state.ts';
import { NETWORKS, type NetworkId } from '#simulation/vocabulary.ts';
import { visitsADay } from './online-week.ts';

/** People whom an ad could be shown to. Both are 0 where there are too few for the network to say. */
export type AudienceRange = {
  /** Who is expected to open the network on a usual day. */
  readonly onADay: number;
  /** Who uses it at all. */
  readonly inAll: number;
};

/** An audience's size between those who open the network on a usual day and all who are in it, to two digits. */
export function audienceRange(state: State, audience: Audience, network: NetworkId): AudienceRange {
  const inAll = estimateAudience(state, audience, network);
  if (inAll === 0) return { onADay: 0, inAll };
  const { members } = state;
  const n = NETWORKS.indexOf(network);
  const mask = maskOf(state, audience, n);
  const visits = visitsADay(state, n);
  let onADay = 0;
  for (let m = 0; m < members.count; m++)
    // Visits come by chance: nobody comes with probability exp(−mean).
    if (isIn(members, audience, mask, m, n)) onADay += 1 - Math.exp(-(members.rate[m] ?? 0) * visits(m));
  return { onADay: Math.min(inAll, Number(onADay.toPrecision(2))), inAll };
}
