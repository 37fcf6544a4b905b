import { and, asc, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import { attempts, sectionReads, studyDays } from '#db/schema/progress.ts';
import type { Ctx, Member } from '#features/accounts/index.ts';
import { type CheckSummary, EMPTY_SUMMARY, type ProgressSummary } from './summary.ts';

const Row = z.object({
  reads: z.string(),
  answers: z.string(),
  days: z.string(),
});
const Reads = z.array(z.tuple([z.string(), z.string()]));
const Answers = z.array(z.tuple([z.string(), z.string(), z.int(), z.number(), z.number(), z.int(), z.int()]));
const Days = z.array(z.string());

/**
 * Condenses what the server holds of a member; only one lesson's, when `lessonId` is given. Works come from the
 * exercises. One statement, because the desk and every lesson page ask for it.
 */
export async function getProgress({ db, actor }: Ctx<Member>, lessonId?: string): Promise<ProgressSummary> {
  const mine = sql`user_id = ${actor.userId}`;
  const inLesson = lessonId === undefined ? mine : sql`${mine} and lesson_id = ${lessonId}`;
  const found = await db.get(sql`select
    (select json_group_array(json_array(lesson_id, section_id)) from ${sectionReads} where ${inLesson}) as reads,
    (select json_group_array(json_array(lesson_id, check_id, tries,
        (select score from ${attempts} as earliest where earliest.user_id = ${actor.userId} and earliest.lesson_id = each_check.lesson_id
          and earliest.check_id = each_check.check_id order by answered_at, id limit 1),
        best_score, first_at, last_at)) from (
      select lesson_id, check_id, count(*) as tries, max(score) as best_score, min(answered_at) as first_at, max(answered_at) as last_at
      from ${attempts} where ${inLesson} group by lesson_id, check_id) as each_check) as answers,
    (select json_group_array(day) from (select day from ${studyDays} where ${mine} order by day)) as days`);
  const row = Row.parse(found);
  const sections: Record<string, string[]> = {};
  for (const [lesson, section] of Reads.parse(JSON.parse(row.reads))) (sections[lesson] ??= []).push(section);
  const checks: Record<string, CheckSummary> = {};
  for (const [lesson, check, tries, firstScore, bestScore, firstAt, lastAt] of Answers.parse(JSON.parse(row.answers))) {
    checks[`${lesson}/${check}`] = {
      tries,
      firstScore,
      bestScore,
      firstAt: new Date(firstAt).toISOString(),
      lastAt: new Date(lastAt).toISOString(),
    };
  }
  return { ...EMPTY_SUMMARY, sections, checks, days: Days.parse(JSON.parse(row.days)) };
}

/** The latest answer to each check of a lesson, so that the page can show it again. */
export async function listLastAnswers({ db, actor }: Ctx<Member>, lessonId: string): Promise<Record<string, unknown>> {
  const rows = await db
    .select({ checkId: attempts.checkId, answer: attempts.answer, at: sql<number>`max(${attempts.answeredAt})` })
    .from(attempts)
    .where(and(eq(attempts.userId, actor.userId), eq(attempts.lessonId, lessonId)))
    .groupBy(attempts.checkId);
  return Object.fromEntries(rows.map((row) => [row.checkId, row.answer]));
}

/** All that this feature holds of a member, for "download my data". */
export async function exportProgress({ db, actor }: Ctx<Member>): Promise<Record<string, unknown>> {
  const [sectionsRead, answers, days] = await Promise.all([
    db
      .select({ lesson: sectionReads.lessonId, section: sectionReads.sectionId, readAt: sectionReads.readAt })
      .from(sectionReads)
      .where(eq(sectionReads.userId, actor.userId)),
    db
      .select({
        lesson: attempts.lessonId,
        check: attempts.checkId,
        answer: attempts.answer,
        right: attempts.right,
        score: attempts.score,
        answeredAt: attempts.answeredAt,
      })
      .from(attempts)
      .where(eq(attempts.userId, actor.userId))
      .orderBy(asc(attempts.answeredAt)),
    db.select({ day: studyDays.day }).from(studyDays).where(eq(studyDays.userId, actor.userId)),
  ]);
  return { sectionsRead, answers, studyDays: days.map((row) => row.day) };
}
