import type { Ctx } from '#features/accounts/index.ts';
import type { TrackItem } from '#features/lessons/index.ts';
import { releasedPath } from './paths.ts';
import { listAuthorNames, listReleasedLessons } from './released.ts';
import { sayAuthors } from './say-authors.ts';

/** The lessons that are released for this reader, as the list of the tracks shows them. */
export async function listTrackItems(ctx: Ctx, locale: string): Promise<TrackItem[]> {
  const released = await listReleasedLessons(ctx);
  const authors = await listAuthorNames(
    ctx.db,
    released.map(({ key }) => key),
  );
  return released.map(({ track, key, locale: language, title, minutes, level }) => {
    const by = sayAuthors(authors.get(key) ?? [], locale);
    return { track, title, minutes, level, language, path: releasedPath({ track, key }), ...(by === '' ? {} : { by }) };
  });
}
