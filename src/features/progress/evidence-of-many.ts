import { asc, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '#db/client.ts';
import { attempts, sectionReads, studyDays } from '#db/schema/progress.ts';

type Whose = { readonly userIds: readonly string[]; readonly lessonIds: readonly string[] };

/** What somebody did in a lesson; times are milliseconds. Ids may be of sections and checks that are no more. */
export type LessonEvidence = {
  readonly userId: string;
  readonly lessonId: string;
  readonly reads: readonly { readonly id: string; readonly at: number }[];
  /** The first answer to each check: what was known before any feedback. Scores are 0 to 1. */
  readonly first: readonly { readonly id: string; readonly score: number; readonly at: number }[];
};

// SQLite has just made them of typed columns; looking at each of a page's 30,000 pairs again took longer than reading them.
const Reads = z.custom<readonly (readonly [id: string, at: number])[]>(Array.isArray);
const First = z.custom<readonly (readonly [id: string, score: number, at: number])[]>(Array.isArray);
const among = (values: readonly string[]) => sql`(select value from json_each(${JSON.stringify(values)}))`;
const theirs = ({ userIds, lessonIds }: Whose) => sql`user_id in ${among(userIds)} and lesson_id in ${among(lessonIds)}`;

// One value of JSON a lesson: rows cost the driver more than what is in them. SQLite gives the bare column, here score,
// the value of the row that holds the min().
/** What these members did in these lessons. Two queries however many there are. */
export async function listLessonEvidence(db: Db, whose: Whose): Promise<LessonEvidence[]> {
  if (whose.userIds.length === 0 || whose.lessonIds.length === 0) return [];
  const [reads, firsts] = await Promise.all([
    db
      .select({
        userId: sectionReads.userId,
        lessonId: sectionReads.lessonId,
        held: sql<string>`json_group_array(json_array(section_id, read_at))`,
      })
      .from(sectionReads)
      .where(theirs(whose))
      .groupBy(sectionReads.userId, sectionReads.lessonId),
    db
      .select({
        userId: sql<string>`user_id`,
        lessonId: sql<string>`lesson_id`,
        held: sql<string>`json_group_array(json_array(check_id, score, at))`,
      })
      .from(
        sql`(select user_id, lesson_id, check_id, score, min(answered_at) as at from ${attempts} where ${theirs(whose)} group by user_id, lesson_id, check_id)`,
      )
      .groupBy(sql`user_id`, sql`lesson_id`),
  ]);
  const found = new Map<string, LessonEvidence>();
  for (const { userId, lessonId, held } of reads) {
    const done = Reads.parse(JSON.parse(held)).map(([id, at]) => ({ id, at }));
    found.set(`${userId} ${lessonId}`, { userId, lessonId, reads: done, first: [] });
  }
  for (const { userId, lessonId, held } of firsts) {
    const first = First.parse(JSON.parse(held)).map(([id, score, at]) => ({ id, score, at }));
    found.set(`${userId} ${lessonId}`, { userId, lessonId, reads: found.get(`${userId} ${lessonId}`)?.reads ?? [], first });
  }
  return [...found.values()];
}

/** A first answer as it was given. */
export type FirstAnswer = {
  readonly userId: string;
  readonly lessonId: string;
  readonly checkId: string;
  readonly answer: unknown;
  readonly score: number;
};

/** The first answers of these members to every check of these lessons, as they were given. */
export async function listFirstAnswers(db: Db, whose: Whose): Promise<FirstAnswer[]> {
  const { userId, lessonId, checkId, answer, score } = attempts;
  return db
    .select({ userId, lessonId, checkId, answer, score, at: sql<number>`min(${attempts.answeredAt})` })
    .from(attempts)
    .where(theirs(whose))
    .groupBy(userId, lessonId, checkId);
}

/** Every answer of one member's to the checks of one lesson, in the order given. */
export async function listAnswersTo(
  db: Db,
  { userId, lessonId }: { readonly userId: string; readonly lessonId: string },
): Promise<{ checkId: string; answer: unknown; right: boolean; score: number; answeredAt: Date }[]> {
  return db
    .select({
      checkId: attempts.checkId,
      answer: attempts.answer,
      right: attempts.right,
      score: attempts.score,
      answeredAt: attempts.answeredAt,
    })
    .from(attempts)
    .where(sql`${eq(attempts.userId, userId)} and ${eq(attempts.lessonId, lessonId)}`)
    .orderBy(asc(attempts.answeredAt), asc(attempts.id));
}

/** The last day on which each of these members studied; who never did is left out. */
export async function listLastStudyDays(db: Db, userIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .select({ userId: studyDays.userId, day: sql<string>`max(${studyDays.day})` })
    .from(studyDays)
    .where(sql`user_id in ${among(userIds)}`)
    .groupBy(studyDays.userId);
  return new Map(rows.map(({ userId, day }) => [userId, day]));
}
