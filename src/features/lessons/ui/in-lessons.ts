/** What whoever draws a lesson needs of this feature. A door of its own: a page gets the styles of all that its door names. */
export { lessonComponents } from './components.ts';
