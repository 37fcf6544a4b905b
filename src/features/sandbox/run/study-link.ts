import { causeOf } from '#ui/worker-error.ts';
import type { Finding, FromStudy, Study, StudyAnswer, StudySetup, ToStudy } from './study-protocol.ts';

type Waiting = {
  readonly n: number;
  readonly key: string;
  readonly setup: StudySetup;
  readonly study: Study;
  /** Null: it was stopped. */
  readonly settle: (finding: Finding | null) => void;
  readonly fail: (error: Error) => void;
};

/** What is being worked on: how far it is, and how many questions wait behind it. */
export type Busy = { readonly study: Study; readonly done: number; readonly of: number; readonly behind: number };

/**
 * The desk's end of the line to the worker that studies a run. Questions are answered one after another, the same one
 * only once. The worker is started with the first question and ended by {@link StudyLink.stop}.
 */
export class StudyLink {
  readonly #runId: string;
  readonly #tell: (busy: Busy | null) => void;
  #worker: Worker | null = null;
  #asked = 0;
  #queue: readonly Waiting[] = [];
  readonly #found = new Map<string, Finding>();

  constructor(runId: string, tell: (busy: Busy | null) => void) {
    this.#runId = runId;
    this.#tell = tell;
  }

  /** Asks, and waits for the finding; null when somebody stops it. Errors: rejects when the worker breaks. */
  ask(setup: StudySetup, study: Study): Promise<Finding | null> {
    const key = keyOf(setup, study);
    const found = this.#found.get(key);
    if (found) return Promise.resolve(found);
    return new Promise((settle, fail) => {
      this.#queue = [...this.#queue, { n: ++this.#asked, key, setup, study, settle, fail }];
      if (this.#queue.length === 1) this.#next();
      else this.#say(0, 0);
    });
  }

  /** Ends all work; what has been found stays known. */
  stop(): void {
    this.#worker?.terminate();
    this.#worker = null;
    const dropped = this.#queue;
    this.#queue = [];
    this.#tell(null);
    for (const { settle } of dropped) settle(null);
  }

  #next(): void {
    const [first] = this.#queue;
    if (!first) return this.#tell(null);
    const found = this.#found.get(first.key);
    if (found) return this.#answered(first, found);
    this.#worker ??= this.#hire();
    this.#say(0, 0);
    const { n, setup, study } = first;
    this.#worker.postMessage({ runId: this.#runId, n, setup, study } satisfies ToStudy);
  }

  #hire(): Worker {
    const worker = new Worker(new URL('./study.worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<FromStudy>) => {
      const [first] = this.#queue;
      if (first && data.runId === this.#runId && data.n === first.n) this.#hear(first, data.answer);
    });
    worker.addEventListener('error', (event) => this.#break(causeOf(event)));
    return worker;
  }

  #hear(first: Waiting, answer: StudyAnswer): void {
    switch (answer.kind) {
      case 'progress':
        return this.#say(answer.done, answer.of);
      case 'found':
        return this.#answered(first, answer.finding);
      case 'broken':
        this.#break(answer.message);
    }
  }

  #answered({ key, settle }: Waiting, finding: Finding): void {
    this.#found.set(key, finding);
    this.#queue = this.#queue.slice(1);
    settle(finding);
    this.#next();
  }

  #break(message: string): void {
    const dropped = this.#queue;
    this.#queue = [];
    this.stop();
    for (const { fail } of dropped) fail(new Error(message));
  }

  #say(done: number, of: number): void {
    const [first] = this.#queue;
    if (first) this.#tell({ study: first.study, done: done, of, behind: this.#queue.length - 1 });
  }
}

/** A run's state is a function of its actions and hour; actions are only ever added. */
const keyOf = ({ actions, hour }: StudySetup, study: Study): string =>
  `${String(actions.length)} ${String(hour)} ${study.kind === 'score' ? 'score' : JSON.stringify(study)}`;
