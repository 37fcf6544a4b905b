import { expect, test } from 'vitest';
import { collectFacts } from '#features/certificates/collect-facts.ts';
import { questionsOf } from '#features/exams/banks.ts';
import { saveAnswer } from '#features/exams/commands/save-answer.ts';
import { startAttempt } from '#features/exams/commands/start-attempt.ts';
import { listAttempts, listAttemptsAt } from '#features/exams/queries.ts';
import { newId } from '#kernel/ids.ts';
import { memberCtx, NOW } from '#tests/support/accounts.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { BANKS, bankOf, rightAnswer } from '../exams/banks.ts';

const given = { catalogue: [], banks: BANKS };
const daysLater = (days: number) => new Date(NOW.getTime() + days * 86_400_000);

/** A member who has begun the test on strategy and answered this many of its questions, rightly. */
async function withOpenTest(right: number) {
  const { db } = await freshDatabase();
  const ctx = await memberCtx(db);
  await startAttempt(ctx, BANKS, { track: 'strategy', id: newId(), seed: newId() });
  const [attempt] = await listAttemptsAt(ctx, 'strategy');
  if (!attempt) throw new Error('Nothing was begun.');
  for (const question of questionsOf(bankOf('strategy'), attempt.questions).slice(0, right)) {
    const answer = [...rightAnswer(question)];
    await saveAnswer(ctx, BANKS, { attempt: attempt.id, question: question.id, answer });
  }
  return ctx;
}

test('a test that was answered well enough and never handed in counts once its week is over, as of then', async () => {
  const ctx = await withOpenTest(9);
  expect((await collectFacts({ ...ctx, now: daysLater(6) }, given)).tests).toEqual([]);
  const { tests } = await collectFacts({ ...ctx, now: daysLater(30) }, given);
  expect(tests).toMatchObject([{ track: 'strategy', scorePercent: 75, passedAt: daysLater(7) }]);
});

test('one that was answered too seldom is closed as missed, and doesn’t count', async () => {
  const ctx = await withOpenTest(8);
  expect((await collectFacts({ ...ctx, now: daysLater(30) }, given)).tests).toEqual([]);
  expect(await listAttempts(ctx)).toMatchObject([{ passed: false, finishedAt: daysLater(7) }]);
});
