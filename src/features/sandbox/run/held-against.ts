import type { Goal } from '#simulation/scenario.ts';
import type { Agreement } from './agreement.ts';
import type { Story } from './study-story.ts';

/** A promise beside what came of it. */
export type HeldPromise = {
  readonly goal: Goal;
  readonly amount: number;
  readonly byWeek: number;
  /** At the end of the week that was agreed, or now while that lies ahead. */
  readonly value: number;
  readonly outcome: 'kept' | 'far-beyond' | 'missed' | 'not-due';
};

/** From here on it was no promise but a safe bet. */
const FAR_BEYOND = 1.3;

/** Holds what was agreed against how it stood when it was due; goals that the scenario does not have are left out. */
export function heldAgainst(
  agreed: Agreement,
  goals: readonly Goal[],
  { goalsAt, hour }: Pick<Story, 'goalsAt' | 'hour'>,
): HeldPromise[] {
  return agreed.goals.flatMap(({ goal: id, amount, byWeek }): HeldPromise[] => {
    const goal = goals.find((candidate) => candidate.id === id);
    const due = byWeek * 168;
    const then = goalsAt.find((mark) => mark.hour === due) ?? goalsAt.at(-1);
    if (!goal || !then) return [];
    const value = then.values[id] ?? 0;
    const outcome = hour < due ? 'not-due' : value < amount ? 'missed' : value >= FAR_BEYOND * amount ? 'far-beyond' : 'kept';
    return [{ goal, amount, byWeek, value, outcome }];
  });
}
