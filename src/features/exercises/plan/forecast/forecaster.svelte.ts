import type { Slot } from '../plan.ts';
import { type Change, changesBetween, type Forecast } from './forecast.ts';
import { ForecastLink } from './forecast-link.ts';
import type { Answer, Ask } from './protocol.ts';

/** How long the hand must rest before the plan is played. */
const REST_MS = 1200;

type Held = { readonly key: string; readonly forecast: Forecast; readonly isWhole: boolean };

/** What a forecast depends on: a subject's wording does not change it. */
const keyOf = (slots: readonly Slot[], weeks: number): string =>
  JSON.stringify([weeks, slots.map(({ id, at, network, format, pillar, aim }) => [id, at, network, format, pillar, aim])]);

/** What the desk knows of a plan's future: asks when the hand rests, keeps the forecast before for comparison. */
export class Forecaster {
  current: Held | null = $state.raw(null);
  #previous: Held | null = $state.raw(null);
  /** Held on to by the learner, to compare everything after it with. */
  pinned: Held | null = $state.raw(null);
  progress: { readonly done: number; readonly of: number } | null = $state.raw(null);
  /** What broke; empty when the worker could not be fetched. */
  trouble: string | null = $state(null);
  /** Whether every change is played. */
  isAuto = $state(true);
  /** The plan as it lies on the desk now. */
  #wanted = $state('');

  readonly #url: string;
  #link: ForecastLink | null = null;
  #askedKey = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(url: string) {
    this.#url = url;
  }

  /** Whether the plan on the desk has been played to the end. */
  get isWhole(): boolean {
    return this.current !== null && this.current.isWhole && !this.isOld;
  }

  /** Whether what is shown is of another plan than the one on the desk. */
  get isOld(): boolean {
    return this.current !== null && this.current.key !== this.#wanted;
  }

  get changes(): Change[] | null {
    const before = this.pinned ?? this.#previous;
    if (!before || !this.current || before.key === this.current.key) return null;
    return changesBetween(before.forecast, this.current.forecast);
  }

  /** The plan has changed; it is played when the hand has rested. */
  follow(slots: readonly Slot[], weeks: number): void {
    const key = keyOf(slots, weeks);
    if (key === this.#wanted) return;
    this.#wanted = key;
    clearTimeout(this.#timer);
    this.stop();
    if (slots.length === 0) this.current = null;
    else if (this.isAuto && !(this.current?.isWhole && key === this.current.key))
      this.#timer = setTimeout(() => this.ask(slots, weeks), REST_MS);
  }

  /** Plays the plan now. */
  ask(slots: readonly Slot[], weeks: number): void {
    clearTimeout(this.#timer);
    this.trouble = null;
    this.#askedKey = keyOf(slots, weeks);
    this.progress = { done: 0, of: 1 };
    this.#send({ kind: 'forecast', url: this.#url, slots: slots.map((slot) => ({ ...slot })), weeks });
  }

  stop(): void {
    if (this.progress === null) return;
    this.progress = null;
    this.#send({ kind: 'stop' });
  }

  pin(): void {
    this.pinned = this.current;
  }

  unpin(): void {
    this.pinned = null;
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#link?.close();
  }

  #send(ask: Ask): void {
    this.#link ??= new ForecastLink((answer) => this.#hear(answer));
    this.#link.ask(ask);
  }

  #hear(answer: Answer): void {
    switch (answer.kind) {
      case 'progress':
        this.progress = { done: answer.done, of: answer.of };
        return;
      case 'forecast':
        if (this.current && this.current.key !== this.#askedKey) this.#previous = this.current;
        this.current = { key: this.#askedKey, forecast: answer.forecast, isWhole: false };
        return;
      case 'done':
        this.progress = null;
        if (this.current) this.current = { ...this.current, isWhole: true };
        return;
      case 'broken':
        this.progress = null;
        this.trouble = answer.message;
        // The next question gets a new one.
        this.#link?.close();
        this.#link = null;
    }
  }
}
