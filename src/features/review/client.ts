/** The browser's door of reviews. */
export { addMistakes } from './add-mistakes.ts';
export { followReviewLine } from './follow-review-line.ts';
