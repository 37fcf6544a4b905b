import autocannon from 'autocannon';

const SECONDS = 6;
const WARM_UP_SECONDS = 2;
const CONNECTIONS = 50;

/** Requests a second that an address answers with 200, at 50 connections, after a warm-up. Errors: throws when any answer is not 200. */
export async function requestsPerSecond(url: string, headers: Readonly<Record<string, string>> = {}): Promise<number> {
  await autocannon({ url, headers, connections: CONNECTIONS, duration: WARM_UP_SECONDS });
  const result = await autocannon({ url, headers, connections: CONNECTIONS, duration: SECONDS });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} answers were not 200, ${result.errors} errors.`);
  return result['2xx'] / result.duration;
}
