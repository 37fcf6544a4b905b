export { findMatches } from './rules.ts';
