export { findReleased } from './find-released.ts';
export { findMatches, sortFound } from './rules.ts';
export { showReleased } from './show-released.ts';
