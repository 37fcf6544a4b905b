import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { MINUTE_MS } from '#kernel/clock.ts';
import { ok, refuse, type Result } from '#kernel/result.ts';
import type { Claim, Found } from './verify-run.ts';

const MOST_WAITING = 8;
/** Nobody's request waits for it (see `pages/api/runs/[id]/verify.ts`): it only has to end some time. */
const WITHIN_MS = 5 * MINUTE_MS;
/** Of the working directory, as `db/migrations` is: a path beside this file would lead into the packed server. */
const THREAD = 'src/features/sandbox/run/verify-thread.ts';

/** Plays one claim in a thread of its own. Errors: rejects when the engine breaks. */
export type PlayClaim = (claim: Claim) => Promise<Result<Found, 'too-slow'>>;

/** Checks a claim in its turn. `key` says what is claimed: who asks again meanwhile gets the same answer. Errors: as the player's. */
export type Verify = InTurn<Claim, Found>;

/** Long work beside the server, each in its turn. */
export type InTurn<Work, Found> = (key: string, work: Work) => Promise<Result<Found, 'busy' | 'too-slow'>>;

/** Lets one claim be played at a time; eight may wait, and who comes then is told to come back later. */
export function queueClaims<Work, Found>(play: (work: Work) => Promise<Result<Found, 'too-slow'>>): InTurn<Work, Found> {
  let last: Promise<unknown> = Promise.resolve();
  const turns = new Map<string, ReturnType<typeof play>>();
  return async (key, claim) => {
    const known = turns.get(key);
    if (known) return known;
    if (turns.size > MOST_WAITING) return refuse('busy');
    const turn = last.then(() => play(claim)).finally(() => turns.delete(key));
    turns.set(key, turn);
    last = turn.catch(() => undefined); // the caller gets the error; the queue only needs to go on
    return turn;
  };
}

/** Plays a claim beside the server, which goes on answering meanwhile. */
export const playInThread: PlayClaim = (claim) => inThread(THREAD, claim, WITHIN_MS);

/** Does one piece of work in the thread of a file that answers once. Errors: rejects when it breaks. */
export function inThread<Found>(thread: string, work: unknown, withinMs: number): Promise<Result<Found, 'too-slow'>> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(pathToFileURL(thread), { workerData: work });
    const end = () => {
      clearTimeout(deadline);
      void worker.terminate();
    };
    const deadline = setTimeout(() => {
      end();
      resolve(refuse('too-slow'));
    }, withinMs);
    worker.once('message', (found: Found) => {
      end();
      resolve(ok(found));
    });
    worker.once('error', (error) => {
      end();
      reject(error);
    });
    worker.once('exit', (code) => reject(new Error(`The thread ${thread} ended with ${String(code)}.`)));
  });
}
