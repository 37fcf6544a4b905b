export { isProgressDeed, markStudyDays, recordProgress, type AnswerKey } from './commands/record-progress.ts';
export type { Deed, DeedAnswer } from './deeds.ts';
export { IncomingDeeds } from './input.ts';
export { EMPTY_SUMMARY, lessonsTouched, type ProgressSummary } from './summary.ts';
export { exportProgress, getProgress, heldProgress, listLastAnswers, listSectionReads, readProgress } from './queries.ts';
