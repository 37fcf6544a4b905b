import { and, asc, eq, sql } from 'drizzle-orm';
import type { Db } from '#db/client.ts';
import { attempts, sectionReads, studyDays } from '#db/schema/progress.ts';

const among = (values: readonly string[]) => sql`(select value from json_each(${JSON.stringify(values)}))`;

/** A first answer as it was given. */
type FirstAnswer = {
  readonly lessonId: string;
  readonly checkId: string;
  readonly answer: unknown;
};

/** How the first answers to one check went. */
export type CheckTally = {
  readonly lessonId: string;
  readonly checkId: string;
  /** How many answered. */
  readonly answered: number;
  /** Mean score, 0 to 1. */
  readonly mean: number;
};

/** How the first answers of these members to every check of these lessons went. Two of one mean are told apart by their ids. */
export async function tallyFirstAnswers(
  db: Db,
  { userIds, lessonIds }: { readonly userIds: readonly string[]; readonly lessonIds: readonly string[] },
): Promise<CheckTally[]> {
  // SQLite gives the bare column, here score, the value of the row that holds the min().
  return db.all<CheckTally>(sql`
    select lesson_id as lessonId, check_id as checkId, count(*) as answered, avg(score) as mean from (
      select lesson_id, check_id, score, min(answered_at) from ${attempts}
      where user_id in ${among(userIds)} and lesson_id in ${among(lessonIds)} group by user_id, lesson_id, check_id)
    group by lesson_id, check_id order by lesson_id, check_id`);
}

/** The first answers of these members to some checks, as they were given. */
export async function listFirstAnswers(
  db: Db,
  {
    userIds,
    checks,
  }: { readonly userIds: readonly string[]; readonly checks: readonly Pick<CheckTally, 'lessonId' | 'checkId'>[] },
): Promise<FirstAnswer[]> {
  const { lessonId, checkId, answer } = attempts;
  const asked = JSON.stringify(checks.map((check) => [check.lessonId, check.checkId]));
  const rows = await db
    .select({ lessonId, checkId, answer, at: sql<number>`min(${attempts.answeredAt})` })
    .from(attempts)
    .where(
      and(
        sql`user_id in ${among(userIds)}`,
        sql`(lesson_id, check_id) in (select value ->> 0, value ->> 1 from json_each(${asked}))`,
      ),
    )
    .groupBy(attempts.userId, lessonId, checkId);
  return rows.map(({ at: _, ...row }) => row);
}

/** When a member read each section of a lesson, in milliseconds; sections may be no more. */
export async function listReadsOf(
  db: Db,
  { userId, lessonId }: { readonly userId: string; readonly lessonId: string },
): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .select({ id: sectionReads.sectionId, readAt: sectionReads.readAt })
    .from(sectionReads)
    .where(and(eq(sectionReads.userId, userId), eq(sectionReads.lessonId, lessonId)));
  return new Map(rows.map(({ id, readAt }) => [id, readAt.getTime()]));
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
    .where(and(eq(attempts.userId, userId), eq(attempts.lessonId, lessonId)))
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
