export const MOODS = ['angry', 'unhappy', 'neutral', 'pleased', 'happy'] as const;
export type Mood = (typeof MOODS)[number];

/** A guessed sentiment, −1 to 1, as one of five words. */
export function moodOf(sentiment: number): Mood {
  if (sentiment < -0.6) return 'angry';
  if (sentiment < -0.2) return 'unhappy';
  if (sentiment <= 0.2) return 'neutral';
  return sentiment <= 0.6 ? 'pleased' : 'happy';
}
