import { findDraft, forgetDraft, keepDraft } from '../../run/run-store.ts';

const AFTER_MS = 500;

/** Keeps what is being made at one place in this browser, half a second after the last change. */
export class DraftKeeper {
  state: 'none' | 'kept' | 'failed' = $state('none');
  readonly #run: string;
  readonly #place: string;
  #waiting: { readonly value: unknown; readonly timer: ReturnType<typeof setTimeout> } | null = null;

  constructor(run: string, place: string) {
    this.#run = run;
    this.#place = place;
  }

  find(): Promise<unknown> {
    // A browser that keeps nothing has no draft either.
    return findDraft(this.#run, this.#place).catch(() => undefined);
  }

  /** `value` is plain data, nothing of Svelte's. */
  keep(value: unknown): void {
    if (this.#waiting) clearTimeout(this.#waiting.timer);
    this.#waiting = { value, timer: setTimeout(() => void this.flush(), AFTER_MS) };
  }

  /** Keeps at once what waits, for when the form goes. */
  async flush(): Promise<void> {
    if (!this.#waiting) return;
    clearTimeout(this.#waiting.timer);
    const { value } = this.#waiting;
    this.#waiting = null;
    try {
      await keepDraft(this.#run, this.#place, value);
      this.state = 'kept';
    } catch {
      this.state = 'failed';
    }
  }

  async forget(): Promise<void> {
    if (this.#waiting) clearTimeout(this.#waiting.timer);
    this.#waiting = null;
    this.state = 'none';
    await forgetDraft(this.#run, this.#place).catch(() => undefined);
  }
}
