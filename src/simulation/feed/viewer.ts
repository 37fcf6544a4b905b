import type { State } from '../state.ts';
import { byteAt, Flag, floatAt, type Members, shortAt } from '../world/members.ts';
import { Cause, type LivePost } from './live-post.ts';
import { CAPS } from './value.ts';

const DECAY_STEPS = 1024;
/** Relevance of a follower with ordinary liking is 1 at this interest. */
const INTEREST_SCALE = 1 / 115;

/** The most that fit, a follower's bond and a stranger's opinion can be. */
const BEST_FIT = 1.22;
const BEST_BOND = 1.57;
const BEST_OPINION = 1.1;

/** What the brand's posts mean to those who came for a prize, beside others of their interests. */
const ENTRANT = 0.25;

/** 2^(−hours / half-life) for each hour, by repeated multiplication of the half-life's root. */
const DECAY: Float64Array = decayTable();
function decayTable(): Float64Array {
  const table = new Float64Array(DECAY_STEPS);
  // Half of it is gone after 60 hours: 2^(−1/60) to the last bit of a double.
  const anHour = 0.9885140203528962;
  let value = 1;
  for (let i = 0; i < DECAY_STEPS; i++) {
    table[i] = value;
    value *= anHour;
  }
  return table;
}

/** How weary of the brand a member is at an hour. */
export function wearinessAt(members: Members, m: number, hour: number): number {
  const hours = hour - (members.fatigueAt[shortAt(m)] ?? 0);
  return (members.fatigue[floatAt(m)] ?? 0) * (hours < DECAY_STEPS ? (DECAY[hours > 0 ? hours : 0] ?? 0) : 0);
}

/** What a post means to a member: interest in its topic × bond with its author × how well it speaks to what moves them. */
export function relevanceOf(state: State, post: LivePost, m: number, isFollower: boolean): number {
  if (post.neutral & Cause.Fit) return 1;
  const members = state.members;
  const interest = (members.interests[byteAt(m) + post.topic] ?? 0) * INTEREST_SCALE * (state.weather.interest[post.topic] ?? 1);
  const fit = post.fit[members.segment[byteAt(m)] ?? 0] ?? 1;
  const dull = (members.flags[shortAt(m)] ?? 0) & (Flag.Muted | Flag.Entrant);
  const muted = dull === 0 || post.author !== 0 ? 1 : dull & Flag.Muted ? 0.2 : ENTRANT;
  const r = (0.15 + 0.85 * interest) * fit * muted * bondOf(members, post, m, isFollower);
  return r < CAPS.relevance ? r : CAPS.relevance;
}

/** Nobody of an interest (0 to 255) in a post's topic has a higher relevance than `least + slope · interest`: the best fit, and the strongest bond. */
export function highestRelevance(state: State, post: LivePost, isFollower: boolean): { least: number; slope: number } {
  const best = BEST_FIT * (isFollower ? BEST_BOND : BEST_OPINION);
  return { least: 0.15 * best, slope: 0.85 * best * INTEREST_SCALE * (state.weather.interest[post.topic] ?? 1) };
}

/** Between 0.3 and 1.6 for somebody who knows the brand; strangers take a post as it is. */
function bondOf(members: Members, post: LivePost, m: number, isFollower: boolean): number {
  if (post.author !== 0) return 1;
  const affinity = members.affinity[floatAt(m)] ?? 0;
  const trust = members.trust[floatAt(m)] ?? 0;
  if (isFollower) return 0.25 + 1.1 * affinity * (0.5 + 0.7 * trust);
  return (members.flags[shortAt(m)] ?? 0) & Flag.Aware ? 0.6 + 0.5 * affinity : 0.85;
}
