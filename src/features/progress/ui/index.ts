/** What pages draw of this feature. */
export { default as DeskPlace } from './DeskPlace.astro';
export { DESK_PLACE, drawDesk } from './draw-desk.ts';
