import type { SimHour } from '#simulation/vocabulary.ts';
import type { PostRow } from '../../views/posts.ts';
import { hourOnDay, stepOf, stepTo } from './look-ahead.ts';

type Held = { readonly row: PostRow; readonly at: SimHour };
type Bounds = { readonly now: SimHour; readonly end: SimHour };

/** A post on its way to another hour, by keyboard or by mouse. */
export class Mover {
  /** Picked up with the keyboard; `at` is where it would be put down. */
  held: Held | null = $state.raw(null);
  /** Dragged with the mouse. */
  dragged: PostRow | null = $state.raw(null);
  readonly #bounds: () => Bounds;
  readonly #drop: (row: PostRow, at: SimHour) => void;
  readonly #say: (held: Held | null, what: 'picked' | 'moved' | 'put-back') => void;

  constructor(
    bounds: () => Bounds,
    drop: (row: PostRow, at: SimHour) => void,
    say: (held: Held | null, what: 'picked' | 'moved' | 'put-back') => void,
  ) {
    this.#bounds = bounds;
    this.#drop = drop;
    this.#say = say;
  }

  /** A click or Enter on a grip: picks up, or puts down what is held. */
  toggle(row: PostRow): void {
    if (this.held?.row.id === row.id) return this.#putDown(this.held);
    const { now, end } = this.#bounds();
    this.held = { row, at: stepTo(row.at, 0, now, end) };
    this.#say(this.held, 'picked');
  }

  /** Keys while something is held; true when the key was meant for it. */
  press(key: string): boolean {
    if (!this.held) return false;
    if (key === 'Escape') {
      this.leave();
      return true;
    }
    const step = stepOf(key);
    if (step === null) return false;
    const { now, end } = this.#bounds();
    this.held = { row: this.held.row, at: stepTo(this.held.at, step, now, end) };
    this.#say(this.held, 'moved');
    return true;
  }

  /** Puts what is held back where it was. */
  leave(): void {
    if (!this.held) return;
    this.held = null;
    this.#say(null, 'put-back');
  }

  #putDown({ row, at }: Held): void {
    this.held = null;
    if (at === row.at) this.#say(null, 'put-back');
    else this.#drop(row, at);
  }

  /** Where what is dragged would land on a day; null where it can't. */
  landing(day: number): SimHour | null {
    const { now, end } = this.#bounds();
    return this.dragged && hourOnDay(this.dragged.at, day, now, end);
  }

  dropOn(day: number): void {
    const row = this.dragged;
    const at = this.landing(day);
    this.dragged = null;
    if (row && at !== null && at !== row.at) this.#drop(row, at);
  }
}
