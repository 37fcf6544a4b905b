/** The browser's door of progress: deeds wait in IndexedDB until the server has said that it holds them. */
export { followDesk } from './follow-desk.ts';
export { followLesson } from './follow-lesson.ts';
export { type Curriculum, deskView } from './desk.ts';
export { currentOwner, forgetOwner, GUEST, listDeeds, onSaveState, queueDeed, type SaveState, startSending } from './outbox.ts';
