/** The worker in which a plan is played, so that the page stays free for the learner. */
import type { Scenario } from '#simulation/scenario.ts';
import { ForecastRoom } from './forecast-room.ts';
import type { FromWorker, ToWorker } from './protocol.ts';

const say = (n: number, answer: FromWorker['answer']): void => postMessage({ n, answer } satisfies FromWorker);

async function load(url: string): Promise<Scenario> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The client’s file could not be fetched: status ${String(response.status)}.`);
  const { scenario }: { scenario: Scenario } = await response.json();
  return scenario;
}

const room = new ForecastRoom({ say, load, rest: () => new Promise((go) => setTimeout(go, 0)) });

addEventListener('message', ({ data: { n, ask } }: MessageEvent<ToWorker>) => {
  room.hear(n, ask).catch((error: unknown) => say(n, { kind: 'broken', message: String(error) }));
});
