/** What pages draw of this feature. */
export { default as ExamList } from './ExamList.astro';
export { default as Result } from './Result.astro';
export { default as Rules } from './Rules.astro';
export { default as Sheet } from './Sheet.astro';
