/** What pages draw of this feature. */
export { default as SaveState } from './SaveState.astro';
export { DESK_PLACE, drawDesk } from './draw-desk.ts';
