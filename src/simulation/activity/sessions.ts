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
export const CLOCK_STEPS = 8;
/** Numbers in the table of one segment's clock. */
export const CLOCK_LENGTH = HOURS_A_WEEK * CLOCK_STEPS + 1;
const MASKS = 32;
/** Bounds between the networks, for each mask of them. */
export const CHOICES = NETWORKS.length - 1;
export const CHANCES = 0x100000;

export type Sessions = {
  /** Quantiles of a gap with mean 1. */
  readonly gaps: Float32Array;
  /** Per segment: the second of the week at which its activity has reached i / 8 mean hours, 1,345 values. */
  readonly clocks: readonly Float32Array[];
  /** The same, one after another. */
  readonly clock: Float32Array;
  /** Rising bounds for the choice of a network, in 1,048,576ths: 4 for each of 48 hours (weekday, weekend) × 32 masks. */
  readonly bounds: Int32Array;
};

/** Tables of a scenario's activity. */
export function createSessions(scenario: Scenario): Sessions {
  const clocks = scenario.segments.map((segment) => clockOf(weekOf(segment.rhythm)));
  const clock = new Float32Array(clocks.length * CLOCK_LENGTH);
  clocks.forEach((one, segment) => clock.set(one, segment * CLOCK_LENGTH));
  return {
    gaps: Float32Array.from({ length: GAP_STEPS }, (_, i) => -ln(1 - (i + 0.5) / GAP_STEPS)),
    clocks,
    clock,
    bounds: networkBounds(),
  };
}

/** The inverse of the activity summed up over a week. */
function clockOf(week: Float64Array): Float32Array {
  const clock = new Float32Array(CLOCK_LENGTH);
  let hour = 0;
  let before = 0;
  for (let i = 0; i < clock.length; i++) {
    const wanted = i / CLOCK_STEPS;
    while (hour < HOURS_A_WEEK - 1 && before + (week[hour] ?? 0) <= wanted) before += week[hour++] ?? 0;
    clock[i] = SECONDS_AN_HOUR * (hour + Math.min(1, (wanted - before) / (week[hour] ?? 1)));
  }
  return clock;
}

/** What {@link sessionHash} starts from. */
export const sessionLuck = (luck: number): number => mix(luck, Purpose.Gap);

/** The luck of a member's n-th session, counted from 0. */
export const sessionHash = (luck: number, m: number, n: number): number => mix(mix(luck, m), n);

/** The first session of everybody; `online.ts` draws the others. */
export function planFirst({ gaps, clock }: Sessions, members: Members, luck: number): void {
  const start = sessionLuck(luck);
  for (let m = 0; m < members.count; m++) {
    const own = (gaps[sessionHash(start, m, 0) >>> 20] ?? 1) / (members.rate[m] ?? 1);
    const second = secondAt(clock, (members.rhythm[m] ?? 0) * CLOCK_LENGTH, own) + (members.shift[m] ?? 0) * 900;
    members.clock[m] = own;
    members.nextAt[m] = Math.max(0, second);
    members.sessions[m] = 1;
  }
}

/** The second at which a member's own clock shows `own` mean hours of activity; `from` is where their segment's table begins. */
function secondAt(clock: Float32Array, from: number, own: number): number {
  const weeks = (own * (1 / HOURS_A_WEEK)) | 0;
  const steps = (own - weeks * HOURS_A_WEEK) * CLOCK_STEPS;
  const i = steps | 0;
  const before = clock[from + i] ?? 0;
  return weeks * HOURS_A_WEEK * SECONDS_AN_HOUR + before + ((clock[from + i + 1] ?? 0) - before) * (steps - i);
}

/** Where the bounds of an hour begin; those of a mask of networks follow at mask × {@link CHOICES}. */
export const choicesAt = (hour: number): number => clockOfDay(hour) * MASKS * CHOICES;
const clockOfDay = (hour: number): number => (hour % 24) + (((hour / 24) | 0) % 7 >= 5 ? 24 : 0);

function networkBounds(): Int32Array {
  const bounds = new Int32Array(48 * MASKS * CHOICES);
  for (let clock = 0; clock < 48; clock++) {
    const hour = clock < 24 ? clock : 120 + clock - 24;
    for (let mask = 1; mask < MASKS; mask++) {
      const weights = LAWS.map((law, n) => (mask & (1 << n) ? law.habit * clockAt(law, hour) : 0));
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      let sum = 0;
      weights.forEach((weight, n) => {
        sum += weight;
        if (n < CHOICES)
          bounds[(clock * MASKS + mask) * CHOICES + n] = sum >= total ? CHANCES : Math.ceil(Math.fround(sum / total) * CHANCES);
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
