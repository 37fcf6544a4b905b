export { enhanceSearch } from './search-page.ts';
