import type { DbOrTx } from '#db/client.ts';
import type { LessonMistake } from '#features/lessons/index.ts';
import { listPictureIds } from './picture-queries.ts';

const PICTURE = /\/media\/([0-9a-f-]{36})\.webp/g;

/** The pictures that a text shows and its lesson doesn't have, as mistakes: readers would see a hole. */
export async function findMissingPictures(db: DbOrTx, lessonId: string, source: string): Promise<LessonMistake[]> {
  const shown = source
    .split(/\r\n|\r|\n/)
    .flatMap((line, i) =>
      [...line.matchAll(PICTURE)].map((match) => ({ id: match[1] ?? '', line: i + 1, column: match.index + 1 })),
    );
  const there = new Set(
    await listPictureIds(
      db,
      lessonId,
      shown.map(({ id }) => id),
    ),
  );
  return shown
    .filter(({ id }) => !there.has(id))
    .map(({ line, column }) => ({
      line,
      column,
      field: 'picture',
      message: 'is not a picture of this lesson. Add it here again: pictures belong to the lesson that they were added to.',
    }));
}
