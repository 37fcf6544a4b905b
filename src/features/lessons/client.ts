export { CLIENTS } from './cast.ts';
export type { Catalogue, CatalogueLesson } from './catalogue.ts';
export type { Competency, Track } from './frontmatter.ts';
export { levelName, trackAbout, trackName } from './words.ts';
export { fleschKincaidGrade } from './reading-grade.ts';
