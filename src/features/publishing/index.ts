import { openFigurePlayer } from '#features/sandbox/index.ts';
import { openChecker } from './check-safely.ts';
import { openPictureDesk } from './encode-picture.ts';

export { openAnswerKey } from './answer-key.ts';
export { answerPicture } from './answer-picture.ts';
export { addPicture } from './commands/add-picture.ts';
export { saveDraft } from './commands/save-draft.ts';
export { listComponentForms } from './component-forms.ts';
export { type DeskLesson, listDeskLessons, titleOf } from './desk-queries.ts';
export { findPreview } from './find-preview.ts';
export { catalogueOf, deckOf, listForCohorts, listLessonsFor } from './for-readers.ts';
export { answerLessonPost } from './forms/answer-lesson-post.ts';
export { answerPicturePost } from './forms/answer-picture-post.ts';
export { answerTeachPost } from './forms/answer-teach-post.ts';
export type { DeskAnswer } from './forms/desk-form.ts';
export { findNewestText, gatherSittings, type HistoryEntry, listAuthors, listHistory, type Sitting } from './history.ts';
export { AddPicture, SaveDraft } from './input.ts';
export { releasedPath } from './paths.ts';
export { pictureLine } from './picture-line.ts';
export { exportPictures, listPictureIds } from './picture-queries.ts';
export { exportLessons, findDraft, findVersionSource } from './queries.ts';
export { findOutlines, findReleasedByWords, type FoundLesson, findReleasedLesson, listReleasedLessons } from './released.ts';
export { reviewDraft, tellOf } from './review-draft.ts';
export { reviewForRelease, type Seen } from './review-for-release.ts';
export { statusOf } from './status-of.ts';
export { findLeftovers } from './template.ts';
export { listTrackItems } from './track-items.ts';

/** One for the whole server: what may wait is counted once. */
export const checkSafely = openChecker();

/** One for the whole server: a picture that is read takes up to 100 MB. */
export const redrawPicture = openPictureDesk();

/** One for the whole server: playing a figure costs a processor some seconds. */
export const playFigures = openFigurePlayer();
