import { nowText } from '#kernel/clock.ts';
import type { Action, Audience, Post } from '#simulation/actions.ts';
import type { Wrong } from '#simulation/replay/check-action.ts';
import type { Scenario } from '#simulation/scenario.ts';
import type { NetworkId, SimHour } from '#simulation/vocabulary.ts';
import type { AudienceRange } from '../views/audience-range.ts';
import { type Need, type StopFor, STOPS } from '../views/needs.ts';
import type { ViewName, Views } from '../views/index.ts';
import type { Now } from '../views/now.ts';
import type { DraftRead } from '../views/posts.ts';
import type { Answer, Deed } from './protocol.ts';
import type { AgreedGoal } from './agreement.ts';
import { checkCertified } from './certified-rules.ts';
import { holdRun } from './hold-run.ts';
import { keepAction, keepRun, noteRun, type Standing, type StoredRun } from './run-store.ts';
import { type SyncState, syncSoon, watchSync } from './sync.ts';
import { WorkerLink } from './worker-link.ts';

export type Phase =
  | { readonly kind: 'opening'; readonly share: number }
  | { readonly kind: 'ready' }
  | { readonly kind: 'playing'; readonly until: SimHour }
  /** The message is empty when the worker could not be fetched. */
  | { readonly kind: 'broken'; readonly message: string };

export type Saved = 'saved' | 'saving' | 'no-storage' | 'other-tab';

const standingOf = ({ goals, followers, orders, revenueEuro, satisfaction }: Now): Standing => ({
  goals,
  followers,
  orders,
  revenueEuro,
  satisfaction,
});

/**
 * A run as the desk holds it: talks to the worker that plays it, keeps every action in this browser, and holds what the
 * screens show. One for each desk; {@link OpenRun.close} it when the desk goes.
 */
export class OpenRun {
  readonly scenario: Scenario;
  phase: Phase = $state({ kind: 'opening', share: 0 });
  saved: Saved = $state('saved');
  /** Where what is saved here is kept besides. */
  synced: SyncState = $state('here');
  /** It was continued on another device as well, and both go on by themselves. */
  hasParted: boolean = $state(false);
  /** What the clock stopped for last. */
  stoppedFor: readonly Need[] = $state.raw([]);
  views: Partial<Views> = $state.raw({});
  /** All actions so far, in order. */
  actions: readonly Action[] = $state.raw([]);
  /** People in the audience asked for last; null while they are counted. */
  audienceSize: AudienceRange | null = $state.raw(null);
  run: StoredRun;
  #sizing = 0;
  /** Resolves when the run has moved to the id of a copy: until then nothing more is kept. */
  #moving: Promise<unknown> = Promise.resolve();
  readonly #link: WorkerLink;
  readonly #unwatch: () => void;
  #heardDigest: (digest: string) => void = () => undefined;

  constructor(scenario: Scenario, run: StoredRun, actions: readonly Action[]) {
    this.scenario = scenario;
    this.run = $state.raw(run);
    this.actions = actions;
    this.#link = new WorkerLink(run.id, (answer) => this.#hear(answer));
    const { seed, language, hour } = run;
    this.#link.ask({ kind: 'open', setup: { scenario, seed, language, actions }, hour });
    const hear = (state: SyncState) => void (this.synced = state);
    this.#unwatch = watchSync({ id: run.id, hear, parted: (copy) => this.#moveTo(copy) });
  }

  get hour(): SimHour {
    return this.views.now?.hour ?? this.run.hour;
  }

  get isOver(): boolean {
    return this.hour >= this.scenario.weeks * 168;
  }

  #hear(answer: Answer): void {
    switch (answer.kind) {
      case 'opening':
        this.phase = { kind: 'opening', share: answer.of === 0 ? 1 : answer.hour / answer.of };
        return;
      case 'opened':
        this.phase = { kind: 'ready' };
        return;
      case 'shown':
        this.views = { ...this.views, ...answer.views };
        return;
      case 'stopped':
        this.stoppedFor = answer.needs;
        this.phase = { kind: 'ready' };
        void this.#keepHour();
        return;
      case 'done':
        void this.#keep(answer.n, answer.action);
        return;
      case 'digest':
        this.#heardDigest(answer.digest);
        return;
      case 'refused':
        this.#link.settle(answer.n, answer.wrong);
        return;
      case 'appraised':
        this.#link.tell(answer.n, answer.read);
        return;
      case 'sized':
        if (answer.n === this.#sizing) this.audienceSize = answer.people;
        return;
      case 'broken':
        this.phase = { kind: 'broken', message: answer.message };
        this.#link.giveUp(answer.message);
    }
  }

