import { lessonPath, listLessons } from '#features/lessons/content.ts';
import { remember } from '#kernel/remember.ts';
import type { LessonShelf } from './shelf.ts';

export { listNames } from './names-to-choose.ts';

const readShelf = remember(async (_: 'all'): Promise<LessonShelf> => {
  const all = await listLessons('en');
  const ids = new Set(all.map(({ entry }) => entry.data.id));
  const paths = new Set(all.map(({ entry }) => lessonPath(entry)));
  return { has: (id) => ids.has(id), isAt: (track, name) => paths.has(`/lessons/${track}/${name}`) };
});

/** Our own lessons, as the commands need to know them. */
export const getShelf = () => readShelf('all');
