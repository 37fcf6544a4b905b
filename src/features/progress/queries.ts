import { and, asc, eq, type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { ONE_ROW, preparedOnce } from '#db/prepared-once.ts';
import { attempts, sectionReads, studyDays } from '#db/schema/progress.ts';
import type { Ctx, Member } from '#features/accounts/index.ts';
import { type CheckSummary, EMPTY_SUMMARY, mergeChecks, type ProgressSummary } from './summary.ts';

/** Sections read, answers given, days studied. */
const Held = z.tuple([
  z.array(z.tuple([z.string(), z.string()])),
  z.array(z.tuple([z.string(), z.number(), z.int()])),
  z.array(z.string()),
]);

/**
 * What the server holds of the member `userId` (a placeholder), as a part of a select that {@link readProgress} reads.
 * One value of JSON, because the driver takes longer over rows and columns than over what is in them.
 */
export function heldProgress(inLesson = sql``): SQL<string> {
  const mine = sql`user_id = ${sql.placeholder('userId')}`;
  return sql<string>`json_array(
    (select json_group_array(json_array(lesson_id, section_id)) from ${sectionReads} where ${mine}${inLesson}),
    (select json_group_array(json_array(lesson_id || '/' || check_id, score, answered_at)) from ${attempts} where ${mine}${inLesson}),
    (select json_group_array(day) from ${studyDays} where ${mine}))`;
}

/** Condenses what {@link heldProgress} selected. */
export function readProgress(held: unknown): ProgressSummary {
  const [reads, answers, days] = Held.parse(held);
  const sections: Record<string, string[]> = {};
  for (const [lesson, section] of reads) (sections[lesson] ??= []).push(section);
  return { ...EMPTY_SUMMARY, sections, checks: condenseAnswers(answers), days: days.sort() };
}

function condenseAnswers(answers: z.infer<typeof Held>[1]): Record<string, CheckSummary> {
  const checks: Record<string, CheckSummary> = {};
  for (const [key, score, answeredAt] of answers) {
    const at = new Date(answeredAt).toISOString();
    const answer = { tries: 1, firstScore: score, bestScore: score, firstAt: at, lastAt: at };
    const known = checks[key];
    checks[key] = known ? mergeChecks(known, answer) : answer;
  }
  return checks;
}

const inAll = preparedOnce((db) => db.select({ held: heldProgress() }).from(ONE_ROW).prepare());
const inLesson = preparedOnce((db) =>
  db
    .select({ held: heldProgress(sql` and lesson_id = ${sql.placeholder('lessonId')}`) })
    .from(ONE_ROW)
    .prepare(),
);

/** A member's progress as the server holds it, without works; only one lesson's, when `lessonId` is given. */
export async function getProgress({ db, actor }: Ctx<Member>, lessonId?: string): Promise<ProgressSummary> {
  const query = lessonId === undefined ? inAll(db) : inLesson(db);
  const [row] = await query.all({ userId: actor.userId, lessonId });
  return row ? readProgress(JSON.parse(row.held)) : EMPTY_SUMMARY;
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

/** Every section that a member has read to its end. */
export function listSectionReads({ db, actor }: Ctx<Member>): Promise<{ lesson: string; section: string; readAt: Date }[]> {
  return db
    .select({ lesson: sectionReads.lessonId, section: sectionReads.sectionId, readAt: sectionReads.readAt })
    .from(sectionReads)
    .where(eq(sectionReads.userId, actor.userId));
}

/** All that this feature holds of a member, for "download my data". */
export async function exportProgress(ctx: Ctx<Member>): Promise<Record<string, unknown>> {
  const { db, actor } = ctx;
  const [sectionsRead, answers, days] = await Promise.all([
    listSectionReads(ctx),
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
