import { createHash } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { SECOND_MS } from '#kernel/clock.ts';
import type { Proof } from './check.ts';

/** Of the working directory, as `db/migrations` is: a path beside this file would lead into the packed server. */
const THREAD = 'src/features/certificates/proof/check-thread.ts';
const WITHIN_MS = 20 * SECOND_MS;
const MEMORY_MB = 192;
const MOST_WAITING = 8;
const MOST_KEPT = 2_000;

/** Checks proofs beside the server: all of them hold, one doesn't, or there was no time for it now. */
export type CheckProofs = (proofs: readonly Proof[]) => Promise<'hold' | 'fail' | 'busy'>;

/**
 * Opens a desk where proofs are checked one thread at a time; at most eight may wait. What was found is kept by the
 * fingerprint of what was checked and of the keys, so a certificate that many look at is checked once.
 */
export function openCheckDesk(check: (proofs: readonly Proof[]) => Promise<boolean | null> = checkInThread): CheckProofs {
  const kept = new Map<string, boolean>();
  const turns = new Map<string, Promise<boolean | null>>();
  let last: Promise<unknown> = Promise.resolve();
  return async (proofs) => {
    const print = createHash('sha256').update(JSON.stringify(proofs)).digest('base64url');
    const known = kept.get(print);
    if (known !== undefined) return known ? 'hold' : 'fail';
    if (!turns.has(print) && turns.size > MOST_WAITING) return 'busy';
    const turn = turns.get(print) ?? last.then(() => check(proofs)).finally(() => turns.delete(print));
    turns.set(print, turn);
    last = turn.catch(() => undefined); // the caller gets the error; the queue only needs to go on
    const found = await turn;
    if (found === null) return 'busy';
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(print, found);
    return found ? 'hold' : 'fail';
  };
}

/** Null when it took too long. What breaks the thread is no proof either. */
export const checkInThread = (proofs: readonly Proof[]): Promise<boolean | null> =>
  new Promise((resolve) => {
    const worker = new Worker(pathToFileURL(THREAD), {
      workerData: proofs,
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB, stackSizeMb: 4 },
    });
    const end = (found: boolean | null) => {
      clearTimeout(deadline);
      void worker.terminate();
      resolve(found);
    };
    const deadline = setTimeout(() => end(null), WITHIN_MS);
    worker.once('message', (found: readonly boolean[]) => end(found.length === proofs.length && found.every(Boolean)));
    worker.once('error', () => end(false));
    worker.once('exit', () => end(false));
  });
