import { and, eq, inArray } from 'drizzle-orm';
import type { DbOrTx } from '#db/client.ts';
import { lessons } from '#db/schema/publishing.ts';
import type { CheckedLesson, LessonMistake } from '#features/lessons/index.ts';
import { findMissingPictures } from './find-missing-pictures.ts';
import type { LessonRow } from './rows.ts';
import type { LessonShelf } from './shelf.ts';

type Own = { readonly lesson: Pick<LessonRow, 'id' | 'key'>; readonly checked: CheckedLesson; readonly source: string };

/** What is wrong only where it stands: another id than the lesson's own, pictures that it hasn't, or lessons before it that are not there. */
export async function findMisfits(db: DbOrTx, shelf: LessonShelf, { lesson, checked, source }: Own): Promise<LessonMistake[]> {
  const { id, requires } = checked.frontmatter;
  const at = (field: string) => source.split(/\r\n|\r|\n/).findIndex((line) => line.startsWith(`${field}:`)) + 1 || 1;
  const mistakes: LessonMistake[] = await findMissingPictures(db, lesson.id, source);
  if (id !== lesson.key) {
    const message = `is "${id}", but this lesson is "${lesson.key}": progress hangs on it. Write that, or begin a new lesson.`;
    mistakes.push({ line: at('id'), column: 1, field: 'id', message });
  }
  const ours = requires.filter((required) => !shelf.has(required));
  const found = ours.length === 0 ? [] : await listReleasedKeys(db, ours);
  for (const required of ours.filter((key) => !found.includes(key))) {
    const message = `names "${required}", and no lesson with this id is released. Mend it or leave it out.`;
    mistakes.push({ line: at('requires'), column: 1, field: 'requires', message });
  }
  return mistakes;
}

async function listReleasedKeys(db: DbOrTx, keys: readonly string[]): Promise<string[]> {
  const rows = await db
    .select({ key: lessons.key })
    .from(lessons)
    .where(and(eq(lessons.state, 'released'), inArray(lessons.key, [...keys])));
  return rows.map(({ key }) => key);
}
