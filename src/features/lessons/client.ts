export { CLIENTS } from './cast.ts';
export { comparable } from './comparable.ts';
export { type Catalogue, type CatalogueLesson, joinCatalogues } from './catalogue.ts';
export type { Competency, Track } from './frontmatter.ts';
export { competencyName, levelName, trackAbout, trackName } from './words.ts';
export { fleschKincaidGrade } from './reading-grade.ts';
