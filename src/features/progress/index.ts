export { isProgressDeed, recordProgress, type AnswerKey } from './commands/record-progress.ts';
export type { Deed, DeedAnswer } from './deeds.ts';
export { IncomingDeeds } from './input.ts';
export { EMPTY_SUMMARY, type ProgressSummary } from './summary.ts';
export { exportProgress, getProgress, heldProgress, listLastAnswers, readProgress } from './queries.ts';
