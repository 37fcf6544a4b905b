export { openChecker } from './check-safely.ts';
export { addAuthor } from './commands/add-author.ts';
export { createLesson } from './commands/create-lesson.ts';
export { releaseLesson } from './commands/release-lesson.ts';
export { saveDraft } from './commands/save-draft.ts';
export { withdrawLesson } from './commands/withdraw-lesson.ts';
export {
  exportLessons,
  findDraft,
  findReleasedLesson,
  findVersionSource,
  listOwnLessons,
  listReleasedLessons,
  listVersions,
} from './queries.ts';
