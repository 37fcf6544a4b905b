/** What lessons draw of this feature. A door of its own: a page gets the styles of all that its door names. */
export { default as Explore } from './Explore.astro';
