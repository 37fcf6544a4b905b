/** Whom an ad set may be shown to, by what a network can observe: interests, follows, visits, purchases. */
import type { Audience } from '../actions.ts';
import { mix, Purpose, unit } from '../draw.ts';
import type { State } from '../state.ts';
import { NETWORKS, type NetworkId, TOPICS } from '../vocabulary.ts';
import { byteAt, Flag, type Members, shortAt } from '../world/members.ts';

/** An interest that shows: what is observed must reach this (of 255). */
const SHOWS = 135;
/** Networks guess interests from behaviour, this much to and fro. */
const GUESS = 60;
/** Share of a network's users who are counted as alike, and sources that a likeness needs. */
const ALIKE = 0.15;
const FEW_BUYERS = 40;
/** An estimate below this is not shown. */
const TOO_FEW = 20;

/** Who is in it, where that does not change during a run (one byte a member); null where it is looked up each time. */
export function maskOf(state: State, audience: Audience, n: number): Uint8Array | null {
  if (audience.kind === 'lookalike') return lookalikes(state, n);
  if (audience.kind !== 'interests' || audience.topics.length === 0) return null;
  const topics = audience.topics.map((topic) => TOPICS.indexOf(topic));
  const mask = new Uint8Array(state.members.count);
  for (let m = 0; m < mask.length; m++) if (topics.some((t) => observed(state, m, t) >= SHOWS)) mask[m] = 1;
  return mask;
}

/** A member's interest in a topic as the networks see it. */
function observed(state: State, m: number, t: number): number {
  const guess = unit(mix(mix(mix(state.seed, m), Purpose.Interests + 100), t)) - 0.5;
  return (state.members.interests[byteAt(m) + t] ?? 0) + GUESS * guess;
}

/** Whether an ad of the audience may be shown to a member of the network, now. */
export function isIn(members: Members, audience: Audience, mask: Uint8Array | null, m: number, n: number): boolean {
  const flags = members.flags[shortAt(m)] ?? 0;
  if (audience.excludesBuyers && (flags & Flag.Bought) !== 0) return false;
  if (mask !== null) return mask[m] === 1;
  if (audience.kind === 'followers') return ((members.follows[m] ?? 0) & (1 << n)) !== 0;
  if (audience.kind === 'visitors') return (flags & Flag.Visited) !== 0;
  return true;
}

/**
 * Those whose interests point furthest from the crowd's in the direction of the buyers' (of the followers', where there
 * are fewer than 40 buyers): the upper 15 % of Σ (source mean − crowd mean) × interest.
 */
function lookalikes(state: State, n: number): Uint8Array {
  const { members } = state;
  const mask = new Uint8Array(members.count);
  const direction = directionOf(state, n);
  const scores = new Float64Array(members.count);
  let users = 0;
  for (let m = 0; m < members.count; m++) {
    if (((members.networks[m] ?? 0) & (1 << n)) === 0) continue;
    let score = 0;
    for (let t = 0; t < TOPICS.length; t++) score += (direction[t] ?? 0) * observed(state, m, t);
    scores[users++] = score;
  }
  const sorted = scores.slice(0, users).sort();
  const threshold = sorted[Math.floor(users * (1 - ALIKE))] ?? 0;
  let i = 0;
  for (let m = 0; m < members.count; m++) {
    if (((members.networks[m] ?? 0) & (1 << n)) !== 0 && (scores[i++] ?? 0) >= threshold) mask[m] = 1;
  }
  return mask;
}

function directionOf(state: State, n: number): Float64Array {
  const { members } = state;
  let buyers = 0;
  for (let m = 0; m < members.count; m++) if ((members.flags[shortAt(m)] ?? 0) & Flag.Bought) buyers++;
  const sums = new Float64Array(TOPICS.length);
  const crowd = new Float64Array(TOPICS.length);
  let sources = 0;
  for (let m = 0; m < members.count; m++) {
    const isSource = buyers >= FEW_BUYERS ? (members.flags[shortAt(m)] ?? 0) & Flag.Bought : (members.follows[m] ?? 0) & (1 << n);
    if (isSource) sources++;
    for (let t = 0; t < TOPICS.length; t++) {
      const interest = observed(state, m, t);
      crowd[t] = (crowd[t] ?? 0) + interest;
      if (isSource) sums[t] = (sums[t] ?? 0) + interest;
    }
  }
  return sums.map((sum, t) => sum / Math.max(1, sources) - (crowd[t] ?? 0) / Math.max(1, members.count));
}

/** Size of an audience as the ads manager shows it: people of the network, to two digits; 0 when there are fewer than 20. */
export function estimateAudience(state: State, audience: Audience, network: NetworkId): number {
  const n = NETWORKS.indexOf(network);
  const mask = maskOf(state, audience, n);
  let size = 0;
  for (let m = 0; m < state.members.count; m++) {
    if (((state.members.networks[m] ?? 0) & (1 << n)) !== 0 && isIn(state.members, audience, mask, m, n)) size++;
  }
  return size < TOO_FEW ? 0 : roundToTwoDigits(size);
}

function roundToTwoDigits(size: number): number {
  let step = 1;
  while (size / step >= 100) step *= 10;
  return Math.round(size / step) * step;
}
