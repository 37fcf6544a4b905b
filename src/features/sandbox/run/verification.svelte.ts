import { SECOND_MS } from '#kernel/clock.ts';
import type { Verified } from './held-run.ts';
import type { OpenRun } from './open-run.svelte.ts';
import { askToVerify, type Failure } from './runs-api.ts';
import type { SyncState } from './sync.ts';

/** How far the server's own replay of a finished run is. */
export type Checking =
  /** It waits until all that was done is on the server; `synced` says what keeps it. */
  | { readonly kind: 'sending'; readonly synced: SyncState }
  | { readonly kind: 'playing' }
  | { readonly kind: 'verified'; readonly verified: Verified }
  | { readonly kind: 'refused'; readonly code: string }
  /** Nobody answered; it is asked again by itself. */
  | { readonly kind: 'unreachable'; readonly why: Failure };

const FIRST_RETRY_MS = 5 * SECOND_MS;
const LAST_RETRY_MS = 60 * SECOND_MS;
/** Refusals that stand, whenever one asks. */
const FINAL: ReadonlySet<string> = new Set(['impossible-list', 'other-digest']);

/** Has the server play a finished certified run again, and asks until it has answered. {@link Verification.stop} it when nobody looks. */
export class Verification {
  checking: Checking = $state.raw({ kind: 'playing' });
  readonly #open: OpenRun;
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #retryMs = FIRST_RETRY_MS;

  constructor(open: OpenRun) {
    this.#open = open;
  }

  /** Begins, or goes on, with what is known of where the run is kept. */
  follow(synced: SyncState): void {
    this.stop();
    const { verified, refusedWhy } = this.#open.run;
    if (verified) this.checking = { kind: 'verified', verified };
    else if (refusedWhy && FINAL.has(refusedWhy)) this.checking = { kind: 'refused', code: refusedWhy };
    else if (synced === 'server') void this.#ask(++this.#turn);
    else this.checking = { kind: 'sending', synced };
  }

  stop(): void {
    this.#turn++;
    clearTimeout(this.#timer);
  }

  async #ask(turn: number): Promise<void> {
    this.checking = { kind: 'playing' };
    const answer = await askToVerify(this.#open.run.id, await this.#open.digest());
    if (turn !== this.#turn) return;
    switch (answer.kind) {
      case 'ok':
        return 'waiting' in answer.value ? this.#ask(turn) : this.#bearOut(answer.value);
      case 'failed':
        this.checking = { kind: 'unreachable', why: answer.why };
        this.#timer = setTimeout(() => void this.#ask(turn), this.#retryMs);
        this.#retryMs = Math.min(2 * this.#retryMs, LAST_RETRY_MS);
        return;
      case 'refused':
        if (FINAL.has(answer.code)) await this.#open.note({ refusedWhy: answer.code });
        this.checking = { kind: 'refused', code: answer.code };
        return;
      default:
        this.checking = { kind: 'refused', code: answer.kind };
    }
  }

  async #bearOut(verified: Verified): Promise<void> {
    this.checking = { kind: 'verified', verified };
    await this.#open.note({ verified, refusedWhy: null });
  }
}
