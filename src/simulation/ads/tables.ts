/** What auctions look up instead of working it out: prices of the market, tempers of people, tides of the day. */
import { weekOf } from '../activity/rhythms.ts';
import { mix, Purpose, unit } from '../draw.ts';
import { clamp, exp, normalQuantile } from '../maths.ts';
import { LAWS } from '../networks/index.ts';
import { clockAt } from '../networks/law.ts';
import type { State } from '../state.ts';
import { HOURS_A_WEEK } from '../vocabulary.ts';
import { LEVELS, levelOf } from '../world/members.ts';
import type { AdTables } from './ads-state.ts';

export const PRICE_STEPS = 1024;
/** Spread of the logarithm of how readily people click on ads at all, and leave an address. */
const CLICKY_SPREAD = 0.7;
const CANDID_SPREAD = 1.05;
/** How much of the second comes with the first. */
const IN_COMMON = 0.3;
/** Others bid for those who leave addresses too: their price rises with this power of it. */
const CONTESTED = 0.95;

/** Price of a member's attention beside the market's, by their level of candour. */
export const CONTEST: Float64Array = Float64Array.from({ length: 256 }, (_, level) => exp((CONTESTED * (level - 128)) / 20));

/** Standard normal deviates in 20ths, at the middle of each of 256 equal shares: errors are steps on {@link LEVELS}. */
export const DEVIATES: Int8Array = Int8Array.from({ length: 256 }, (_, i) =>
  Math.round(clamp(20 * normalQuantile((i + 0.5) / 256), -60, 60)),
);

export function makeTables(state: State): AdTables {
  const { members, scenario } = state;
  const clicky = new Uint8Array(members.count);
  const candid = new Uint8Array(members.count);
  const rest = Math.sqrt(1 - IN_COMMON * IN_COMMON);
  const start = mix(state.seed, Purpose.Market);
  for (let m = 0; m < members.count; m++) {
    const who = mix(start, m);
    const a = normalQuantile(clamp(unit(mix(who, Purpose.Click)), 1e-6, 1 - 1e-6));
    const b = IN_COMMON * a + rest * normalQuantile(clamp(unit(mix(who, Purpose.OptIn)), 1e-6, 1 - 1e-6));
    clicky[m] = levelOf(CLICKY_SPREAD * a - (CLICKY_SPREAD * CLICKY_SPREAD) / 2);
    candid[m] = levelOf(CANDID_SPREAD * b - (CANDID_SPREAD * CANDID_SPREAD) / 2);
  }
  const need = Float64Array.from(scenario.segments, ({ needPerWeek }) =>
    Math.sqrt(clamp(needPerWeek / Math.max(state.meanNeed, 1e-9), 0.01, 9)),
  );
  return {
    clicky,
    candid,
    prices: LAWS.map(({ ads }) =>
      Float64Array.from({ length: PRICE_STEPS }, (_, i) => exp(ads.spread * normalQuantile((i + 0.5) / PRICE_STEPS))),
    ),
    need,
    dearness: need.map((buys) => clamp(0.6 + 0.4 * buys, 0.7, 1.5)),
    tide: LAWS.map((_, n) => tideOf(state, n)),
  };
}

/** Sessions on a network in each hour of the week beside the mean hour. */
function tideOf(state: State, n: number): Float64Array {
  const tide = new Float64Array(HOURS_A_WEEK);
  const law = LAWS[n];
  if (!law) return tide;
  for (const segment of state.scenario.segments) {
    const weight = segment.share * segment.sessionsPerDay * (segment.networks[law.id] ?? 0);
    weekOf(segment.rhythm).forEach((activity, h) => (tide[h] = (tide[h] ?? 0) + weight * activity * clockAt(law, h)));
  }
  const mean = tide.reduce((sum, value) => sum + value, 0) / HOURS_A_WEEK;
  return mean > 0 ? tide.map((value) => value / mean) : tide.fill(1);
}

export const levelFactor = (levels: Uint8Array, m: number): number => LEVELS[levels[m] ?? 128] ?? 1;
