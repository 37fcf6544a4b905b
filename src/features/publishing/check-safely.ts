import type { LessonVerdict } from '#features/lessons/index.ts';
import { MINUTE_MS, SECOND_MS } from '#kernel/clock.ts';
import { ok, refuse, type Result } from '#kernel/result.ts';
import { type Reader, type ReaderLimits, startReader } from './reader-thread.ts';

/** Reads a source beside the server, which goes on answering. `busy` when too many wait; it is worth trying again. */
export type CheckSafely = (source: string) => Promise<Result<LessonVerdict, 'busy'>>;

type Settings = ReaderLimits & {
  /** Threads at a time. */
  readonly most: number;
  readonly mostWaiting: number;
  /** How long a thread without work stays: it holds 60 MB, and starting one takes half a second. */
  readonly idleMs: number;
};

/** Of the working directory, as `db/migrations` is: a path beside this file would lead into the packed server. */
const SETTINGS: Settings = {
  thread: 'src/features/publishing/check-thread.ts',
  withinMs: 3 * SECOND_MS,
  startMs: 30 * SECOND_MS,
  memoryMb: 192,
  most: 1,
  mostWaiting: 16,
  idleMs: MINUTE_MS,
};

/** Opens a desk where sources are read, each in its turn. */
export function openChecker(more: Partial<Settings> = {}): CheckSafely {
  const settings = { ...SETTINGS, ...more };
  const idle: Reader[] = [];
  const waiting: (() => void)[] = [];
  let busy = 0;

  const takeReader = () => {
    const reader = idle.pop();
    return reader?.isAlive() ? reader : startReader(settings);
  };

  return async (source) => {
    if (busy >= settings.most) {
      if (waiting.length >= settings.mostWaiting) return refuse('busy');
      await new Promise<void>((turn) => waiting.push(turn)); // and takes over the place of who was before
    } else busy++;
    const reader = takeReader();
    try {
      return ok(await reader.read(source));
    } finally {
      idle.push(reader);
      reader.endAfter(settings.idleMs);
      const next = waiting.shift();
      if (next) next();
      else busy--;
    }
  };
}
