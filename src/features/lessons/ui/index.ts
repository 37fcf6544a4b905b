/** What pages draw of this feature. */
export { default as BuiltLesson } from './BuiltLesson.astro';
export { default as GlossaryList } from './GlossaryList.astro';
export { default as Lesson } from './Lesson.astro';
export { default as TrackList } from './TrackList.astro';
