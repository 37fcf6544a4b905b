export { questionsOf } from './banks.ts';
export { askQuestion } from './asked.ts';
export { closeOverdueAttempts } from './commands/close-overdue-attempts.ts';
export { isExamDeed, takeExamDeed } from './commands/save-answer.ts';
export { examForms } from './forms.ts';
export { missedOf } from './missed.ts';
export { findNotice } from './notices.ts';
export { exportExams, listAttempts, listAttemptsAt, listPassedTests, type PassedTest } from './queries.ts';
export { closesAt, gradeAttempt, standingOf } from './rules.ts';
