/** The worker in which a run is played, so that the page stays free for the learner. */
import { loadLanguageTools } from '../language/browser.ts';
import { EngineRoom } from './engine-room.ts';
import type { FromWorker, ToWorker } from './protocol.ts';

let runId = '';

const say = (answer: FromWorker['answer']): void => postMessage({ runId, answer } satisfies FromWorker);
const rest = (ms: number): Promise<void> => new Promise((go) => setTimeout(go, ms));
const room = new EngineRoom(say, loadLanguageTools, rest);

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  runId = data.runId;
  room.hear(data.n, data.ask).catch((error: unknown) => say({ kind: 'broken', message: String(error) }));
});
