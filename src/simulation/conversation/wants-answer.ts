import type { State } from '../state.ts';
import type { SimHour } from '../vocabulary.ts';
import type { Draft, Message } from './message.ts';

/** K02: four hours are found reasonable. */
const QUICK_HOURS = 4;

/** Praise, spam and mockery don't wait for anything. */
export const wantsAnswer = ({ kind, stars }: Draft): boolean =>
  kind === 'question' ||
  kind === 'complaint' ||
  kind === 'lead' ||
  kind === 'journalist' ||
  (kind === 'review' && (stars ?? 5) <= 3);

/** Counts the first answer that somebody gets who was owed one. */
export function countAnswer({ replies }: State, message: Message, at: SimHour): void {
  if (!wantsAnswer(message)) return;
  replies.answered++;
  if (at * 3600 - message.at <= QUICK_HOURS * 3600) replies.quick++;
}
