import { DAY_MS, HOUR_MS } from '#kernel/clock.ts';

/**
 * How a track's test is taken; the test's page and `docs/decisions/0023-track-tests.md` say the same in words.
 *
 * There is no clock: a person who reads slowly, is tired or listens to a screen reader is asked about the trade, not
 * about speed. What keeps a test from being guessed is the wait after a miss, which grows, and other questions each time.
 */
export const EXAM_RULES = {
  /** Questions in one attempt. */
  questions: 12,
  /** Right answers needed, in percent: 9 of 12. */
  passPercent: 75,
  /** How long to wait after the first, the second, and the third and every later miss. */
  waitsMs: [DAY_MS, 2 * DAY_MS, 3 * DAY_MS],
  /** An attempt left open closes by itself after this long, with the answers given so far. */
  openMs: 7 * DAY_MS,
} as const;

export const inHours = (ms: number): number => ms / HOUR_MS;
export const inDays = (ms: number): number => ms / DAY_MS;

/** How many right answers pass. */
export const RIGHT_TO_PASS = Math.ceil((EXAM_RULES.questions * EXAM_RULES.passPercent) / 100);
