import { ok, type Refusal, refuse, type Result } from '#kernel/result.ts';

export type Gate = {
  /** Runs the work when it is its turn, or refuses at once when too many wait already. */
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<Result<T, 'busy'>>;
  /** Runs the work when it is its turn, however many wait: for what no visitor can set off. */
  readonly patiently: <T>(work: () => Promise<T>) => Promise<T>;
  /** Refuses when whoever came now would be turned away. */
  readonly requireRoom: () => Refusal<'busy'> | undefined;
};

/** Lets at most `limit` pieces of work run at the same time and `maxWaiting` others wait, in the order they came. */
export function atMost(limit: number, maxWaiting: number): Gate {
  let running = 0;
  const waiting: (() => void)[] = [];

  async function patiently<T>(work: () => Promise<T>): Promise<T> {
    if (running < limit) running++;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next)
        next(); // hands its place over, so `running` stays
      else running--;
    }
  }

  const requireRoom = () => (running >= limit && waiting.length >= maxWaiting ? refuse('busy') : undefined);
  return { patiently, requireRoom, inTurn: async (work) => requireRoom() ?? ok(await patiently(work)) };
}
