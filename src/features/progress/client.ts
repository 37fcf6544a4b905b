/** The browser's door of progress: deeds wait in IndexedDB until the server has said that it holds them. */
export type { Deed } from './deeds.ts';
export { carriedOver, currentOwner, forgetOwner, listDeeds, onSaveState, queueDeed, type SaveState, sendDeeds, startSending } from './outbox.ts';
