import autocannon from 'autocannon';
import { median } from './line.ts';

const WARM_UP_SECONDS = 3;
/** Short and many, turn about: a slow moment of the machine then spoils a round instead of one of the two. */
const ROUND_SECONDS = 2;
const ROUNDS = 9;
const CONNECTIONS = 50;

export type Target = { readonly url: string; readonly headers?: Readonly<Record<string, string>> };

/**
 * Requests a second that two addresses answer with 200, at 50 connections each: those of the round whose ratio is the
 * median. Errors: throws when any answer is not 200.
 */
export async function sideBySide(ours: Target, theirs: Target): Promise<{ readonly ours: number; readonly theirs: number }> {
  await requestsPerSecond(ours, WARM_UP_SECONDS);
  await requestsPerSecond(theirs, WARM_UP_SECONDS);
  const rounds: { ours: number; theirs: number }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    rounds.push({ ours: await requestsPerSecond(ours, ROUND_SECONDS), theirs: await requestsPerSecond(theirs, ROUND_SECONDS) });
  }
  const middle = median(rounds.map((round) => round.ours / round.theirs));
  const found = rounds.find((round) => round.ours / round.theirs === middle);
  if (!found) throw new Error('The median of the rounds is none of them.');
  return found;
}

async function requestsPerSecond({ url, headers = {} }: Target, seconds: number): Promise<number> {
  const result = await autocannon({ url, headers, connections: CONNECTIONS, duration: seconds });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} answers were not 200, ${result.errors} errors.`);
  return result['2xx'] / result.duration;
}
