export type { Catalogue, CatalogueLesson, FindCheck, HasSection } from './catalogue.ts';
export { parseAnswer } from './checks/answer.ts';
export { gradeCheck } from './checks/grade-check.ts';
export { COMPETENCIES, type Competency, LEVELS, type Level, type Track, TRACKS } from './frontmatter.ts';
