/**
 * The population, one column per trait: 62 bytes a member. Small numbers are kept as eighths, halves or steps of a
 * logarithm; the functions beside them say which.
 *
 * What a feed asks about somebody stands together in a row of 32 bytes, for it asks all of it about a few who are far
 * apart in memory, and the processor then fetches one line of its cache instead of nine. The columns of a row are read at
 * {@link byteAt}, {@link shortAt} and {@link floatAt}; all others, which the hourly pass over everybody reads in order, at
 * the member's number.
 */
import { draw, mix, Purpose, unit } from '../draw.ts';
import { clamp, exp, ln, normalQuantile } from '../maths.ts';
import type { Scenario, Segment } from '../scenario.ts';
import { NETWORKS, TOPICS } from '../vocabulary.ts';

const ROW_BYTES = 32;

/** Where a member's bytes, 16-bit numbers and floats stand in the columns of a row. */
export const byteAt = (m: number): number => m << 5;
export const shortAt = (m: number): number => m << 4;
export const floatAt = (m: number): number => m << 3;

/** Where network n's bits begin in `told`; member m's is bit m % 8 of the byte m / 8 further on. So few bytes stay at hand in any town. */
export const toldAt = (count: number, n: number): number => n * ((count + 7) >> 3);

/** Columns of the rows; `segment[m]` would be somebody else's byte, and the linter says so. */
type Rows = {
  /** Twelve a member, 0 to 255 for an interest of 0 to 2 (1 is average among those who are interested). */
  readonly interests: Uint8Array;
  readonly segment: Uint8Array;
  /** Steps of a logarithm, see {@link levelOf}. */
  readonly talk: Uint8Array;
  readonly social: Uint8Array;
  readonly price: Uint8Array;
  readonly affinity: Float32Array;
  readonly trust: Float32Array;
  /** Weariness of the brand, and the hour for which it holds. */
  readonly fatigue: Float32Array;
  readonly fatigueAt: Uint16Array;
  /** Bits of {@link Flag}. */
  readonly flags: Uint16Array;
};

export type Members = Rows & {
  readonly count: number;
  /** Bit n is set when the member uses network n; bit n of `follows`, when they follow the brand there. */
  readonly networks: Uint8Array;
  readonly follows: Uint8Array;
  /** Whether a friend has passed something on to them, a bit a member and network: see {@link toldAt}. */
  readonly told: Uint8Array;
  /** Bit c is set when they follow competitor c, wherever both are. */
  readonly rivals: Uint8Array;
  /** Affinity and trust as they were at the start, in 255ths. */
  readonly firstAffinity: Uint8Array;
  readonly firstTrust: Uint8Array;
  /** Sessions an hour, on average. */
  readonly rate: Float32Array;
  /** Whose rhythm theirs is, the segment's number once more, and by how many quarter hours they are later. */
  readonly rhythm: Uint8Array;
  readonly shift: Int8Array;
  readonly sessions: Uint16Array;
  /** Second of the next session, and the member's own clock in mean hours of activity. */
  readonly nextAt: Int32Array;
  readonly clock: Float32Array;
  /** Which post or ad was last clicked and last seen (its number plus one), and in which hour. */
  readonly lastClick: Uint16Array;
  readonly lastClickAt: Uint16Array;
  readonly lastView: Uint16Array;
  readonly lastViewAt: Uint16Array;
};

/** A column of the rows by itself, member after member. */
export const columnOf = ({ count }: Members, column: Uint8Array | Uint16Array | Float32Array): Float64Array =>
  Float64Array.from({ length: count }, (_, m) => column[(m * ROW_BYTES) / column.BYTES_PER_ELEMENT] ?? 0);

/** What else is so of a member. */
export const Flag = {
  Aware: 1,
  Bought: 2,
  OptedIn: 4,
  Visited: 8,
  Hollow: 16,
  Angry: 32,
  Entrant: 64,
  Muted: 128,
  FirstAware: 256,
} as const;

