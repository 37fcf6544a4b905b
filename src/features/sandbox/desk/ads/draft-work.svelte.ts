import { tick } from 'svelte';
import type { Wrong } from '#simulation/replay/check-action.ts';
import { DraftKeeper } from '../draft-keeper.svelte.ts';
import { focusFault, sayRefused } from './refusals.ts';

export type DraftWorkSetup<Draft, Fault> = {
  /** Tells the run's id, anew each time. */
  readonly run: () => Promise<string>;
  readonly place: string;
  /** What one begins with. */
  readonly fresh: () => Draft;
  /** A draft as the browser kept it; null when it is none. */
  readonly read: (kept: unknown) => Draft | null;
  readonly faults: (draft: Draft) => Readonly<Record<string, Fault>>;
};

/**
 * One thing that is being made on the screen of ads: what it is so far, kept in this browser until it is done; what is
 * wrong with it, once somebody tried; and the way back when it was cleared away. To be made while a component is.
 */
export class DraftWork<Draft, Fault> {
  readonly keeper: DraftKeeper;
  readonly #setup: DraftWorkSetup<Draft, Fault>;
  #hasTried = $state(false);
  #isFound = $state(false);
  /** What it was when the form was opened; null from the first change on. */
  #untouched: string | null;
  #cleared = $state.raw<Draft | null>(null);
  /** What the engine would not do, in words. */
  refused = $state<string | null>(null);
  draft: Draft;
  readonly faults: Readonly<Record<string, Fault>> = $derived.by(() => (this.#hasTried ? this.#setup.faults(this.draft) : {}));

  constructor(setup: DraftWorkSetup<Draft, Fault>) {
    this.#setup = setup;
    this.keeper = new DraftKeeper(setup.run, setup.place);
    const fresh = setup.fresh();
    this.draft = $state(fresh);
    this.#untouched = JSON.stringify(fresh);
    $effect(() => {
      const plain = $state.snapshot(this.draft);
      // What nobody has touched is no draft: opening a form keeps nothing.
      if (!this.#isFound || JSON.stringify(plain) === this.#untouched) return;
      this.#untouched = null;
      this.keeper.keep(plain);
    });
    void this.keeper.find().then((kept) => {
      const found = setup.read(kept);
      if (found !== null) {
        this.draft = found;
        this.#untouched = JSON.stringify(found);
      }
      this.#isFound = true;
    });
  }

  /** Whether something was cleared away that can be brought back. */
  get isCleared(): boolean {
    return this.#cleared !== null;
  }

  /** Does it if nothing is wrong with it, and tells whether it is done; else goes to the first fault, or says why not. */
  async finish(form: HTMLFormElement | undefined, act: () => Promise<Wrong | null>): Promise<boolean> {
    this.#hasTried = true;
    this.refused = null;
    await tick();
    if (focusFault(form)) return false;
    const wrong = await act();
    if (wrong) this.refused = sayRefused(wrong);
    else await this.keeper.forget();
    return wrong === null;
  }

  clear(): void {
    this.#cleared = this.draft;
    this.draft = this.#setup.fresh();
    this.#hasTried = false;
  }

  bringBack(): void {
    this.draft = this.#cleared ?? this.draft;
    this.#cleared = null;
  }
}
