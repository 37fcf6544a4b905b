import { and, eq, isNull, sql } from 'drizzle-orm';
import { examAttempts } from '#db/schema/exams.ts';
import type { Ctx, Member } from '#features/accounts/index.ts';
import { type Deed, type DeedAnswer, markStudyDays } from '#features/progress/index.ts';
import { ok, refuse, type Result } from '#kernel/result.ts';
import { isPossible } from '../answers.ts';
import { type Banks, questionsOf } from '../banks.ts';
import { AnswerInput } from '../input.ts';
import { findOwnAttempt } from '../rows.ts';
import { isOverdue } from '../rules.ts';

type Refused = 'sign-in-needed' | 'unknown-attempt' | 'unknown-question' | 'impossible-answer' | 'attempt-finished';

/**
 * Keeps the answer to one question of an open attempt; the last one that arrives counts. It says nothing about right or
 * wrong. Each answer is written in one statement, so that two tabs don't undo each other's.
 */
export async function saveAnswer(ctx: Ctx, banks: Banks, input: AnswerInput): Promise<Result<void, Refused>> {
  const { actor, db, now } = ctx;
  if (actor.kind === 'guest') return refuse('sign-in-needed');
  const attempt = await findOwnAttempt(db, { ...ctx, actor }, input.attempt);
  if (!attempt) return refuse('unknown-attempt');
  if (attempt.finishedAt !== null || isOverdue(attempt, now)) return refuse('attempt-finished');
  const bank = banks.get(attempt.track);
  const question = bank && questionsOf(bank, attempt.questions).find(({ id }) => id === input.question);
  if (!question) return refuse('unknown-question');
  if (!isPossible(question, input.answer)) return refuse('impossible-answer');
  const saved = await db
    .update(examAttempts)
    .set({ answers: sql`json_set(${examAttempts.answers}, ${`$."${question.id}"`}, json(${JSON.stringify(input.answer)}))` })
    .where(and(eq(examAttempts.id, attempt.id), eq(examAttempts.userId, actor.userId), isNull(examAttempts.finishedAt)))
    .returning({ id: examAttempts.id });
  return saved.length > 0 ? ok() : refuse('attempt-finished');
}

/** Which deeds this feature takes. */
export function isExamDeed(deed: Deed): boolean {
  return deed.kind === 'exam-answered';
}

/** Keeps an answer that waited in a browser's outbox; sending it again changes nothing. */
export async function takeExamDeed(ctx: Ctx<Member>, banks: Banks, { id, day, body }: Deed): Promise<DeedAnswer> {
  const input = AnswerInput.safeParse(body);
  if (!input.success) return { id, refused: 'malformed' };
  const saved = await saveAnswer(ctx, banks, input.data);
  if (!saved.ok) return { id, refused: saved.code };
  await markStudyDays(ctx, [day]);
  return { id };
}
