export type { FindCheck, HasSection } from './catalogue.ts';
export { parseAnswer } from './checks/answer.ts';
export { rightAnswer } from './checks/right-answer.ts';
export { gradeCheck } from './checks/grade-check.ts';
export { type LessonFile, readLessonFiles } from './lesson-files.ts';
export { COMPETENCIES, LEVELS, TRACKS } from './frontmatter.ts';
