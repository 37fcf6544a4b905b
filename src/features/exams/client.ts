/** The browser's door: a test that is being taken. */
export { followExam } from './follow-exam.ts';
