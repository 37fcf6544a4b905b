import { MINUTE_MS } from '#kernel/clock.ts';
import type { Result } from '#kernel/result.ts';
import { inThread, queueClaims } from '../run/verify-queue.ts';
import type { Drawing } from './figure.ts';

/** An explorable as a lesson names it. */
export type AskedFigure = { readonly figure: string; readonly network?: string | undefined };

/** Plays a figure beside the server, in its turn. Errors: rejects when the engine breaks. */
export type PlayFigure = (asked: AskedFigure) => Promise<Result<Drawing, 'busy' | 'too-slow'>>;

/** Of the working directory: see verify-queue.ts. */
const THREAD = 'src/features/sandbox/explore/play-thread.ts';
/** The longest takes 14 s; a busy machine gets more. */
const WITHIN_MS = 2 * MINUTE_MS;

/** Names a figure and what it is asked on, for keeping what was drawn. */
export const nameOfAsked = ({ figure, network }: AskedFigure): string => `${figure} ${network ?? ''}`.trim();

/** Opens a desk where figures are played, each in its turn; who asks for one that is being played gets the same answer. */
export function openFigurePlayer(): PlayFigure {
  const play = queueClaims((asked: AskedFigure) => inThread<Drawing>(THREAD, asked, WITHIN_MS));
  return (asked) => play(nameOfAsked(asked), asked);
}
