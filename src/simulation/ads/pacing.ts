/** Spreads a day's budget over the day's expected opportunities, hour by hour, and learns from what an hour cost. */
import { clamp } from '../maths.ts';
import type { State } from '../state.ts';
import { HOURS_A_DAY, HOURS_A_WEEK } from '../vocabulary.ts';
import { type AdSetRun, type AdTables, MICROS } from './ads-state.ts';
import { isIn } from './audience.ts';
import { CLICK_RATE, trueRate } from './prediction.ts';

export const FULL_PACE = 65_536;
/** Below what predicted rate, beside the audience's mean, each objective lets people go. */
export const CHOOSINESS = { reach: 0, traffic: 0.75, leads: 2, sales: 1.3 } as const;
/** An auto bid wins about half of its auctions. */
const WINS = 0.5;
const HUNGRIEST = 4;
/** Impressions after which an hour counts as much as all that was known. */
const ENOUGH = 20;
/** People asked for an audience's mean. */
const SAMPLE = 4000;
/** Delivery below this share of the budget is limited. */
const SHORT = 0.8;

/** Whether the ad set's hours of the day and dates allow it to run. */
export const isOpenAt = (set: AdSetRun, hour: number): boolean =>
  hour >= set.adSet.from && hour < set.adSet.to && (set.adSet.hours.length === 0 || set.adSet.hours.includes(hour % HOURS_A_DAY));

/** Looks once through the audience for its mean rate of results, and for what a full pace would cost. */
export function survey(state: State, tables: AdTables, set: AdSetRun): void {
  const { members } = state;
  const posts = set.ads.flatMap(({ live, status }) => (live && status === 'running' ? [live] : []));
  const post = posts.reduce(
    (best, other) => (!best || (other.strangerRates[CLICK_RATE] ?? 0) > (best.strangerRates[CLICK_RATE] ?? 0) ? other : best),
    posts[0],
  );
  if (!post) return;
  let sum = 0;
  let weight = 0;
  const step = Math.max(1, Math.floor(members.count / SAMPLE));
  for (let m = 0; m < members.count; m += step) {
    if (((members.networks[m] ?? 0) & (1 << set.network)) === 0 || !isIn(members, set.adSet.audience, set.mask, m, set.network))
      continue;
    const rate = members.rate[m] ?? 0;
    weight += rate;
    sum += rate * trueRate(state, tables, set, post, m);
  }
  // Nobody there yet (visitors): as if they were average, so that the first are not bid for as marvels.
  set.meanRate = weight > 0 && sum > 0 ? sum / weight : Math.max(1e-9, post.strangerRates[CLICK_RATE] ?? 0);
  const opportunities = ((weight * step) / 3) * set.law.ads.perSession;
  set.fullPaceMicro = Math.max(1, opportunities * WINS * (set.law.ads.cpmEuro / 1000) * MICROS);
}

/** Sets the pace for the hour that begins. */
export function setPace(state: State, tables: AdTables, set: AdSetRun): void {
  const tide = tables.tide[set.network];
  const left = set.euroPerDay * MICROS - set.costTodayMicro;
  const now = tideAt(tide, state.hour);
  let rest = 0;
  const midnight = state.hour - (state.hour % HOURS_A_DAY) + HOURS_A_DAY;
  for (let hour = state.hour; hour < midnight; hour++) if (isOpenAt(set, hour)) rest += tideAt(tide, hour);
  const wanted = rest > 0 ? (left * now) / rest : 0;
  const full = set.fullPaceMicro * now;
  set.pace = full > 0 ? Math.round(clamp(wanted / full, 0, 1) * FULL_PACE) : 0;
  adjustAppetite(set, wanted > 1.1 * full);
}

/** What can't be spent on the best is spent on others, dearer and less likely; with ease comes choosiness. */
function adjustAppetite(set: AdSetRun, isStarved: boolean): void {
  const usual = CHOOSINESS[set.adSet.objective];
  set.hunger = isStarved ? Math.min(HUNGRIEST, set.hunger * 1.06) : 1 + 0.96 * (set.hunger - 1);
  set.choosiness = isStarved ? set.choosiness * 0.93 : usual - 0.96 * (usual - set.choosiness);
}

/** What the hour cost says what the next will. */
export function learnPace(state: State, tables: AdTables, set: AdSetRun): void {
  const tide = tideAt(tables.tide[set.network], state.hour);
  const share = (set.pace / FULL_PACE) * tide;
  if (share <= 0 || set.costTodayMicro >= set.euroPerDay * MICROS) return;
  const expected = (share * set.fullPaceMicro) / (set.law.ads.cpmEuro * 1000);
  const weight = 0.6 * (expected / (expected + ENOUGH));
  set.fullPaceMicro = Math.max(1, set.fullPaceMicro + weight * (set.costHourMicro / share - set.fullPaceMicro));
}

export const isShort = (set: AdSetRun): boolean => set.delivered < SHORT;

const tideAt = (tide: Float64Array | undefined, hour: number): number => Math.max(0.02, tide?.[hour % HOURS_A_WEEK] ?? 1);
