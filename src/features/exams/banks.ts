import type { Track } from '#features/lessons/client.ts';
import type { Bank, Question } from './bank/schema.ts';

/** The banks by track; a track without one has no test. */
export type Banks = ReadonlyMap<Track, Bank>;

/** The questions that were drawn, in the order asked. One that has left the bank since is left out. */
export function questionsOf(bank: Bank, ids: readonly string[]): Question[] {
  const known = new Map(bank.questions.map((question) => [question.id, question]));
  return ids.flatMap((id) => known.get(id) ?? []);
}
