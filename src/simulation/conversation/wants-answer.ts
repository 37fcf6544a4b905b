import type { Draft } from './message.ts';

/** Praise, spam and mockery don't wait for anything. */
export const wantsAnswer = ({ kind, stars }: Draft): boolean =>
  kind === 'question' ||
  kind === 'complaint' ||
  kind === 'lead' ||
  kind === 'journalist' ||
  (kind === 'review' && (stars ?? 5) <= 3);
