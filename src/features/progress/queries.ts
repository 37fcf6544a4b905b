import { and, asc, eq, sql } from 'drizzle-orm';
import { attempts, sectionReads, studyDays } from '#db/schema/progress.ts';
import type { Ctx, Member } from '#features/accounts/index.ts';
import { EMPTY_SUMMARY, type ProgressSummary } from './summary.ts';

/** Condenses what the server holds of a member; only one lesson's, when `lessonId` is given. Works come from the exercises. */
export async function getProgress({ db, actor }: Ctx<Member>, lessonId?: string): Promise<ProgressSummary> {
  const ofLesson = <Column extends typeof sectionReads.lessonId | typeof attempts.lessonId>(column: Column) =>
    lessonId === undefined ? undefined : eq(column, lessonId);
  const [reads, answers, days] = await Promise.all([
    db
      .select({ lessonId: sectionReads.lessonId, sectionId: sectionReads.sectionId })
      .from(sectionReads)
      .where(and(eq(sectionReads.userId, actor.userId), ofLesson(sectionReads.lessonId))),
    db
      .select({
        lessonId: attempts.lessonId,
        checkId: attempts.checkId,
        tries: sql<number>`count(*)`,
        bestScore: sql<number>`max(${attempts.score})`,
        lastAt: sql<number>`max(${attempts.answeredAt})`,
        // SQLite gives a bare column the value of the row that holds the min(): the first answer's score.
        firstScore: attempts.score,
        firstAt: sql<number>`min(${attempts.answeredAt})`,
      })
      .from(attempts)
      .where(and(eq(attempts.userId, actor.userId), ofLesson(attempts.lessonId)))
      .groupBy(attempts.lessonId, attempts.checkId),
    lessonId === undefined
      ? db.select({ day: studyDays.day }).from(studyDays).where(eq(studyDays.userId, actor.userId)).orderBy(asc(studyDays.day))
      : [],
  ]);
  const sections: Record<string, string[]> = {};
  for (const read of reads) (sections[read.lessonId] ??= []).push(read.sectionId);
  const checks = Object.fromEntries(
    answers.map(({ lessonId, checkId, lastAt, firstAt, ...rest }) => [
      `${lessonId}/${checkId}`,
      { ...rest, firstAt: new Date(firstAt).toISOString(), lastAt: new Date(lastAt).toISOString() },
    ]),
  );
  return { ...EMPTY_SUMMARY, sections, checks, days: days.map((row) => row.day) };
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
