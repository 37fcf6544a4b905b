import { causeOf } from '#ui/worker-error.ts';
import type { Answer, Ask, FromWorker, ToWorker } from './protocol.ts';

/** The desk's end of the line to the worker that plays plans. Answers to older questions are dropped. */
export class ForecastLink {
  readonly #worker: Worker;
  #asked = 0;

  constructor(hear: (answer: Answer) => void) {
    this.#worker = new Worker(new URL('./forecast.worker.ts', import.meta.url), { type: 'module' });
    this.#worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (data.n === this.#asked) hear(data.answer);
    });
    this.#worker.addEventListener('error', (event) => hear({ kind: 'broken', message: causeOf(event) }));
  }

  ask(ask: Ask): void {
    this.#worker.postMessage({ n: ++this.#asked, ask } satisfies ToWorker);
  }

  close(): void {
    this.#worker.terminate();
  }
}
