import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { examAttempts } from '#db/schema/exams.ts';
import type { Ctx, Member } from '#features/accounts/index.ts';
import { type Banks, questionsOf } from '#features/exams/banks.ts';
import { finishAttempt } from '#features/exams/commands/finish-attempt.ts';
import { saveAnswer } from '#features/exams/commands/save-answer.ts';
import { startAttempt } from '#features/exams/commands/start-attempt.ts';
import { listAttemptsAt } from '#features/exams/queries.ts';
import { getSummary } from '#features/exams/summary.ts';
import { newId } from '#kernel/ids.ts';
import { memberCtx, NOW } from '#tests/support/accounts.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { BANKS, bankOf, rightAnswer, wrongAnswer } from './banks.ts';

const daysLater = (ctx: Ctx<Member>, days: number) => ({ ...ctx, now: new Date(NOW.getTime() + days * 86_400_000) });

/** Begins a test and answers its first `right` questions rightly, the others wrongly. Gives what was asked. */
async function answer(ctx: Ctx<Member>, right: number) {
  await startAttempt(ctx, BANKS, { track: 'strategy', id: newId(), seed: newId() });
  const attempt = (await listAttemptsAt(ctx, 'strategy')).find(({ finishedAt }) => finishedAt === null);
  if (!attempt) throw new Error('Nothing was begun.');
  const asked = questionsOf(bankOf('strategy'), attempt.questions);
  for (const [i, question] of asked.entries()) {
    const given = [...(i < right ? rightAnswer(question) : wrongAnswer(question))];
    await saveAnswer(ctx, BANKS, { attempt: attempt.id, question: question.id, answer: given });
  }
  return { attempt: attempt.id, asked };
}

async function take(ctx: Ctx<Member>, right: number) {
  const { attempt, asked } = await answer(ctx, right);
  await finishAttempt(ctx, BANKS, { attempt });
  return { attempt, asked };
}

const testsOf = async (ctx: Ctx<Member>, banks: Banks = BANKS) => (await getSummary(ctx, banks)).tests;

describe('what a test shows', () => {
  test('is, for each competency, how many of the questions on it were answered rightly', async () => {
    const { db } = await freshDatabase();
    const ctx = await memberCtx(db);
    const { asked } = await take(ctx, 9);
    const [shown] = await testsOf(ctx);
    expect(shown).toMatchObject({ track: 'strategy', scorePercent: 75, at: NOW.toISOString() });
    for (const { competency, got, of } of shown?.marks ?? []) {
      const on = asked.filter(({ competencies }) => competencies.includes(competency));
      expect(of).toBe(on.length);
      expect(got).toBe(on.filter((question) => asked.indexOf(question) < 9).length);
    }
    const named = [...new Set(asked.flatMap(({ competencies }) => competencies))].sort();
    expect(shown?.marks.map(({ competency }) => competency)).toEqual(named);
    expect(JSON.stringify(shown)).not.toContain('strategy-0'); // no question leaves the server, and no answer
  });

  test('is nothing while it is being taken, and the last finished attempt afterwards', async () => {
    const { db } = await freshDatabase();
    const ctx = await memberCtx(db);
    await answer(ctx, 12);
    expect(await testsOf(ctx)).toEqual([]);
    const [open] = await listAttemptsAt(ctx, 'strategy');
    await db.delete(examAttempts).where(eq(examAttempts.id, open?.id ?? ''));
    await take(ctx, 3);
    expect(await testsOf(ctx)).toMatchObject([{ scorePercent: 25 }]);
    await take(daysLater(ctx, 2), 11);
    expect(await testsOf(ctx)).toMatchObject([{ scorePercent: 91, at: daysLater(ctx, 2).now.toISOString() }]);
  });

  test('is somebody’s own, and counts no question that has left its bank', async () => {
    const { db } = await freshDatabase();
    const [mila, pim] = [await memberCtx(db), await memberCtx(db, { email: 'pim@example.org' })];
    const { asked } = await take(mila, 12);
    expect(await testsOf(pim)).toEqual([]);
    const bank = bankOf('strategy');
    const left = { ...bank, questions: bank.questions.filter((question) => question.id !== asked[0]?.id) };
    const [shown] = await testsOf(mila, new Map([['strategy', left]]));
    const named = asked.slice(1).flatMap(({ competencies }) => competencies);
    for (const { competency, got, of } of shown?.marks ?? []) {
      expect(of).toBe(named.filter((one) => one === competency).length);
      expect(got).toBe(of);
    }
    expect(await testsOf(mila, new Map())).toEqual([]);
  });
});
