/**
 * The thread in which sources of lessons are read, one after another. Node runs this file as it stands, in `npm start` as
 * in `npm run dev`; see check-safely.ts, which ends the thread when a source takes too long.
 */
import { parentPort } from 'node:worker_threads';
import { z } from 'zod';
import { checkLesson, readLessonPieces } from '#features/lessons/index.ts';

const pieces = await readLessonPieces(process.cwd());
parentPort?.on('message', (source: unknown) => parentPort?.postMessage(checkLesson(z.string().parse(source), pieces)));
parentPort?.postMessage('ready');
