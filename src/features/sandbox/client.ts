/** The browser's door of the sandbox: runs are kept in IndexedDB and played in a worker. */
export { followRuns } from './run/follow-runs.ts';
export { forgetSentRuns } from './run/list-runs.ts';
export { beginPlannedRun } from './run/begin-planned-run.ts';
