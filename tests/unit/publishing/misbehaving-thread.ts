import { parentPort } from 'node:worker_threads';

/** Does what it is told, for the tests of check-safely.ts. */
const DEEDS: Readonly<Record<string, () => void>> = {
  answer: () => parentPort?.postMessage({ ok: true }),
  hang: () => {
    for (;;);
  },
  throw: () => {
    throw new Error('a bug of the parser');
  },
  exit: () => process.exit(7),
  overflow: () => {
    const deeper = (): number => 1 + deeper();
    deeper();
  },
  'eat memory': () => {
    const eaten: number[][] = [];
    for (;;) eaten.push(Array.from({ length: 100_000 }, (_, i) => i));
  },
};

parentPort?.on('message', (deed: string) => DEEDS[deed]?.());
parentPort?.postMessage('ready');
