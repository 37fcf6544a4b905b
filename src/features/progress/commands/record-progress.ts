import { attempts, sectionReads, studyDays } from '#db/schema/progress.ts';
import type { Ctx, Member } from '#features/accounts/index.ts';
import { type FindCheck, gradeCheck, type HasSection, parseAnswer } from '#features/lessons/index.ts';
import { type Day, notLater } from '#kernel/clock.ts';
import { ok, refuse, type Result } from '#kernel/result.ts';
import type { Deed, DeedAnswer } from '../deeds.ts';
import { AttemptBody, SectionReadBody } from '../input.ts';

type AttemptRow = typeof attempts.$inferInsert;
type SectionRow = typeof sectionReads.$inferInsert;
type Rows = { attempts: AttemptRow[]; sections: SectionRow[]; days: Set<string> };

/** The lessons as they stand, for marking answers. */
export type AnswerKey = { readonly findCheck: FindCheck; readonly hasSection: HasSection };

/** Which deeds this feature takes. */
export function isProgressDeed(deed: Deed): boolean {
  return deed.kind === 'section-read' || deed.kind === 'attempt';
}

/**
 * Records what a member read and answered. Sending a deed again changes nothing; a deed that can never be taken is
 * refused by itself and does not hold up the others. Resolves once everything taken is on disk.
 */
export async function recordProgress(ctx: Ctx<Member>, key: AnswerKey, deeds: readonly Deed[]): Promise<DeedAnswer[]> {
  const rows: Rows = { attempts: [], sections: [], days: new Set() };
  const answers = deeds.map((deed): DeedAnswer => {
    const decided = deed.kind === 'attempt' ? decideAttempt(ctx, key, deed) : decideSectionRead(ctx, key, deed);
    if (!decided.ok) return { id: deed.id, refused: decided.code };
    decided.value(rows);
    rows.days.add(deed.day);
    return { id: deed.id };
  });
  if (rows.days.size > 0) await saveRows(ctx, rows);
  return answers;
}

type Add = (rows: Rows) => void;

function decideAttempt(ctx: Ctx<Member>, key: AnswerKey, deed: Deed): Result<Add> {
  const body = AttemptBody.safeParse(deed.body);
  if (!body.success) return refuse('malformed');
  const check = key.findCheck(body.data.lesson, body.data.check, body.data.language);
  if (!check) return refuse('unknown-check');
  const answer = parseAnswer(check, body.data.answer);
  if (!answer.ok) return refuse('malformed-answer');
  const { right, score } = gradeCheck(check, answer.value);
  const row: AttemptRow = {
    id: deed.id,
    userId: ctx.actor.userId,
    lessonId: body.data.lesson,
    checkId: body.data.check,
    answer: answer.value,
    right,
    score,
    answeredAt: notLater(deed.at, ctx.now),
    receivedAt: ctx.now,
  };
  return ok((rows: Rows) => void rows.attempts.push(row));
}

function decideSectionRead(ctx: Ctx<Member>, key: AnswerKey, deed: Deed): Result<Add> {
  const body = SectionReadBody.safeParse(deed.body);
  if (!body.success) return refuse('malformed');
  if (!key.hasSection(body.data.lesson, body.data.section)) return refuse('unknown-section');
  const row: SectionRow = {
    userId: ctx.actor.userId,
    lessonId: body.data.lesson,
    sectionId: body.data.section,
    readAt: notLater(deed.at, ctx.now),
  };
  return ok((rows: Rows) => void rows.sections.push(row));
}

// One batch is one transaction and one call to the driver, which matters when a class answers at once.
async function saveRows({ db, actor }: Ctx<Member>, rows: Rows): Promise<void> {
  const days = [...rows.days].map((day) => ({ userId: actor.userId, day }));
  await db.batch([
    db.insert(studyDays).values(days).onConflictDoNothing(),
    ...(rows.attempts.length > 0 ? [db.insert(attempts).values(rows.attempts).onConflictDoNothing()] : []),
    ...(rows.sections.length > 0 ? [db.insert(sectionReads).values(rows.sections).onConflictDoNothing()] : []),
  ]);
}

/** Remembers that a member studied on these days, for what other features take. */
export async function markStudyDays({ db, actor }: Ctx<Member>, days: readonly Day[]): Promise<void> {
  const rows = [...new Set(days)].map((day) => ({ userId: actor.userId, day }));
  if (rows.length > 0) await db.insert(studyDays).values(rows).onConflictDoNothing();
}
