/** The browser's door of the exercises. */
export { showLocalWorks } from './show-local-works.ts';
