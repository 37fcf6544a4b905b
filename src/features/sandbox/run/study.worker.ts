/** The worker that studies a run for the debrief: it may work for a minute, while the run's own worker goes on. */
import { loadLanguageTools } from '../language/browser.ts';
import type { FromStudy, StudyAnswer, ToStudy } from './study-protocol.ts';
import { StudyRoom } from './study-room.ts';

const room = new StudyRoom(loadLanguageTools);

addEventListener('message', ({ data: { runId, n, setup, study } }: MessageEvent<ToStudy>) => {
  const say = (answer: StudyAnswer): void => postMessage({ runId, n, answer } satisfies FromStudy);
  room
    .study(setup, study, (done, of) => say({ kind: 'progress', done, of }))
    .then((finding) => say({ kind: 'found', finding }))
    .catch((error: unknown) => say({ kind: 'broken', message: String(error) }));
});
