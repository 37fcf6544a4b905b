/**
 * When members open a network. Sessions are a Poisson process on each member's own clock, drawn as gaps (geometric
 * skips): the n-th gap of a member depends on who they are and on n alone, never on what anybody posted.
 */
import { mix, Purpose, unit } from '../draw.ts';
import { ln } from '../maths.ts';
import { clockAt } from '../networks/law.ts';
import { LAWS } from '../networks/index.ts';
import type { Scenario } from '../scenario.ts';
import { HOURS_A_WEEK, NETWORKS, SECONDS_AN_HOUR } from '../vocabulary.ts';
import type { Members } from '../world/members.ts';
import { weekOf } from './rhythms.ts';

const GAP_STEPS = 4096;
const WEEK_SECONDS = HOURS_A_WEEK * SECONDS_AN_HOUR;
/** A session's hour is found through a table of this many steps for each hour's worth of activity. */
const GUIDE_STEPS = 8;

export type Sessions = {
  /** Quantiles of a gap with mean 1. */
  readonly gaps: Float64Array;
  /** Per segment: activity summed up to each hour of the week (169 values, the last is 168), and a guide into it. */
  readonly summed: readonly Float64Array[];
  readonly guide: readonly Uint8Array[];
  /** Rising bounds for the choice of a network, 5 for each (segment, mask, clock), see {@link pickNetwork}. */
  readonly bounds: Float64Array;
};

/** Tables of a scenario's activity. */
export function createSessions(scenario: Scenario): Sessions {
  const gaps = Float64Array.from({ length: GAP_STEPS }, (_, i) => -ln(1 - (i + 0.5) / GAP_STEPS));
  const summed = scenario.segments.map((segment) => sumUp(weekOf(segment.rhythm)));
  return { gaps, summed, guide: summed.map(guideInto), bounds: networkBounds(scenario) };
}

function sumUp(week: Float64Array): Float64Array {
  const sums = new Float64Array(HOURS_A_WEEK + 1);
  for (let hour = 0; hour < HOURS_A_WEEK; hour++) sums[hour + 1] = (sums[hour] ?? 0) + (week[hour] ?? 0);
  return sums;
}

function guideInto(sums: Float64Array): Uint8Array {
  const guide = new Uint8Array(HOURS_A_WEEK * GUIDE_STEPS + 1);
  let hour = 0;
  for (let i = 0; i < guide.length; i++) {
    while (hour < HOURS_A_WEEK - 1 && (sums[hour + 1] ?? 0) <= i / GUIDE_STEPS) hour++;
    guide[i] = hour;
  }
  return guide;
}

/** Activity of a segment up to a second of the run, in mean hours. */
function activityUntil(sums: Float64Array, second: number): number {
  const weeks = Math.floor(second / WEEK_SECONDS);
  const hours = (second - weeks * WEEK_SECONDS) / SECONDS_AN_HOUR;
  const hour = Math.floor(hours);
  const from = sums[hour] ?? 0;
  return weeks * HOURS_A_WEEK + from + ((sums[hour + 1] ?? from) - from) * (hours - hour);
}

/** The second at which a segment's activity reaches `activity`: the inverse of {@link activityUntil}. */
function secondAt(sums: Float64Array, guide: Uint8Array, activity: number): number {
  const weeks = Math.floor(activity / HOURS_A_WEEK);
  const rest = activity - weeks * HOURS_A_WEEK;
  let hour = guide[Math.floor(rest * GUIDE_STEPS)] ?? 0;
  while (hour < HOURS_A_WEEK - 1 && (sums[hour + 1] ?? 0) <= rest) hour++;
  const from = sums[hour] ?? 0;
  const width = (sums[hour + 1] ?? from) - from;
  return weeks * WEEK_SECONDS + (hour + (width > 0 ? (rest - from) / width : 0)) * SECONDS_AN_HOUR;
}

/** Draws the member's next session after `second` and notes it in `nextAt`; `pace` is how much time people spend online now. */
export function planNext(sessions: Sessions, members: Members, m: number, who: number, second: number, pace: number): void {
  const segment = members.segment[m] ?? 0;
  const sums = sessions.summed[segment];
  const guide = sessions.guide[segment];
  if (!sums || !guide) return;
  const count = ((members.sessions[m] ?? 0) + 1) & 0xffff;
  members.sessions[m] = count;
  const gap = sessions.gaps[mix(who, count) >>> 20] ?? 1;
  const lag = (members.shift[m] ?? 0) * 900;
  const begun = activityUntil(sums, Math.max(0, second - lag));
  const next = secondAt(sums, guide, begun + gap / ((members.rate[m] ?? 1) * pace)) + lag;
  members.nextAt[m] = next > second + 60 ? Math.min(next, 0xfffffff0) : second + 60;
}

/** The first session of everybody. */
export function planFirst(sessions: Sessions, members: Members, seed: number): void {
  for (let m = 0; m < members.count; m++) planNext(sessions, members, m, whoOf(seed, m), 0, 1);
}

/** Hash of a member's own luck with sessions. */
export const whoOf = (seed: number, m: number): number => mix(mix(seed, Purpose.Gap), m);

/** Which network is opened: its number, or −1 for a member who uses none. */
export function pickNetwork(sessions: Sessions, members: Members, m: number, hour: number, hash: number): number {
  const clock = (hour % 24) + (Math.floor(hour / 24) % 7 >= 5 ? 24 : 0);
  const row = (((members.segment[m] ?? 0) * 32 + (members.networks[m] ?? 0)) * 48 + clock) * 5;
  const u = unit(mix(hash, Purpose.PickNetwork));
  const bounds = sessions.bounds;
  if (u < (bounds[row] ?? 0)) return 0;
  if (u < (bounds[row + 1] ?? 0)) return 1;
  if (u < (bounds[row + 2] ?? 0)) return 2;
  if (u < (bounds[row + 3] ?? 0)) return 3;
  return u < (bounds[row + 4] ?? 0) ? 4 : -1;
}

function networkBounds(scenario: Scenario): Float64Array {
  const bounds = new Float64Array(scenario.segments.length * 32 * 48 * 5);
  scenario.segments.forEach((segment, s) => {
    for (let mask = 1; mask < 32; mask++) {
      for (let clock = 0; clock < 48; clock++) {
        const hour = clock < 24 ? clock : 120 + clock - 24;
        const weights = NETWORKS.map((network, n) => {
          const law = LAWS[n];
          return mask & (1 << n) && law ? (0.15 + (segment.networks[network] ?? 0)) * clockAt(law, hour) : 0;
        });
        const total = weights.reduce((sum, weight) => sum + weight, 0);
        let sum = 0;
        weights.forEach((weight, n) => {
          sum += weight;
          bounds[((s * 32 + mask) * 48 + clock) * 5 + n] = total > 0 ? sum / total + (sum === total ? 1e-9 : 0) : 0;
        });
      }
    }
  });
  return bounds;
}
