/**
 * The thread in which proofs are checked. It is given time and memory by check-safely.ts, because what it reads may have
 * been made to use up both. Node runs this file as it stands.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { holds, type Proof } from './check.ts';

// They come from this server's own memory; what is inside `text` may be anything.
const proofs = z.array(z.custom<Proof>()).parse(workerData);
const found = await Promise.all(proofs.map((proof) => holds(proof).catch(() => false)));
parentPort?.postMessage(found);
