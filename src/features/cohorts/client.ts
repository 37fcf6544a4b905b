/** The browser's door of cohorts. */
export { followCohortLine } from './follow-cohort-line.ts';
export { followGrid } from './follow-grid.ts';
