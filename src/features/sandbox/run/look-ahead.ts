import { fork } from '#simulation/replay/fork.ts';
import { playUntil } from '#simulation/run.ts';
import type { State } from '#simulation/state.ts';
import { HOURS_A_WEEK, type SimHour } from '#simulation/vocabulary.ts';
import { type Need, needsOf, newNeeds, type StopFor, URGENT } from '../views/needs.ts';

/** A run some hours on, and what it stopped there for. */
export type Seen = { readonly state: State; readonly needs: readonly Need[] };

/**
 * The rest of the week, played on a fork of the run before anybody asks for it: to the next Monday, or to what can't wait.
 * It holds as long as nothing is done: whoever acts on the run calls `forget`.
 */
export class LookAhead {
  #state: State | null = null;
  #isAtEnd = false;
  /** What waits in each hour that was played. */
  readonly #needs = new Map<SimHour, readonly Need[]>();

  forget(): void {
    this.#state = null;
    this.#isAtEnd = false;
    this.#needs.clear();
  }

  /** Makes the fork, or plays at most so many hours more of it. False when there is nothing left to do. */
  goOn(now: State, hours: number): boolean {
    const ahead = this.#state;
    if (ahead === null || ahead.hour < now.hour) {
      this.forget();
      if (now.hour >= lastHour(now)) return false;
      this.#state = fork(now);
      return true;
    }
    if (ahead.hour === now.hour) this.#isAtEnd = false;
    const end = Math.min(lastHour(now), (Math.floor(now.hour / HOURS_A_WEEK) + 1) * HOURS_A_WEEK);
    for (let i = 0; i < hours && ahead.hour < end && !this.#isAtEnd; i++) this.#playHour(ahead);
    return ahead.hour < end && !this.#isAtEnd;
  }

  #playHour(ahead: State): void {
    const before = this.#needs.get(ahead.hour) ?? needsOf(ahead);
    playUntil(ahead, ahead.hour + 1);
    const needs = needsOf(ahead);
    this.#needs.set(ahead.hour, needs);
    this.#isAtEnd = newNeeds(before, needs, URGENT).length > 0;
  }

  /**
   * The furthest that was seen, for a run that is to play until then or longer and to stop for these; it is the run from
   * then on. Null where nothing was seen, or where the run stops earlier.
   */
  take(now: State, until: SimHour, stopFor: readonly StopFor[]): Seen | null {
    const state = this.#state;
    if (state === null || state.hour <= now.hour || state.hour > until) return null;
    let { hour } = now;
    let before: readonly Need[] = needsOf(now);
    let found: readonly Need[] = [];
    while (hour < state.hour && found.length === 0) {
      const needs = this.#needs.get(++hour) ?? [];
      found = newNeeds(before, needs, stopFor);
      before = needs;
    }
    if (hour < state.hour) return null;
    this.forget();
    return { state, needs: found };
  }
}

const lastHour = ({ scenario }: State): SimHour => scenario.weeks * HOURS_A_WEEK;
