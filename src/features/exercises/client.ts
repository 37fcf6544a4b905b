/** The browser's door of the exercises. */
export { showWorks } from './show-works.ts';
