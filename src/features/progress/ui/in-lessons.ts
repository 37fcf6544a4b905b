/** What lessons draw of this feature, without the desk and its styles. */
export { default as SaveState } from './SaveState.astro';
