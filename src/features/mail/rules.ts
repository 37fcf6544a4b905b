import { assertNever } from '#kernel/assert-never.ts';
import { DAY_MS, MINUTE_MS } from '#kernel/clock.ts';

const MAX_ATTEMPTS = 8;

/** Links in letters live a day at most; a letter that waited longer would only puzzle its reader. */
export const STALE_AFTER_MS = DAY_MS;

/** Far beyond the transport's own time-outs: whoever claimed a letter this long ago is gone. */
export const CLAIM_LOST_AFTER_MS = 15 * MINUTE_MS;

/** How long a row stays to answer "did you send me something?". */
export const KEEP_MS = 30 * DAY_MS;

/** What came of handing a letter to the mail server. */
export type Delivery =
  | { readonly kind: 'sent' }
  /** The server didn't take it, or wasn't there: it may next time. */
  | { readonly kind: 'not-now'; readonly problem: string }
  /** The server won't take this letter, however often it is offered. */
  | { readonly kind: 'refused'; readonly problem: string }
  /** The line went dead after the content left: it may have arrived, so it isn't sent again. */
  | { readonly kind: 'uncertain'; readonly problem: string };

export type Settled =
  | { readonly state: 'sent' | 'refused' | 'uncertain'; readonly problem: string | null }
  | { readonly state: 'waiting'; readonly problem: string; readonly nextAttemptAt: Date };

/** How long a letter waits after its `attempts`-th failure: 1, 2, 4 … 64 minutes. */
export function retryDelayMs(attempts: number): number {
  return 2 ** (attempts - 1) * MINUTE_MS;
}

/** Where a letter goes from `sending`, after its `attempts`-th attempt. */
export function settle(delivery: Delivery, attempts: number, now: Date): Settled {
  switch (delivery.kind) {
    case 'sent':
      return { state: 'sent', problem: null };
    case 'refused':
    case 'uncertain':
      return { state: delivery.kind, problem: delivery.problem };
    case 'not-now':
      return attempts >= MAX_ATTEMPTS
        ? { state: 'refused', problem: delivery.problem }
        : { state: 'waiting', problem: delivery.problem, nextAttemptAt: new Date(now.getTime() + retryDelayMs(attempts)) };
    default:
      return assertNever(delivery);
  }
}
