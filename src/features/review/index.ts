export { isReviewDeed, recordReviews } from './commands/record-reviews.ts';
export { exportReviews, getReviewLog } from './queries.ts';
