import { openFigurePlayer } from '#features/sandbox/index.ts';
import { openChecker } from './check-safely.ts';

export { openAnswerKey } from './answer-key.ts';
export { findPreview } from './find-preview.ts';
export { reviewDraft, tellOf } from './review-draft.ts';
export { addAuthor } from './commands/add-author.ts';
export { createLesson } from './commands/create-lesson.ts';
export { releaseLesson } from './commands/release-lesson.ts';
export { saveDraft } from './commands/save-draft.ts';
export { withdrawLesson } from './commands/withdraw-lesson.ts';
export { exportLessons, findDraft, findVersionSource, listOwnLessons, listVersions } from './queries.ts';
export { catalogueOf, deckOf, listLessonsFor } from './for-readers.ts';
export { releasedPath } from './paths.ts';
export {
  findReleasedByWords,
  type FoundLesson,
  findReleasedLesson,
  listAuthorNames,
  listReleasedLessons,
  type ListedLesson,
  type ReleasedLesson,
} from './released.ts';
export { listTrackItems } from './track-items.ts';

/** One for the whole server: what may wait is counted once. */
export const checkSafely = openChecker();

/** One for the whole server: playing a figure costs a processor some seconds. */
export const playFigures = openFigurePlayer();
