/** What whoever shows a lesson draws of this feature; the instructor's desk, which is heavier, stands in index.ts. */
export { default as Preview } from './Preview.astro';
export { default as ReleasedLesson } from './ReleasedLesson.astro';
export { default as Withdrawn } from './Withdrawn.astro';
