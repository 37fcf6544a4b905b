export { isProgressDeed, markStudyDays, recordProgress, type AnswerKey } from './commands/record-progress.ts';
export type { Deed, DeedAnswer } from './deeds.ts';
export { IncomingDeeds } from './input.ts';
export { EMPTY_SUMMARY, lessonsTouched, type ProgressSummary, type TestSummary, type WorkSummary } from './summary.ts';
export {
  listAnswersTo,
  listFirstAnswers,
  listLastStudyDays,
  listReadsOf,
  tallyFirstAnswers,
  type CheckTally,
} from './evidence-of-many.ts';
export { type AskedLesson, type LessonTallies, type LessonTally, tallyLessons, UNTOUCHED } from './lesson-tallies.ts';
export { competencyStandings, evidenceOf } from './evidence.ts';
export { type Curriculum, deskView } from './desk.ts';
export { lessonStanding } from './rules.ts';
export { readMarks, type RunMark, type RunMarkKind, type RunSummary } from './run-marks.ts';
export { exportProgress, getProgress, heldProgress, listLastAnswers, listSectionReads, readProgress } from './queries.ts';
