export type { Catalogue, CatalogueCheck, CatalogueLesson } from './catalogue.ts';
export type { Competency, Level, Track } from './frontmatter.ts';
export { levelName, trackAbout, trackName } from './words.ts';
