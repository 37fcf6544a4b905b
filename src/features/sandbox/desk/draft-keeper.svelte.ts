import { findDraft, forgetDraft, keepDraft } from '../run/run-store.ts';

/** How long the hand must rest before what is made is kept; the rest is kept when the page goes. */
const REST_MS = 400;

/** Keeps what is being made at one place of a run in this browser, so that it survives a closed tab. */
export class DraftKeeper {
  state: 'none' | 'saving' | 'kept' | 'failed' = $state('none');
  readonly #run: () => Promise<string>;
  readonly #place: string;
  #waiting: { readonly value: unknown } | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `run` tells the run's id, anew each time: see `OpenRun.idNow`. */
  constructor(run: () => Promise<string>, place: string) {
    this.#run = run;
    this.#place = place;
  }

  /** What was being made here; undefined for nothing, or where the browser keeps nothing. */
  async find(): Promise<unknown> {
    return findDraft(await this.#run(), this.#place).catch(() => undefined);
  }

  /** `value` is plain data, nothing of Svelte's. */
  keep(value: unknown): void {
    this.#waiting = { value };
    this.state = 'saving';
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), REST_MS);
  }

  /** Keeps what waits, now. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    const waiting = this.#waiting;
    this.#waiting = null;
    if (!waiting) return;
    try {
      await keepDraft(await this.#run(), this.#place, waiting.value);
      if (this.#waiting === null) this.state = 'kept';
    } catch {
      // Shown beside the form: what was made is still in it.
      this.state = 'failed';
    }
  }

  /** It has been done: nothing is left to keep. */
  async forget(): Promise<void> {
    clearTimeout(this.#timer);
    this.#waiting = null;
    this.state = 'none';
    await forgetDraft(await this.#run(), this.#place).catch(() => undefined);
  }

  /** For `{@attach}`: flushes when the page is hidden and when the form goes. */
  readonly attach = (): (() => void) => {
    const flush = () => void this.flush();
    addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
      flush();
    };
  };
}
