/** Papers to take along: PDF documents that other features fill. */
export type { MadeDocument } from './make-document.ts';
export { makeDocument } from './make-document.ts';
export { type Outline, outlineText } from './outline-text.ts';
export { respondWithDocument } from './respond.ts';
export { COLOURS, MARGIN, type Sheet, WIDTH } from './sheet.ts';
export { limitTurns, type Turns } from './turns.ts';
