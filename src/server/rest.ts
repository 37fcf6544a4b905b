import type { Server } from 'node:http';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { z } from 'zod';

const QUIET_MS = 3_000;
const Collector = z.custom<(options: { type: 'major'; execution: 'sync'; flavor: 'last-resort' }) => void>(
  (value) => typeof value === 'function',
);

/**
 * Gives memory back to the machine when nobody has asked for anything for a while: V8 keeps what a busy minute made it
 * take, which is the wrong habit for a server that shares a small computer.
 */
export function restWhenQuiet(server: Server): void {
  setFlagsFromString('--expose-gc');
  const collect = Collector.parse(runInNewContext('gc'));
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => collect({ type: 'major', execution: 'sync', flavor: 'last-resort' }), QUIET_MS).unref();
  };
  server.on('request', later);
  later();
}
