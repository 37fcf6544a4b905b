import type { Post } from '#simulation/actions.ts';
import type { Wrong } from '#simulation/replay/check-action.ts';
import { causeOf } from '#ui/worker-error.ts';
import type { DraftRead } from '../views/posts.ts';
import type { Answer, Ask, Deed, FromWorker, ToWorker } from './protocol.ts';

type Waiting = { readonly resolve: (wrong: Wrong | null) => void; readonly reject: (error: Error) => void };

/** The desk's end of the line to the worker that plays a run. Answers about other runs are dropped. */
export class WorkerLink {
  readonly #worker: Worker;
  readonly #runId: string;
  readonly #waiting = new Map<number, Waiting>();
  readonly #reading = new Map<number, (read: DraftRead) => void>();
  #asked = 0;

  constructor(runId: string, hear: (answer: Answer) => void) {
    this.#runId = runId;
    this.#worker = new Worker(new URL('./run.worker.ts', import.meta.url), { type: 'module' });
    this.#worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (data.runId === runId) hear(data.answer);
    });
    this.#worker.addEventListener('error', (event) => hear({ kind: 'broken', message: causeOf(event) }));
  }

  ask(ask: Ask): number {
    const n = ++this.#asked;
    this.#worker.postMessage({ runId: this.#runId, n, ask } satisfies ToWorker);
    return n;
  }

  /** Asks for a deed and waits until somebody {@link settle}s it. Errors: rejects when the worker breaks. */
  do(deed: Deed): Promise<Wrong | null> {
    const n = this.ask({ kind: 'do', deed });
    return new Promise((resolve, reject) => this.#waiting.set(n, { resolve, reject }));
  }

  settle(n: number, wrong: Wrong | null): void {
    this.#waiting.get(n)?.resolve(wrong);
    this.#waiting.delete(n);
  }

  /** Has a post read that is being written. Never answered when the worker breaks: nobody needs it then. */
  appraise(post: Post): Promise<DraftRead> {
    const n = this.ask({ kind: 'appraise', post });
    return new Promise((resolve) => this.#reading.set(n, resolve));
  }

  /** The answer to {@link WorkerLink.appraise}. */
  tell(n: number, read: DraftRead): void {
    this.#reading.get(n)?.(read);
    this.#reading.delete(n);
  }

  /** Nothing that waits will be answered any more. */
  giveUp(message: string): void {
    for (const { reject } of this.#waiting.values()) reject(new Error(message));
    this.#waiting.clear();
  }

  close(): void {
    this.#worker.terminate();
  }
}
