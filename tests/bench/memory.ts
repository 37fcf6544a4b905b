import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { forgetData, startServer } from '#tests/support/server.ts';
import { atMost, type Line, median } from './line.ts';

const SERVERS = 5;

/** Resident memory of a server some seconds after its first pages, as Linux counts it: the middle one of several. */
export async function benchMemory(): Promise<Line[]> {
  const found: number[] = [];
  for (let i = 0; i < SERVERS; i++) found.push(await restingMb());
  const each = found.map((mb) => mb.toFixed(0)).join(', ');
  return [atMost('memory of the server at rest', median(found), 'MB', 150, `each of ${String(SERVERS)}: ${each}`)];
}

async function restingMb(): Promise<number> {
  const server = await startServer();
  try {
    for (const path of ['/', '/learn', '/search?q=reach', '/account', '/lessons']) await (await fetch(server.url + path)).text();
    await pause(5_000);
    return residentMb(server.pid);
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
