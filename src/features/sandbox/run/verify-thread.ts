/**
 * The thread in which the server plays a finished run again: one run, one answer, and it ends. Node runs this file as it
 * stands, in `npm start` as in `npm run dev`; see verify-queue.ts.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { loadLanguageTools } from '../language/node.ts';
import { type Claim, verifyRun } from './verify-run.ts';

// It comes from this server's own memory.
const claim = z.custom<Claim>().parse(workerData);
const tools = { en: await loadLanguageTools('en'), nl: await loadLanguageTools('nl') };
parentPort?.postMessage(verifyRun(claim, tools));
