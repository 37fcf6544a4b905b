/** What pages draw of this feature. */
export { default as SaveState } from './SaveState.astro';
export { default as Desk } from './Desk.svelte';
