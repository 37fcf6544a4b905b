/** Nobody reads faster than this and understands; skimming past the end of a section is not reading it. */
const FASTEST_WORDS_PER_SECOND = 12;
const LONGEST_WAIT_MS = 20_000;

/** How long a section must have been in view, in milliseconds, before reaching its end counts as having read it. */
export function leastReadingMs(words: number): number {
  return Math.min((words / FASTEST_WORDS_PER_SECOND) * 1000, LONGEST_WAIT_MS);
}
