/** What pages draw of this feature. */
export { default as SearchForm } from './SearchForm.astro';
export { default as SearchResults } from './SearchResults.astro';
