import { and, asc, eq, type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '#db/client.ts';
import { preparedOnce } from '#db/prepared-once.ts';
import { attempts, sectionReads, studyDays } from '#db/schema/progress.ts';
import type { Ctx, Member } from '#features/accounts/index.ts';
import { type CheckSummary, EMPTY_SUMMARY, mergeChecks, type ProgressSummary } from './summary.ts';

const Sections = z.record(z.string(), z.array(z.string()));
const Answers = z.array(z.tuple([z.string(), z.number(), z.int()]));
const Days = z.array(z.string());

// Everything in one row of JSON: the driver takes far longer over fifty rows than over one.
function summaryOf(db: Db, which: SQL) {
  const mine = sql`user_id = ${sql.placeholder('userId')}${which}`;
  return db
    .select({
      sections: sql<string>`(select json_group_object(lesson_id, json(ids)) from (
        select lesson_id, json_group_array(section_id) as ids from ${sectionReads} where ${mine} group by lesson_id))`,
      answers: sql<string>`(select json_group_array(json_array(lesson_id || '/' || check_id, score, answered_at)) from ${attempts} where ${mine})`,
      days: sql<string>`(select json_group_array(day) from (
        select day from ${studyDays} where user_id = ${sql.placeholder('userId')} order by day))`,
    })
    .from(sql`(select 1)`)
    .prepare();
}
const wholeSummary = preparedOnce((db) => summaryOf(db, sql``));
const lessonSummary = preparedOnce((db) => summaryOf(db, sql` and lesson_id = ${sql.placeholder('lessonId')}`));

/**
 * Condenses what the server holds of a member; only one lesson's, when `lessonId` is given. Works come from the
 * exercises. One statement, because the desk and every lesson page ask for it.
 */
export async function getProgress({ db, actor }: Ctx<Member>, lessonId?: string): Promise<ProgressSummary> {
  const query = lessonId === undefined ? wholeSummary(db) : lessonSummary(db);
  const row = await query.get({ userId: actor.userId, lessonId });
  if (row === undefined) throw new Error('A select without a table gave no row.');
  return {
    ...EMPTY_SUMMARY,
    sections: Sections.parse(JSON.parse(row.sections)),
    checks: condenseAnswers(Answers.parse(JSON.parse(row.answers))),
    days: Days.parse(JSON.parse(row.days)),
  };
}

function condenseAnswers(answers: z.infer<typeof Answers>): Record<string, CheckSummary> {
  const checks: Record<string, CheckSummary> = {};
  for (const [key, score, answeredAt] of answers) {
    const at = new Date(answeredAt).toISOString();
    const answer = { tries: 1, firstScore: score, bestScore: score, firstAt: at, lastAt: at };
    const known = checks[key];
    checks[key] = known ? mergeChecks(known, answer) : answer;
  }
  return checks;
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
