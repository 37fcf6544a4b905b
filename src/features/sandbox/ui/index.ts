/** What pages draw of this feature. */
export { default as Explore } from './Explore.astro';
export { default as RunDesk } from '../desk/RunDesk.svelte';
export { default as TrySection } from './TrySection.astro';
