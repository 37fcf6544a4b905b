import { setTimeout as pause } from 'node:timers/promises';

/** One thing that is asked for again and again; `ask` makes each request, so that a write can be a new one each time. */
export type Asked = {
  readonly name: string;
  readonly ask: () => Request;
  /** Whether the body of an answer is what was asked for; any is, when left out. */
  readonly isGood?: (body: string) => boolean;
};

export type Load = { readonly perSecond: number; readonly seconds: number };

/** How long each thing took, in milliseconds, answer by answer. */
export type Times = ReadonlyMap<string, readonly number[]>;

/**
 * Asks at a steady pace, each thing in turn, whether answers come or not, and measures from the moment at which each was
 * due: a server that stands still for a second has kept everybody waiting who came in that second. Errors: throws when an
 * answer is not 200, or not what was asked for.
 */
export async function steadyLoad(asked: readonly Asked[], { perSecond, seconds }: Load): Promise<Times> {
  const times = new Map<string, number[]>(asked.map(({ name }) => [name, []]));
  const open: Promise<void>[] = [];
  const began = performance.now();
  for (let i = 0; i < perSecond * seconds; i++) {
    const due = began + (i * 1000) / perSecond;
    const early = due - performance.now();
    if (early > 1) await pause(early);
    const one = asked[i % asked.length];
    if (!one) continue;
    const answered = timeOf(one, due, times.get(one.name) ?? []);
    answered.catch(() => undefined); // thrown below, when all have been asked
    open.push(answered);
  }
  await Promise.all(open);
  return times;
}

async function timeOf({ name, ask, isGood }: Asked, due: number, times: number[]): Promise<void> {
  // A kept connection may be closed by the server just when it is taken up again; browsers ask once more, too.
  const response = await fetch(ask()).catch(() => fetch(ask()));
  const body = await response.text();
  times.push(performance.now() - due);
  if (response.status !== 200 || isGood?.(body) === false)
    throw new Error(`${name} was answered with ${String(response.status)}: ${body.slice(0, 300)}`);
}

/** The middle of some figures, and the slowest hundredth. */
export function spreadOf(times: readonly number[]): { readonly p50: number; readonly p99: number } {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p99: at(0.99) };
}
