import { listDeeds, queueDeed } from '#features/progress/client.ts';
import { mistakeCard } from './cards.ts';
import { logOf } from './load.ts';

/**
 * Puts the cards of what went wrong in a run into this person's deck, each once a run however often it is asked for.
 * `kinds` are those of `content/cards/mistakes.yaml`.
 */
export async function addMistakes(run: string, kinds: readonly string[]): Promise<void> {
  const added = (await listDeeds('card-added')).flatMap((deed) => logOf(deed).added);
  const known = new Set(added.filter((one) => one.run === run).map(({ card }) => card));
  for (const card of new Set(kinds.map(mistakeCard))) if (!known.has(card)) await queueDeed('card-added', { card, run });
}