  /** Which screen is looked at. */
  watch(view: ViewName): void {
    this.#link.ask({ kind: 'watch', view });
  }

  /**
   * Under which id what is done and written here is kept. It changes when two devices part and this one goes on with a copy:
   * ask each time anew, and it waits until the copy is there.
   */
  async idNow(): Promise<string> {
    await this.#moving;
    return this.run.id;
  }

  /** Asks how many people an ad could be shown to; see {@link OpenRun.audienceSize}. */
  sizeAudience(audience: Audience, network: NetworkId): void {
    this.audienceSize = null;
    this.#sizing = this.#link.ask({ kind: 'size-audience', audience: $state.snapshot(audience), network });
  }

  /**
   * Does something in the run. Resolves when it is kept in this browser: with null, or with what is wrong with it.
   * Errors: rejects when the worker breaks.
   */
  async do(deed: Deed): Promise<Wrong | null> {
    const uncertifiable = this.run.mode === 'certified' ? checkCertified(deed) : null;
    if (uncertifiable) return uncertifiable;
    this.saved = 'saving';
    const wrong = await this.#link.do($state.snapshot(deed));
    if (this.saved === 'saving') this.saved = 'saved';
    return wrong;
  }

  /** What a reader would notice about a post that is being written, and what it takes to make it. */
  appraise(post: Post): Promise<DraftRead> {
    return this.#link.appraise($state.snapshot(post));
  }

  async #keep(n: number, action: Action): Promise<void> {
    const seq = this.actions.length;
    this.actions = [...this.actions, action];
    await this.#moving;
    this.run = { ...this.run, hour: Math.max(this.run.hour, action.hour), updatedAt: nowText() };
    try {
      await keepAction(this.run, seq, action);
    } catch (error) {
      this.saved = error instanceof DOMException && error.name === 'ConstraintError' ? 'other-tab' : 'no-storage';
    }
    this.#link.settle(n, null);
    syncSoon(this.run.id);
  }

  #moveTo(copying: Promise<StoredRun>): void {
    this.#moving = copying
      .then(async (copy) => {
        this.run = { ...copy, hour: Math.max(copy.hour, this.run.hour) };
        this.hasParted = true;
        history.replaceState(history.state, '', `?id=${copy.id}${location.hash}`);
        await holdRun(copy.id);
      })
      .catch(() => void (this.saved = 'no-storage'));
  }

  /** Promises the client something; until time passes it can be promised otherwise. */
  async agree(goals: readonly AgreedGoal[]): Promise<void> {
    await this.#moving;
    const agreed = { at: this.hour, goals: $state.snapshot(goals) };
    this.run = { ...this.run, agreed, updatedAt: nowText() };
    try {
      await noteRun(this.run.id, { agreed, isAgreedSent: false });
    } catch {
      this.saved = 'no-storage';
    }
    syncSoon(this.run.id);
  }

  async #keepHour(): Promise<void> {
    await this.#moving;
    const { now } = this.views;
    this.run = { ...this.run, hour: this.hour, updatedAt: nowText(), ...(now ? { standing: standingOf(now) } : {}) };
    try {
      await keepRun(this.run);
    } catch {
      this.saved = 'no-storage';
    }
    syncSoon(this.run.id);
  }

  /** Lets time pass. `hoursPerSecond` null is as fast as it goes. */
  play(until: SimHour, hoursPerSecond: number | null, stopFor: readonly StopFor[] = STOPS): void {
    if (this.phase.kind !== 'ready') return;
    this.stoppedFor = [];
    this.phase = { kind: 'playing', until };
    this.#link.ask({ kind: 'play', until, hoursPerSecond, stopFor });
  }

  /** Stops the clock at the hour it shows. */
  hold(): void {
    if (this.phase.kind !== 'playing') return;
    this.#link.ask({ kind: 'hold' });
    this.phase = { kind: 'ready' };
    void this.#keepHour();
  }

  /** The fingerprint of the run as it stands. */
  digest(): Promise<string> {
    return new Promise((hear) => {
      this.#heardDigest = hear;
      this.#link.ask({ kind: 'digest' });
    });
  }

  /** Notes what has become known of the run besides what was done in it. */
  async note(noted: Pick<StoredRun, 'verified' | 'refusedWhy'>): Promise<void> {
    this.run = { ...this.run, ...noted };
    await noteRun(this.run.id, noted);
  }

  close(): void {
    this.#unwatch();
    this.#link.close();
  }
}
