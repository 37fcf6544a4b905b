/** The worker in which a run is played, so that the page stays free for the learner. */
import { loadLanguageTools } from '../language/browser.ts';
import { EngineRoom } from './engine-room.ts';
import type { FromWorker, ToWorker } from './protocol.ts';

let runId = '';

const say = (answer: FromWorker['answer']): void => postMessage({ runId, answer } satisfies FromWorker);
/** Timers wait 4 ms at least, which is a third of a turn: a message to oneself comes as soon as others have been heard. */
const turns = new MessageChannel();
const waiting: (() => void)[] = [];
turns.port1.onmessage = () => waiting.shift()?.();

const rest = (ms: number): Promise<void> =>
  new Promise((go) => {
    if (ms > 0) return void setTimeout(go, ms);
    waiting.push(go);
    turns.port2.postMessage(null);
  });
const room = new EngineRoom(say, loadLanguageTools, rest);

async function hear({ n, ask }: ToWorker): Promise<void> {
  await room.hear(n, ask);
  await room.lookAhead();
}

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  runId = data.runId;
  hear(data).catch((error: unknown) => say({ kind: 'broken', message: String(error) }));
});
