/** What pages draw of this feature. */
export { DESK_PLACE, drawDesk } from './draw-desk.ts';
