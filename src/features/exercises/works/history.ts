/** What can be undone and done again: snapshots, newest last. Immutable: each step gives a new one. */
export type History<T> = {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
  readonly last: { readonly group: string; readonly atMs: number } | null;
};

const MOST_STEPS = 200;
/** Typing in one field is one step as long as the pauses are shorter than this. */
const PAUSE_MS = 1200;

export function startHistory<T>(present: T): History<T> {
  return { past: [], present, future: [], last: null };
}

/** The next state; a change of the same `group` soon after the last one joins its step. */
export function step<T>(history: History<T>, present: T, group: string, atMs: number): History<T> {
  const joins =
    history.last !== null && history.last.group === group && atMs - history.last.atMs < PAUSE_MS && history.past.length > 0;
  const past = joins ? history.past : [...history.past, history.present].slice(-MOST_STEPS);
  return { past, present, future: [], last: { group, atMs } };
}

export function undo<T>({ past, present, future }: History<T>): History<T> {
  const before = past.at(-1);
  return before === undefined
    ? { past, present, future, last: null }
    : { past: past.slice(0, -1), present: before, future: [present, ...future], last: null };
}

export function redo<T>({ past, present, future }: History<T>): History<T> {
  const [after, ...rest] = future;
  return after === undefined
    ? { past, present, future, last: null }
    : { past: [...past, present], present: after, future: rest, last: null };
}
