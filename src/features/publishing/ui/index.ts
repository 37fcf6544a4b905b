/** What pages draw of this feature. */
export { default as Preview } from './Preview.astro';
export { default as ReleasedLesson } from './ReleasedLesson.astro';
export { default as Withdrawn } from './Withdrawn.astro';
