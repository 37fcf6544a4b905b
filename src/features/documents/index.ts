/** Papers to take along: PDF documents that other features fill. */
export type { MadeDocument } from './make-document.ts';
export { makeDocument } from './make-document.ts';
export { outlineText } from './outline-text.ts';
export { respondWithDocument } from './respond.ts';
export { COLOURS, MARGIN, type Sheet, WIDTH } from './sheet.ts';
export { limitTurns } from './turns.ts';
