import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { forgetData, startServer } from '#tests/support/server.ts';
import { atMost, type Line } from './line.ts';

/** Resident memory of the server some seconds after its first pages, as Linux counts it, beside a bare Node process. */
export async function benchMemory(): Promise<Line[]> {
  const server = await startServer();
  try {
    for (const path of ['/', '/learn', '/search?q=reach', '/account', '/lessons']) await (await fetch(server.url + path)).text();
    await pause(5_000);
    return [
      atMost(
        'memory of the server at rest',
        residentMb(server.pid),
        'MB',
        150,
        `this bench itself: ${(process.memoryUsage.rss() / 1e6).toFixed(0)} MB`,
      ),
    ];
  } finally {
    await server.stop();
    forgetData(server);
  }
}

/** What a process holds in memory, as Linux counts it. */
export function residentMb(pid: number): number {
  const kib = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return (Number(kib) * 1024) / 1e6;
}
