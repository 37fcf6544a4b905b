/** A run from its actions: state is a function of setup and list, and of nothing else. */
import { act } from '../act.ts';
import type { Action } from '../actions.ts';
import { createRun, playUntil, type Setup } from '../run.ts';
import type { State } from '../state.ts';
import type { SimHour } from '../vocabulary.ts';

/** Actions in the order in which they are done: by hour, then as they stand in the list. */
export const inOrder = (actions: readonly Action[]): Action[] =>
  actions
    .map((action, place) => ({ action, place }))
    .sort((a, b) => a.action.hour - b.action.hour || a.place - b.place)
    .map(({ action }) => action);

/** Plays a whole list from the start up to `hour`, not including what is done at it. */
export function replay(setup: Setup, actions: readonly Action[], hour: SimHour): State {
  const state = createRun(setup);
  continueReplay(state, inOrder(actions), hour);
  return state;
}

/** Plays on from where a state is; `ordered` is the whole list, of which what lies before the state's hour is done. */
export function continueReplay(state: State, ordered: readonly Action[], hour: SimHour): void {
  for (const action of ordered) {
    if (action.hour < state.hour) continue;
    if (action.hour >= hour) break;
    playUntil(state, action.hour);
    act(state, action);
  }
  playUntil(state, hour);
}
