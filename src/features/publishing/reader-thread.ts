import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { LessonVerdict } from '#features/lessons/index.ts';

/** What a thread may use up before it is ended. */
export type ReaderLimits = {
  readonly thread: string;
  /** For one source, counted from when the thread is ready for it. */
  readonly withinMs: number;
  /** For starting, which depends on the machine and not on the source. */
  readonly startMs: number;
  readonly memoryMb: number;
};

/** A thread that reads one source at a time. */
export type Reader = {
  /**
   * Reads a source; one that is too slow or too much for the parser ends the thread, and is refused.
   * Errors: rejects when the thread can't start, which is no source's doing.
   */
  readonly read: (source: string) => Promise<LessonVerdict>;
  readonly isAlive: () => boolean;
  readonly endAfter: (ms: number) => void;
};

/** Starts a thread. It doesn't keep the server from ending. */
export function startReader({ thread, withinMs, startMs, memoryMb }: ReaderLimits): Reader {
  const worker = new Worker(pathToFileURL(thread), { resourceLimits: { maxOldGenerationSizeMb: memoryMb } });
  worker.unref();
  // Whoever waits for an answer hears of it too; without a listener it would end the server.
  worker.on('error', () => undefined);
  let isAlive = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  worker.once('exit', () => (isAlive = false));
  const ready = nextMessage(worker);
  const end = () => {
    isAlive = false;
    void worker.terminate();
  };
  const read = async (source: string): Promise<LessonVerdict> => {
    clearTimeout(timer);
    const started = await within(startMs, ready);
    if (started?.kind !== 'said') {
      end();
      throw new Error(
        `The thread that reads lessons ${started ? 'ended while it started' : `did not start within ${startMs} ms`}.`,
      );
    }
    const answer = nextMessage(worker);
    worker.postMessage(source);
    const verdict = await within(withinMs, answer);
    if (verdict !== null && verdict.kind === 'said' && isVerdict(verdict.message)) return verdict.message;
    end();
    return refused(
      verdict === null
        ? `took longer than ${withinMs / 1000} seconds to read. Look for the same signs over and over, or leave out half and try again.`
        : 'was more than the reader can take. Look for a part with very many signs or levels, or leave out half and try again.',
    );
  };
  return {
    read,
    isAlive: () => isAlive,
    endAfter: (ms) => {
      timer = setTimeout(end, ms);
      timer.unref();
    },
  };
}

type Heard = { readonly kind: 'said'; readonly message: unknown } | { readonly kind: 'broke' };

/** What the thread says next, or that it broke. Listens from now on, so that nothing is missed. */
function nextMessage(worker: Worker): Promise<Heard> {
  return new Promise((resolve) => {
    const heard = (what: Heard) => {
      worker.off('message', said).off('error', broke).off('exit', broke);
      resolve(what);
    };
    const said = (message: unknown) => heard({ kind: 'said', message });
    // What broke it is the source's doing, and no error of ours: it is told as a refusal.
    const broke = () => heard({ kind: 'broke' });
    worker.on('message', said).on('error', broke).on('exit', broke);
  });
}

function within<T>(ms: number, promise: Promise<T>): Promise<T | null> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), ms);
    void promise.then((value) => {
      clearTimeout(timer);
      resolve(value);
    });
  });
}

// It comes from our own thread; only its shape is told from 'ready'.
const isVerdict = (message: unknown): message is LessonVerdict =>
  typeof message === 'object' && message !== null && 'ok' in message;

const refused = (message: string): LessonVerdict => ({ ok: false, mistakes: [{ line: 1, column: 1, field: 'lesson', message }] });
