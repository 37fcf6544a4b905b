export { type Deck, lessonCard, lessonOfCard } from './cards.ts';
export { type HasCard, isReviewDeed, recordReviews } from './commands/record-reviews.ts';
export { exportReviews, getReviewLog } from './queries.ts';
