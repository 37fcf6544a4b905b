import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { SECOND_MS } from '#kernel/clock.ts';
import { ok, refuse, type Result } from '#kernel/result.ts';
import type { Claim, Found } from './verify-run.ts';

const MOST_WAITING = 8;
const WITHIN_MS = 60 * SECOND_MS;
/** Of the working directory, as `db/migrations` is: a path beside this file would lead into the packed server. */
const THREAD = 'src/features/sandbox/run/verify-thread.ts';

/** Plays one claim in a thread of its own. Errors: rejects when the engine breaks. */
export type PlayClaim = (claim: Claim) => Promise<Result<Found, 'too-slow'>>;

/** Checks a claim in its turn. Errors: as the player's. */
export type Verify = (claim: Claim) => Promise<Result<Found, 'busy' | 'too-slow'>>;

/** Lets one claim be played at a time; eight may wait, and who comes then is told to come back later. */
export function queueClaims(play: PlayClaim): Verify {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  return async (claim) => {
    if (waiting > MOST_WAITING) return refuse('busy');
    waiting++;
    const turn = last.then(() => play(claim)).finally(() => waiting--);
    last = turn.catch(() => undefined); // the caller gets the error; the queue only needs to go on
    return turn;
  };
}

/** Plays a claim beside the server, which goes on answering meanwhile. */
export const playInThread: PlayClaim = (claim) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(pathToFileURL(THREAD), { workerData: claim });
    const end = () => {
      clearTimeout(deadline);
      void worker.terminate();
    };
    const deadline = setTimeout(() => {
      end();
      resolve(refuse('too-slow'));
    }, WITHIN_MS);
    worker.once('message', (found: Found) => {
      end();
      resolve(ok(found));
    });
    worker.once('error', (error) => {
      end();
      reject(error);
    });
    worker.once('exit', (code) => reject(new Error(`The thread that plays runs again ended with ${String(code)}.`)));
  });
