/**
 * The thread in which the server plays an explorable figure: one figure, one answer, and it ends. Node runs this file as it
 * stands, in `npm start` as in `npm run dev`; see play-beside.ts.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { playFigure } from './play-figure.ts';

const { figure, network } = z.object({ figure: z.string(), network: z.string().optional() }).parse(workerData);
parentPort?.postMessage(playFigure(figure, network));
