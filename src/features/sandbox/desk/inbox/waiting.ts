/** How long somebody has waited. */
import type { SimHour } from '#simulation/vocabulary.ts';
import type { InboxRow } from '../../views/inbox.ts';

export type Wait =
  /** Nobody has answered yet; `isLate` after four waking hours. */
  | { readonly kind: 'waits'; readonly minutes: number; readonly isLate: boolean }
  /** There is a first answer. */
  | { readonly kind: 'answered'; readonly minutes: number; readonly isLate: boolean }
  /** Settled, handed over or put away without an answer, or given up. */
  | { readonly kind: 'none' };

type Timed = Pick<InboxRow, 'at' | 'lateAt' | 'state'> & { readonly replies: readonly { readonly at: SimHour }[] };

/** The response clock of a message at an hour. */
export function waitOf({ at, lateAt, state, replies: [first] }: Timed, hour: SimHour): Wait {
  const until = first ? first.at * 3600 : hour * 3600;
  const minutes = Math.max(0, Math.floor((until - at) / 60));
  if (first) return { kind: 'answered', minutes, isLate: until > lateAt };
  return state === 'open' ? { kind: 'waits', minutes, isLate: until > lateAt } : { kind: 'none' };
}

export type Span = { readonly unit: 'minute' | 'hour' | 'day'; readonly count: number };

/** A span of minutes in its largest unit that says enough: hours up to two days, then days. */
export function spanOf(minutes: number): Span {
  if (minutes < 60) return { unit: 'minute', count: Math.max(0, Math.round(minutes)) };
  if (minutes < 48 * 60) return { unit: 'hour', count: Math.round(minutes / 60) };
  return { unit: 'day', count: Math.round(minutes / 1440) };
}
