export type { Catalogue, CatalogueLesson, FindCheck, HasSection } from './catalogue.ts';
export { parseAnswer } from './checks/answer.ts';
export { rightAnswer } from './checks/right-answer.ts';
export { gradeCheck } from './checks/grade-check.ts';
export { type LessonFile, readLessonFiles } from './lesson-files.ts';
export { COMPETENCIES, type Competency, LEVELS, type Level, type Track, TRACKS } from './frontmatter.ts';
