/** The browser's door of progress: deeds wait in IndexedDB until the server has said that it holds them. */
export { followLesson } from './follow-lesson.ts';
export { summariseWaiting } from './local-summary.ts';
export { type Curriculum, deskView, type DeskView } from './desk.ts';
export { mergeSummaries, type ProgressSummary } from './summary.ts';
export { showSaveState } from './show-save-state.ts';
export type { Deed } from './deeds.ts';
export {
  carriedOver,
  currentOwner,
  forgetOwner,
  GUEST,
  listDeeds,
  onSaveState,
  queueDeed,
  type SaveState,
  sendDeeds,
  startSending,
  type StoredDeed,
} from './outbox.ts';
