import { setTimeout as sleep } from 'node:timers/promises';

/** Far above what the slowest branch takes, and not yet a wait that a person minds. */
export const ANSWER_STEP_MS = 300;

/**
 * Answers on the next full step after the work is done (300, 600 … ms), so that the time taken doesn't tell
 * whether an address is registered. Work that throws is held back as well.
 */
export async function onTheStep<T>(stepMs: number, work: () => Promise<T>): Promise<T> {
  const start = performance.now();
  try {
    return await work();
  } finally {
    const tookMs = performance.now() - start;
    await sleep(Math.ceil(tookMs / stepMs) * stepMs - tookMs);
  }
}
