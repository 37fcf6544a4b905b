import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { SECOND_MS } from '#kernel/clock.ts';
import type { SigningKey } from '../issuer/key-files.ts';
import type { Signed, Unsigned } from './sign.ts';

/** Of the working directory, as `db/migrations` is: a path beside this file would lead into the packed server. */
const THREAD = 'src/features/certificates/proof/sign-thread.ts';
/** A slice takes a second or two; a machine that is very busy, some more. */
const WITHIN_MS = 120 * SECOND_MS;

/** Signs slices of credentials beside the server, which goes on answering. Errors: rejects when the thread breaks. */
export type Signer = {
  readonly sign: (slice: readonly Unsigned[]) => Promise<readonly Signed[]>;
  /** Ends the thread and gives its memory back. */
  readonly end: () => Promise<void>;
};

/** Opens a thread that signs with one key, for a site of this address. */
export function openSigningThread(site: string, key: SigningKey): Signer {
  const worker = new Worker(pathToFileURL(THREAD), {
    workerData: { site, key },
    resourceLimits: { maxOldGenerationSizeMb: 256 },
  });
  const end = async () => {
    await worker.terminate();
  };
  return { sign: (slice) => askOnce(worker, slice, end), end };
}

function askOnce(worker: Worker, slice: readonly Unsigned[], end: () => Promise<void>): Promise<readonly Signed[]> {
  return new Promise((resolve, reject) => {
    const leave = () => {
      clearTimeout(deadline);
      worker.off('message', take).off('error', fail).off('exit', gone);
    };
    const take = (signed: readonly Signed[]) => {
      leave();
      resolve(signed);
    };
    const fail = (error: Error) => {
      leave();
      reject(error);
    };
    const gone = (code: number) => fail(new Error(`The thread that signs ended with ${String(code)}.`));
    const deadline = setTimeout(() => {
      void end();
      fail(new Error('The thread that signs took too long.'));
    }, WITHIN_MS);
    worker.on('message', take).on('error', fail).on('exit', gone);
    worker.postMessage(slice);
  });
}
