import { and, asc, desc, eq, sql } from 'drizzle-orm';
import { parse } from 'yaml';
import { lessonAuthors, lessons, lessonVersions } from '#db/schema/publishing.ts';
import type { Ctx } from '#features/accounts/index.ts';
import { type LessonRow, requireInstructor } from './rows.ts';

/** A lesson on its author's desk. `hasNewer` when there is a text that learners don't see yet. */
export type DeskLesson = Pick<LessonRow, 'id' | 'key' | 'track' | 'locale' | 'state' | 'audience' | 'updatedAt'> & {
  readonly title: string;
  readonly hasNewer: boolean;
  readonly authors: number;
};

/** Where the title stands in any lesson that somebody has begun to write. */
const HEAD_CHARACTERS = 1_500;

/** The lessons that somebody may write, the last changed first; none for who is no instructor. */
export async function listDeskLessons({ db, actor }: Ctx): Promise<DeskLesson[]> {
  if (requireInstructor(actor) || actor.kind === 'guest') return [];
  const newest = sql`(select max(v.number) from lesson_versions v where v.lesson_id = ${lessons.id})`;
  const rows = await db
    .select({
      id: lessons.id,
      key: lessons.key,
      track: lessons.track,
      locale: lessons.locale,
      state: lessons.state,
      audience: lessons.audience,
      updatedAt: lessons.updatedAt,
      releasedVersion: lessons.releasedVersion,
      number: lessonVersions.number,
      head: sql<string>`substr(${lessonVersions.source}, 1, ${HEAD_CHARACTERS})`,
      authors: sql<number>`(select count(*) from lesson_authors a where a.lesson_id = ${lessons.id})`,
    })
    .from(lessons)
    .innerJoin(lessonAuthors, eq(lessonAuthors.lessonId, lessons.id))
    .innerJoin(lessonVersions, and(eq(lessonVersions.lessonId, lessons.id), eq(lessonVersions.number, newest)))
    .where(eq(lessonAuthors.userId, actor.userId))
    .orderBy(desc(lessons.updatedAt), asc(lessons.id));
  return rows.map(({ head, number, releasedVersion, ...lesson }) => ({
    ...lesson,
    title: titleOf(head) ?? lesson.key,
    hasNewer: lesson.state === 'released' && number !== releasedVersion,
  }));
}

/** The title in a lesson's source, however unfinished the rest is; null when there is none that can be read. */
export function titleOf(source: string): string | null {
  const line = /^title:[ \t]*(.+)$/m.exec(source)?.[1];
  if (line === undefined) return null;
  try {
    const title: unknown = parse(line);
    return typeof title === 'string' && title.trim() !== '' ? title.trim() : null;
  } catch {
    return null; // half typed: the key stands in
  }
}
