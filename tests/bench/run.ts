/**
 * `npm run bench`: sizes and speeds, each beside its baseline in the same run, as a ratio. Prints one table.
 * `npm run bench -- bytes desk` runs only those.
 */
import { benchBytes } from './bytes.ts';
import { benchCertificateFiles } from './certificate-files.ts';
import { benchCertificates } from './certificates.ts';
import { benchDesk } from './desk.ts';
import { benchGradebook } from './gradebook.ts';
import { benchLessonRequests } from './lesson-requests.ts';
import { benchLighthouse } from './lighthouse.ts';
import { benchMemory } from './memory.ts';
import { benchProgressWrites } from './progress-writes.ts';
import { benchSandbox } from './sandbox.ts';
import { benchSimulation } from './simulation.ts';
import type { Line } from './line.ts';

const BENCHES: Readonly<Record<string, () => Promise<Line[]>>> = {
  bytes: benchBytes,
  lesson: benchLessonRequests,
  desk: benchDesk,
  gradebook: benchGradebook,
  writes: benchProgressWrites,
  certificates: benchCertificates,
  'certificate-files': benchCertificateFiles,
  memory: benchMemory,
  lighthouse: benchLighthouse,
  simulation: benchSimulation,
  sandbox: benchSandbox,
};

const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !(name in BENCHES));
if (unknown !== undefined) {
  console.error(`There is no bench "${unknown}". There are ${Object.keys(BENCHES).join(', ')}.`);
  process.exit(2);
}
let isWithin = true;
for (const [name, bench] of Object.entries(BENCHES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  for (const line of await bench()) {
    isWithin &&= line.isWithin;
    console.log(
      `${line.isWithin ? 'ok  ' : 'MISS'} ${line.what.padEnd(58)} ${line.value.padStart(16)}   beside ${line.baseline.padEnd(44)} bound ${line.bound}`,
    );
  }
}
process.exit(isWithin ? 0 : 1);