/** Values of an eight-bit logarithmic level: e^((level − 128) / 20), from 1/600 to 570. */
export const LEVELS: Float32Array = Float32Array.from({ length: 256 }, (_, level) => exp((level - 128) / 20));
export const levelOf = (logarithm: number): number => clamp(Math.round(128 + 20 * logarithm), 0, 255);

/** Spread of the logarithm of talkativeness: so that 1 % of the people write most of the comments (A01: 74.7 %). */
const TALK_SPREAD = 2.55;
const SOCIAL_SPREAD = 0.9;
const ACTIVITY_SPREAD = 0.8;

/** Makes the population of a scenario: `count` members, the same for the same seed. */
export function createMembers(scenario: Scenario, seed: number, count: number): Members {
  const members = allocate(count);
  const bounds = segmentBounds(scenario.segments);
  for (let m = 0; m < count; m++) {
    const who = mix(mix(seed, Purpose.Segment), m);
    const index = pickBelow(bounds, unit(who));
    const segment = scenario.segments[index];
    if (!segment) throw new Error(`Scenario "${scenario.id}" has no segments.`);
    members.segment[byteAt(m)] = index;
    members.rhythm[m] = index;
    fillMember(members, m, segment, scenario, mix(seed, m));
  }
  chooseFollowers(members, scenario, seed);
  return members;
}

function allocate(count: number): Members {
  return {
    ...allocateRows(count),
    count,
    networks: new Uint8Array(count),
    follows: new Uint8Array(count),
    rivals: new Uint8Array(count),
    told: new Uint8Array(toldAt(count, NETWORKS.length)),
    firstAffinity: new Uint8Array(count),
    firstTrust: new Uint8Array(count),
    rate: new Float32Array(count),
    rhythm: new Uint8Array(count),
    shift: new Int8Array(count),
    sessions: new Uint16Array(count),
    nextAt: new Int32Array(count),
    clock: new Float32Array(count),
    lastClick: new Uint16Array(count),
    lastClickAt: new Uint16Array(count),
    lastView: new Uint16Array(count),
    lastViewAt: new Uint16Array(count),
  };
}

function allocateRows(count: number): Rows {
  const rows = new ArrayBuffer(count * ROW_BYTES);
  return {
    interests: new Uint8Array(rows, 0),
    segment: new Uint8Array(rows, 12),
    talk: new Uint8Array(rows, 13),
    social: new Uint8Array(rows, 14),
    price: new Uint8Array(rows, 15),
    affinity: new Float32Array(rows, 16),
    trust: new Float32Array(rows, 20),
    fatigue: new Float32Array(rows, 24),
    fatigueAt: new Uint16Array(rows, 28),
    flags: new Uint16Array(rows, 30),
  };
}

function segmentBounds(segments: readonly Segment[]): number[] {
  let sum = 0;
  return segments.map((segment) => (sum += segment.share));
}

const pickBelow = (bounds: readonly number[], u: number): number => {
  const total = bounds[bounds.length - 1] ?? 1;
  const index = bounds.findIndex((bound) => u * total < bound);
  return index < 0 ? bounds.length - 1 : index;
};

