import type { Action } from '#simulation/actions.ts';
import { MOST_ACTIONS_A_REQUEST, MOST_BYTES_A_REQUEST } from './held-run.ts';
import type { StoredRun } from './run-store.ts';
import type { Batch } from './runs-api.ts';

/**
 * What is to be sent next of a run; null when the server holds all of it. The hour goes with the last part: before it,
 * the server is told the hour of the part's last action.
 */
export function nextBatch(run: Pick<StoredRun, 'sent' | 'hour' | 'sentHour'>, actions: readonly Action[]): Batch | null {
  const unsent = actions.slice(run.sent);
  if (unsent.length === 0 && run.hour <= (run.sentHour ?? -1)) return null;
  const part = unsent.slice(0, fitting(unsent));
  const isLast = part.length === unsent.length;
  return { from: run.sent, actions: part, hour: isLast ? run.hour : (part.at(-1)?.hour ?? run.hour) };
}

/** How many of them fit into one request; always one, or it would never end. */
function fitting(actions: readonly Action[]): number {
  const encoder = new TextEncoder();
  let bytes = 0;
  const most = Math.min(actions.length, MOST_ACTIONS_A_REQUEST);
  for (let i = 0; i < most; i++) {
    bytes += encoder.encode(JSON.stringify(actions[i])).length + 1;
    if (bytes > MOST_BYTES_A_REQUEST / 2 && i > 0) return i;
  }
  return most;
}
