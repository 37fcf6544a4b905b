/**
 * Recommendation in waves: a post is tried on a few strangers; what it earns there, beside what an average post would
 * have, decides whether there is a next, larger trial. Short video lives by it, the others know it a little.
 */
import { clamp } from '../maths.ts';
import { SIGNALS } from '../networks/law.ts';
import type { State } from '../state.ts';
import { feedOf } from './feed.ts';
import { Counter, countOf, type LivePost, Source, type Wave } from './live-post.ts';
import { averageTrial } from './value.ts';

/** Watching is measured finely, the rest are rare events: the share of dwelling is worth more to a decision than its weight says. */
const NOISE_FLOOR = 12;

export const noWave = (): Wave => ({ size: 0, shown: 0, rate: 0, endsAt: 0, round: 0 });

/** Starts the first trial of a post that has just appeared. */
export function startWaves(state: State, post: LivePost): void {
  const scale = state.members.count / 20_000;
  const standing = clamp(state.standing[post.network] ?? 1, 0.5, 1.6);
  launch(state, post, post.law.waves.first * scale * standing, 0);
}

/** Once an hour: ends trials that are full or over, and starts the next ones. */
export function turnWaves(state: State): void {
  const now = state.hour * 3600;
  for (const posts of state.live) {
    for (const post of posts) {
      const { wave } = post;
      if (wave.size === 0 || post.isOver) continue;
      if (wave.shown < wave.size && now < wave.endsAt) wave.rate = rateFor(state, post);
      else nextWave(state, post);
    }
  }
}

function nextWave(state: State, post: LivePost): void {
  const { waves } = post.law;
  const earned = earnings(state, post);
  const shown = countOf(post, Source.Stranger, Counter.Impressions);
  const ratio = earned.value / Math.max(earned.expected, 1e-9);
  const limit = state.members.count * waves.largestShare;
  if (ratio < waves.pass || shown >= limit || post.freshness === 0) {
    post.wave.rate = 0;
    post.wave.size = 0;
    return;
  }
  const growth = 1 + (waves.growth - 1) * clamp((ratio - waves.pass) / 0.25 + 0.4, 0.15, 1.6);
  launch(state, post, Math.min(post.wave.size * growth, limit - shown), post.wave.round + 1);
}

/** What the strangers of all trials gave, and what an average post would have earned from as many. */
function earnings(state: State, post: LivePost): { value: number; expected: number } {
  const { weightsForStrangers } = feedOf(state, post.network);
  const each = averageTrial(post.law, weightsForStrangers);
  let value = NOISE_FLOOR * each;
  SIGNALS.forEach((signal, i) => {
    value += weightsForStrangers[signal] * countOf(post, Source.Stranger, Counter.Signals + i);
  });
  return { value, expected: each * (NOISE_FLOOR + countOf(post, Source.Stranger, Counter.Impressions)) };
}

function launch(state: State, post: LivePost, size: number, round: number): void {
  const { wave } = post;
  wave.size = Math.round(size / (state.weather.noise[post.network] ?? 1));
  wave.shown = 0;
  wave.round = round;
  wave.endsAt = state.hour * 3600 + post.law.waves.hours * 3600;
  wave.rate = wave.size > 0 ? rateFor(state, post) : 0;
}

/** The chance per session of a stranger that fills what is left of the trial in the time that is left. */
function rateFor(state: State, post: LivePost): number {
  const { wave } = post;
  const hours = Math.max(1, wave.endsAt / 3600 - state.hour);
  const sessions = (state.sessionsPerHour[post.network] ?? 1) * hours;
  return clamp((wave.size - wave.shown) / Math.max(1, sessions), 0, 0.9);
}
