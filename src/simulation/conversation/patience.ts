/**
 * How soon people expect an answer (K01, micro-blog: 20 % within half an hour, 53 % within one, 65 % within two; 72 % of
 * those who complain within one). Elsewhere four hours are found reasonable (K02), so the same shares take four times as
 * long. Nobody counts the night.
 */
import type { TalkKind } from '../scenario.ts';
import { NETWORKS, type SimSecond } from '../vocabulary.ts';

const STEPS = [
  { hours: 0.5, anybody: 0.2, complaining: 0.3 },
  { hours: 1, anybody: 0.53, complaining: 0.72 },
  { hours: 2, anybody: 0.65, complaining: 0.82 },
] as const;
/** The most patient wait for a day. */
const LONGEST_HOURS = 24;
const ELSEWHERE = 4;
const MORNING = 7;
const NIGHT = 22;

/** Hours awake that the author of a message waits without minding; `u` is drawn from 0 to 1. */
export function patienceHours(kind: TalkKind, network: number, u: number): number {
  const factor = NETWORKS[network] === 'chirp' ? 1 : ELSEWHERE;
  const step = STEPS.find((candidate) => u < (kind === 'complaint' ? candidate.complaining : candidate.anybody));
  if (step) return step.hours * factor;
  const last = kind === 'complaint' ? 0.82 : 0.65;
  return 2 * factor + ((u - last) / (1 - last)) * (LONGEST_HOURS - 2 * factor);
}

/** The second at which so many waking hours have passed. */
export function afterWaking(from: SimSecond, hours: number): SimSecond {
  let left = Math.floor(hours * 3600);
  let second = from;
  while (left > 0) {
    const step = 3600 - (second % 3600);
    if (!isWaking(Math.floor(second / 3600))) second += step;
    else {
      const used = step < left ? step : left;
      left -= used;
      second += used;
    }
  }
  return second;
}

const isWaking = (hour: number): boolean => hour % 24 >= MORNING && hour % 24 < NIGHT;

/** The same second, or a later one of the next morning if people sleep. */
export const whenAwake = (second: SimSecond): SimSecond => {
  const hour = Math.floor(second / 3600);
  if (isWaking(hour)) return second;
  const day = Math.floor(hour / 24) + (hour % 24 >= NIGHT ? 1 : 0);
  return (day * 24 + MORNING) * 3600 + (second % 7200);
};
