import type { Draft, Message, Reply } from './message.ts';

/** Praise, spam and mockery don't wait for anything. */
export const wantsAnswer = ({ kind, stars }: Draft): boolean =>
  kind === 'question' ||
  kind === 'complaint' ||
  kind === 'lead' ||
  kind === 'journalist' ||
  (kind === 'review' && (stars ?? 5) <= 3);

/** Least warmth of a reply in which somebody finds anything for themselves. */
const SOMETHING = 0.15;

/** A dot is a reply for the dashboard, and nothing for the one who asked. */
export const saysSomething = ({ warmth }: Reply): boolean => warmth >= SOMETHING;
export const isAnswered = ({ replies, state }: Message): boolean => state === 'settled' || replies.some(saysSomething);
