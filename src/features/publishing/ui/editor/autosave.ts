import type { KeptText, Sent } from './draft-store.ts';

/** What the server says to a text. */
export type SendAnswer =
  | { readonly kind: 'saved'; readonly number: number }
  | { readonly kind: 'stale' }
  | { readonly kind: 'failed'; readonly why: Failure };
/** `refused` is for good: no longer an author, or too long; the others pass. */
export type Failure = 'offline' | 'server' | 'signed-out' | 'not-yours' | 'too-long';

export type WritingState =
  | { readonly kind: 'saved'; readonly at: number | null }
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'waiting'; readonly why: Failure }
  /** Somebody else saved first; nothing is sent until the texts are joined. */
  | { readonly kind: 'conflict' };

type Ports = {
  readonly keep: (text: Omit<KeptText, 'tab' | 'owner' | 'lessonId'>) => Promise<void>;
  readonly forget: () => Promise<void>;
  readonly send: (text: Sent) => Promise<SendAnswer>;
  readonly newId: () => string;
  readonly now: () => number;
  readonly onState: (state: WritingState) => void;
  /** Whether this device takes texts; false when it has no room. */
  readonly onKept: (isKept: boolean) => void;
  readonly onSaved: (number: number) => void;
};

/** The hand has to rest this long; a server asked at each pause of breath would have a version for each. */
const REST_MS = 2_500;
/** Who never rests is saved all the same. */
const LONGEST_MS = 20_000;
const FIRST_RETRY_MS = 2_000;
const LAST_RETRY_MS = 30_000;
const PASSES: ReadonlySet<Failure> = new Set(['offline', 'server']);

/**
 * Keeps a text safe while it is written: on this device at once, on the server when the hand rests. What was sent without
 * an answer is sent again under its name before anything newer, so a lost answer is no second version and no conflict.
 */
export class Autosave {
  readonly #ports: Ports;
  #source: string;
  #savedSource: string;
  #number: number;
  #sent: Sent | null = null;
  #state: WritingState = { kind: 'saved', at: null };
  #rest: ReturnType<typeof setTimeout> | undefined;
  #unsavedSince: number | null = null;
  #retryMs = FIRST_RETRY_MS;
  #sending: Promise<void> | null = null;
  #keeping: Promise<void> | null = null;
  #mustKeep = false;

  constructor(ports: Ports, text: { readonly number: number; readonly source: string }) {
    this.#ports = ports;
    this.#number = text.number;
    this.#source = text.source;
    this.#savedSource = text.source;
  }

  get number(): number {
    return this.#number;
  }

  get hasUnsaved(): boolean {
    return this.#source !== this.#savedSource;
  }

  /** Takes the text after a change. */
  change(source: string): void {
    if (source === this.#source) return;
    this.#source = source;
    if (!this.hasUnsaved && !this.#sent) {
      this.#forgetKept();
      return this.#tell({ kind: 'saved', at: null });
    }
    void this.#keep();
    if (this.#state.kind === 'conflict') return;
    if (this.#state.kind !== 'waiting') this.#tell({ kind: 'unsaved' });
    this.#unsavedSince ??= this.#ports.now();
    const waited = this.#ports.now() - this.#unsavedSince;
    this.#sendIn(Math.max(0, Math.min(REST_MS, LONGEST_MS - waited)));
  }

  /** Saves now; resolves when the server has answered. */
  flush(): Promise<void> {
    clearTimeout(this.#rest);
    if (this.#state.kind === 'conflict' || !(this.#sent || this.hasUnsaved)) return Promise.resolve();
    this.#sending ??= this.#sendAll();
    return this.#sending;
  }

  /** Goes on from another version: the newest of the server, with the text that is now on the desk. */
  beginFrom(number: number, serverSource: string, source: string): void {
    this.#number = number;
    this.#savedSource = serverSource;
    this.#source = source;
    this.#sent = null;
    this.#state = { kind: 'saved', at: null };
    if (this.hasUnsaved) {
      void this.#keep();
      void this.flush();
    } else {
      this.#forgetKept();
      this.#tell({ kind: 'saved', at: this.#ports.now() });
    }
  }

  stop(): void {
    clearTimeout(this.#rest);
  }

  async #sendAll(): Promise<void> {
    try {
      while (this.#sent || this.hasUnsaved) {
        this.#tell({ kind: 'saving' });
        this.#sent ??= { versionId: this.#ports.newId(), beganFrom: this.#number, source: this.#source };
        void this.#keep(); // with the name under which it is sent
        const { source } = this.#sent;
        const answer = await this.#ports.send(this.#sent);
        if (answer.kind === 'failed') {
          await this.#keeping; // said only of a text that this device has
          return this.#failed(answer.why);
        }
        this.#sent = null;
        this.#unsavedSince = null;
        this.#retryMs = FIRST_RETRY_MS;
        if (answer.kind === 'stale') return this.#tell({ kind: 'conflict' });
        this.#number = answer.number;
        this.#savedSource = source;
        this.#ports.onSaved(answer.number);
      }
      this.#forgetKept();
      this.#tell({ kind: 'saved', at: this.#ports.now() });
    } finally {
      this.#sending = null; // here, so that no call falls between the last look and this
    }
  }

  #failed(why: Failure): void {
    this.#tell({ kind: 'waiting', why });
    // What the server refuses for good is not its answer to the next text.
    if (why === 'too-long' || why === 'not-yours') this.#sent = null;
    if (!PASSES.has(why)) return;
    this.#sendIn(this.#retryMs);
    this.#retryMs = Math.min(this.#retryMs * 2, LAST_RETRY_MS);
  }

  #sendIn(ms: number): void {
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => void this.flush(), ms);
  }

  // One write at a time, and after it the latest: typing is faster than a slow disk.
  #keep(): Promise<void> {
    this.#mustKeep = true;
    this.#keeping ??= this.#keepAll();
    return this.#keeping;
  }

  async #keepAll(): Promise<void> {
    while (this.#mustKeep) {
      this.#mustKeep = false;
      try {
        if (this.#sent || this.hasUnsaved) {
          const at = new Date(this.#ports.now()).toISOString();
          await this.#ports.keep({ beganFrom: this.#number, source: this.#source, at, sent: this.#sent });
        } else await this.#ports.forget();
        this.#ports.onKept(true);
      } catch {
        this.#ports.onKept(false); // translated: no room, or a private window that keeps nothing
      }
    }
    this.#keeping = null; // here, so that no call falls between the last look and this
  }

  #forgetKept(): void {
    void this.#keep(); // which forgets when there is nothing unsaved
  }

  #tell(state: WritingState): void {
    this.#state = state;
    this.#ports.onState(state);
  }
}
