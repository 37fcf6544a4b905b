/**
 * When members open a network. Sessions are a Poisson process on each member's own clock, drawn as gaps (geometric
 * skips): the n-th gap of a member depends on who they are and on n alone, never on what anybody posted.
 */
import { mix, Purpose } from '../draw.ts';
import { ln } from '../maths.ts';
import { clockAt } from '../networks/law.ts';
import { LAWS } from '../networks/index.ts';
import type { Scenario } from '../scenario.ts';
import { HOURS_A_WEEK, NETWORKS, SECONDS_AN_HOUR } from '../vocabulary.ts';
import type { Members } from '../world/members.ts';
import { weekOf } from './rhythms.ts';

const GAP_STEPS = 4096;
/** A segment's clock is tabled in this many steps for each mean hour of activity. */
const CLOCK_STEPS = 8;
const CLOCKS = 48;

export type Sessions = {
  /** Quantiles of a gap with mean 1. */
  readonly gaps: Float32Array;
  /** Per segment: the second of the week at which its activity has reached i / 8 mean hours, 1,345 values. */
  readonly clocks: readonly Float32Array[];
  /** Rising bounds for the choice of a network: 5 for each of 32 masks × 48 hours (weekday, weekend). */
  readonly bounds: Float32Array;
};

/** Tables of a scenario's activity. */
export function createSessions(scenario: Scenario): Sessions {
  return {
    gaps: Float32Array.from({ length: GAP_STEPS }, (_, i) => -ln(1 - (i + 0.5) / GAP_STEPS)),
    clocks: scenario.segments.map((segment) => clockOf(weekOf(segment.rhythm))),
    bounds: networkBounds(),
  };
}

/** The inverse of the activity summed up over a week. */
function clockOf(week: Float64Array): Float32Array {
  const clock = new Float32Array(HOURS_A_WEEK * CLOCK_STEPS + 1);
  let hour = 0;
  let before = 0;
  for (let i = 0; i < clock.length; i++) {
    const wanted = i / CLOCK_STEPS;
    while (hour < HOURS_A_WEEK - 1 && before + (week[hour] ?? 0) <= wanted) before += week[hour++] ?? 0;
    clock[i] = SECONDS_AN_HOUR * (hour + Math.min(1, (wanted - before) / (week[hour] ?? 1)));
  }
  return clock;
}

/**
 * Draws the member's next session: `hash` is {@link sessionHash} of this one, `pace` how much time people spend online
 * now. Notes its second in `nextAt` and the member's own clock in `clock`.
 */
export function planNext(sessions: Sessions, members: Members, m: number, hash: number, pace: number): void {
  const table = sessions.clocks[members.segment[m] ?? 0];
  if (!table) return;
  const own = (members.clock[m] ?? 0) + (sessions.gaps[hash >>> 20] ?? 1) / ((members.rate[m] ?? 1) * pace);
  members.clock[m] = own;
  members.sessions[m] = (members.sessions[m] ?? 0) + 1;
  const weeks = Math.floor(own / HOURS_A_WEEK);
  const steps = (own - weeks * HOURS_A_WEEK) * CLOCK_STEPS;
  const i = steps | 0;
  const from = table[i] ?? 0;
  const second = weeks * HOURS_A_WEEK * SECONDS_AN_HOUR + from + ((table[i + 1] ?? from) - from) * (steps - i);
  members.nextAt[m] = Math.max(0, second + (members.shift[m] ?? 0) * 900);
}

/** The luck of a member's current session. */
export const sessionHash = (luck: number, members: Members, m: number): number => mix(mix(luck, m), members.sessions[m] ?? 0);

/** What {@link sessionHash} starts from. */
export const sessionLuck = (luck: number): number => mix(luck, Purpose.Gap);

/** The first session of everybody. */
export function planFirst(sessions: Sessions, members: Members, luck: number): void {
  const start = sessionLuck(luck);
  for (let m = 0; m < members.count; m++) planNext(sessions, members, m, sessionHash(start, members, m), 1);
}

/** Which network is opened in a session: its number, or −1 for a member who uses none. */
export function pickNetwork(sessions: Sessions, mask: number, hour: number, hash: number): number {
  const clock = (hour % 24) + (((hour / 24) | 0) % 7 >= 5 ? 24 : 0);
  const row = (mask * CLOCKS + clock) * NETWORKS.length;
  const u = (hash & 0xfffff) / 0x100000;
  const bounds = sessions.bounds;
  if (u < (bounds[row] ?? 0)) return 0;
  if (u < (bounds[row + 1] ?? 0)) return 1;
  if (u < (bounds[row + 2] ?? 0)) return 2;
  if (u < (bounds[row + 3] ?? 0)) return 3;
  return u < (bounds[row + 4] ?? 0) ? 4 : -1;
}

function networkBounds(): Float32Array {
  const bounds = new Float32Array(32 * CLOCKS * NETWORKS.length);
  for (let mask = 1; mask < 32; mask++) {
    for (let clock = 0; clock < CLOCKS; clock++) {
      const hour = clock < 24 ? clock : 120 + clock - 24;
      const weights = LAWS.map((law, n) => (mask & (1 << n) ? law.habit * clockAt(law, hour) : 0));
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      let sum = 0;
      weights.forEach((weight, n) => {
        sum += weight;
        bounds[(mask * CLOCKS + clock) * NETWORKS.length + n] = sum >= total ? 2 : sum / total;
      });
    }
  }
  return bounds;
}

/** How much goes on, on each network in each hour of the week, beside its average hour. */
export function levelsOf(scenario: Scenario): Float64Array {
  const levels = new Float64Array(NETWORKS.length * HOURS_A_WEEK);
  LAWS.forEach((law, n) => {
    const row = levels.subarray(n * HOURS_A_WEEK, (n + 1) * HOURS_A_WEEK);
    for (const segment of scenario.segments) {
      const users = segment.share * segment.sessionsPerDay * (segment.networks[law.id] ?? 0);
      weekOf(segment.rhythm).forEach((weight, hour) => (row[hour] = (row[hour] ?? 0) + users * weight * clockAt(law, hour)));
    }
    const mean = row.reduce((a, b) => a + b, 0) / HOURS_A_WEEK;
    if (mean > 0) row.forEach((level, hour) => (row[hour] = level / mean));
  });
  return levels;
}
