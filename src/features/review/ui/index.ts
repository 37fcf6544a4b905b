/** What pages draw of this feature. */
export { default as ReviewDesk } from './ReviewDesk.svelte';
export { default as ReviewLine } from './ReviewLine.astro';