function fillMember(members: Members, m: number, segment: Segment, scenario: Scenario, who: number): void {
  const normal = (purpose: number): number => normalQuantile(clamp(draw(who, purpose), 1e-6, 1 - 1e-6));
  let mask = 0;
  for (let n = 0; n < NETWORKS.length; n++) {
    const network = NETWORKS[n];
    if (network && unit(mix(mix(who, Purpose.Networks), n)) < (segment.networks[network] ?? 0)) mask |= 1 << n;
  }
  members.networks[m] = mask;
  for (let t = 0; t < TOPICS.length; t++) {
    const topic = TOPICS[t];
    const mean = (topic === undefined ? undefined : segment.interests[topic]) ?? 0.1;
    const noise = exp(0.55 * normalQuantile(clamp(unit(mix(mix(who, Purpose.Interests), t)), 1e-6, 1 - 1e-6)) - 0.15);
    members.interests[byteAt(m) + t] = clamp(Math.round(mean * noise * 2 * 127.5), 0, 255);
  }
  members.talk[byteAt(m)] = levelOf(
    TALK_SPREAD * normal(Purpose.Temper) - (TALK_SPREAD * TALK_SPREAD) / 2 + ln(segment.talkative),
  );
  members.social[byteAt(m)] = levelOf(
    SOCIAL_SPREAD * normal(Purpose.Vote) - (SOCIAL_SPREAD * SOCIAL_SPREAD) / 2 + ln(segment.sociable),
  );
  members.price[byteAt(m)] = clamp(
    Math.round(255 * clamp(segment.priceSensitivity + 0.15 * normal(Purpose.Basket), 0, 1)),
    0,
    255,
  );
  members.affinity[floatAt(m)] = clamp(segment.affinity + 0.15 * normal(Purpose.Bond), 0, 1);
  members.trust[floatAt(m)] = clamp(segment.trust + 0.12 * normal(Purpose.Choice), 0, 1);
  members.rate[m] =
    (segment.sessionsPerDay / 24) * exp(ACTIVITY_SPREAD * normal(Purpose.Activity) - (ACTIVITY_SPREAD * ACTIVITY_SPREAD) / 2);
  members.shift[m] = clamp(Math.round(3 * normal(Purpose.Chronotype)), -12, 12);
  if (draw(who, Purpose.Notice) < scenario.brand.awareness) members.flags[shortAt(m)] = Flag.Aware | Flag.FirstAware;
  noteFirst(members, m);
}

/**
 * Who follows the brand at the start: on each network, as many as the scenario says, drawn without replacement with
 * weights by segment, bond and interest (the smallest of −ln u / weight, ranked through a bisected threshold).
 */
function chooseFollowers(members: Members, scenario: Scenario, seed: number): void {
  for (let n = 0; n < NETWORKS.length; n++) {
    const network = NETWORKS[n];
    const wanted = (network === undefined ? undefined : scenario.brand.followers[network]) ?? 0;
    if (wanted === 0) continue;
    const ranks = new Float64Array(members.count);
    for (let m = 0; m < members.count; m++) ranks[m] = rankToFollow(members, scenario, seed, m, n);
    const threshold = thresholdFor(ranks, wanted);
    for (let m = 0; m < members.count; m++) {
      if ((ranks[m] ?? 9) > threshold) continue;
      members.follows[m] = (members.follows[m] ?? 0) | (1 << n);
      members.flags[shortAt(m)] = (members.flags[shortAt(m)] ?? 0) | Flag.Aware | Flag.FirstAware;
      if (draw(mix(seed, m), Purpose.Follows) < scenario.brand.hollowFollowers) makeHollow(members, m);
    }
  }
}

function makeHollow(members: Members, m: number): void {
  members.flags[shortAt(m)] = (members.flags[shortAt(m)] ?? 0) | Flag.Hollow;
  members.affinity[floatAt(m)] = 0.02;
  noteFirst(members, m);
}

function noteFirst(members: Members, m: number): void {
  members.firstAffinity[m] = Math.round(255 * (members.affinity[floatAt(m)] ?? 0));
  members.firstTrust[m] = Math.round(255 * (members.trust[floatAt(m)] ?? 0));
}

function rankToFollow(members: Members, scenario: Scenario, seed: number, m: number, n: number): number {
  if (((members.networks[m] ?? 0) & (1 << n)) === 0) return 9;
  const segment = scenario.segments[members.segment[byteAt(m)] ?? 0];
  const weight = (segment?.followIndex ?? 0) * (0.2 + (members.affinity[floatAt(m)] ?? 0));
  const u = unit(mix(mix(mix(seed, Purpose.Follows), m), n));
  // 1 − u^weight rises with u and falls with weight; below 9, the rank of those who can't.
  return weight <= 0 ? 8 : 1 - exp(-u / weight);
}

/** The value below which `wanted` of the ranks lie, ties aside. */
function thresholdFor(ranks: Float64Array, wanted: number): number {
  const sorted = ranks.slice().sort();
  return Math.min(sorted[Math.min(wanted, sorted.length) - 1] ?? 1, 7);
}
