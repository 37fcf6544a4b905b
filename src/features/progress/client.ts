/** The browser's door of progress: deeds wait in IndexedDB until the server has said that it holds them. */
export type { Deed } from './deeds.ts';
export { followLesson } from './follow-lesson.ts';
export type { RunMark } from './run-marks.ts';
export { showSaveState } from './show-save-state.ts';
export { currentOwner, forgetOwner, GUEST, listDeeds, onSaveState, queueDeed, type SaveState, startSending } from './outbox.ts';
