import { describe, expect, test } from 'vitest';
import type { Db } from '#db/client.ts';
import { examAttempts } from '#db/schema/exams.ts';
import { users } from '#db/schema/accounts.ts';
import type { Ctx, Member } from '#features/accounts/index.ts';
import { askQuestion } from '#features/exams/asked.ts';
import { questionsOf } from '#features/exams/banks.ts';
import { closeAllOverdueAttempts, closeOverdueAttempts } from '#features/exams/commands/close-overdue-attempts.ts';
import { finishAttempt } from '#features/exams/commands/finish-attempt.ts';
import { saveAnswer, takeExamDeed } from '#features/exams/commands/save-answer.ts';
import { startAttempt } from '#features/exams/commands/start-attempt.ts';
import { missedOf } from '#features/exams/missed.ts';
import { exportExams, listAttemptsAt, listPassedTests } from '#features/exams/queries.ts';
import { listTestResults } from '#features/exams/results-of-many.ts';
import type { Attempt } from '#features/exams/rows.ts';
import { newId } from '#kernel/ids.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { addMember } from '#tests/support/members.ts';
import { BANKS, bankOf, rightAnswer, wrongAnswer } from './banks.ts';

const NOW = new Date('2026-11-26T12:00:00.000Z');
const hoursLater = (hours: number) => new Date(NOW.getTime() + hours * 3_600_000);

async function member(db: Db, email = 'mila@example.org'): Promise<Ctx<Member>> {
  return { db, actor: await addMember(db, email), now: NOW };
}

const start = (ctx: Ctx, track: 'strategy' | 'job' = 'strategy') =>
  startAttempt(ctx, BANKS, { track, id: newId(), seed: newId() });

async function begun(ctx: Ctx<Member>, track: 'strategy' | 'job' = 'strategy'): Promise<Attempt> {
  await start(ctx, track);
  const open = (await listAttemptsAt(ctx, track)).find(({ finishedAt }) => finishedAt === null);
  if (!open) throw new Error('Nothing was begun.');
  return open;
}

/** Answers all questions, the first `right` of them rightly. */
async function answerAll(ctx: Ctx<Member>, attempt: Attempt, right: number): Promise<void> {
  for (const [i, question] of questionsOf(bankOf(attempt.track), attempt.questions).entries()) {
    const answer = [...(i < right ? rightAnswer(question) : wrongAnswer(question))];
    expect(await saveAnswer(ctx, BANKS, { attempt: attempt.id, question: question.id, answer })).toMatchObject({ ok: true });
  }
}

const finish = (ctx: Ctx, attempt: Attempt) => finishAttempt(ctx, BANKS, { attempt: attempt.id });
const firstOf = async (ctx: Ctx<Member>) => (await listAttemptsAt(ctx, 'strategy'))[0];

describe('beginning', () => {
  test('two clicks, two tabs and ten requests at once begin one attempt', async () => {
    const { db } = await freshDatabase();
    const ctx = await member(db);
    const begun = await Promise.all(Array.from({ length: 10 }, () => start(ctx)));
    expect(await db.$count(examAttempts)).toBe(1);
    expect(new Set(begun.map((one) => (one.ok ? one.value.attempt : one.code))).size).toBe(1);
  });

  test('asks a guest to sign in', async () => {
    const { db } = await freshDatabase();
    expect(await start({ db, actor: { kind: 'guest' }, now: NOW })).toMatchObject({ code: 'sign-in-needed' });
  });

  test('is refused before the wait is over, and asks other questions after it', async () => {
    const { db } = await freshDatabase();
    const ctx = await member(db);
    const first = await begun(ctx);
    await answerAll(ctx, first, 8);
    await finish(ctx, first);
    expect(await start(ctx)).toMatchObject({ code: 'too-early' });
    expect(await start({ ...ctx, now: new Date(hoursLater(24).getTime() - 1) })).toMatchObject({ code: 'too-early' });
    expect(await start(ctx, 'job')).toMatchObject({ ok: true });
    const second = await begun({ ...ctx, now: hoursLater(24) });
    expect(second.questions.filter((id) => first.questions.includes(id))).toEqual([]);
  });

  test('is refused after a pass', async () => {
    const { db } = await freshDatabase();
    const ctx = await member(db);
    const attempt = await begun(ctx);
    await answerAll(ctx, attempt, 12);
    await finish(ctx, attempt);
    expect(await start({ ...ctx, now: hoursLater(1000) })).toMatchObject({ code: 'already-passed' });
  });
});

describe('answering', () => {
  test('keeps the last answer to each question', async () => {
    const { db } = await freshDatabase();
    const ctx = await member(db);
    const attempt = await begun(ctx);
    const [question] = questionsOf(bankOf('strategy'), attempt.questions);
    if (!question) throw new Error('Nothing was drawn.');
    const give = (answer: readonly string[]) =>
      saveAnswer(ctx, BANKS, { attempt: attempt.id, question: question.id, answer: [...answer] });
    await give(wrongAnswer(question));
    await give(rightAnswer(question));
    expect((await firstOf(ctx))?.answers).toEqual({ [question.id]: rightAnswer(question) });
    await give([]);
    expect((await firstOf(ctx))?.answers).toEqual({ [question.id]: [] });
  });

  test('in twelve tabs at once loses none', async () => {
    const { db } = await freshDatabase();
    const ctx = await member(db);
    const attempt = await begun(ctx);
    await Promise.all(
      questionsOf(bankOf('strategy'), attempt.questions).map((question) =>
        saveAnswer(ctx, BANKS, { attempt: attempt.id, question: question.id, answer: [...rightAnswer(question)] }),
      ),
    );
    expect(Object.keys((await firstOf(ctx))?.answers ?? {}).sort()).toEqual([...attempt.questions].sort());
  });

  test('takes nothing that could not come from this attempt’s own page', async () => {
    const { db } = await freshDatabase();
    const [mila, otto] = [await member(db), await member(db, 'otto@example.org')];
    const attempt = await begun(mila);
    // One with letters: a number may be anything that can be typed.
    const lettered = questionsOf(bankOf('strategy'), attempt.questions).find(({ kind }) => kind === 'single');
    const own = lettered?.id ?? '';
    const undrawn = bankOf('strategy').questions.find(({ id }) => !attempt.questions.includes(id))?.id ?? '';
    const give = (ctx: Ctx, question: string, answer: string[], id = attempt.id) =>
      saveAnswer(ctx, BANKS, { attempt: id, question, answer });
    expect(await give(otto, own, ['a'])).toMatchObject({ code: 'unknown-attempt' });
    expect(await give({ ...mila, actor: { kind: 'guest' } }, own, ['a'])).toMatchObject({ code: 'sign-in-needed' });
    expect(await give(mila, own, ['a'], newId())).toMatchObject({ code: 'unknown-attempt' });
    expect(await give(mila, undrawn, ['a'])).toMatchObject({ code: 'unknown-question' });
    expect(await give(mila, 'job-001', ['a'])).toMatchObject({ code: 'unknown-question' });
    expect(await give(mila, 'strategy-999', ['a'])).toMatchObject({ code: 'unknown-question' });
    expect(await give(mila, own, ['z'])).toMatchObject({ code: 'impossible-answer' });
    expect(await give(mila, own, ['a', 'a'])).toMatchObject({ code: 'impossible-answer' });
    expect((await firstOf(mila))?.answers).toEqual({});
  });

  test('is over when it is handed in, and after seven days', async () => {
    const { db } = await freshDatabase();
    const ctx = await member(db);
    const attempt = await begun(ctx);
    const [question = ''] = attempt.questions;
    const late = { ...ctx, now: hoursLater(168) };
    expect(await saveAnswer(late, BANKS, { attempt: attempt.id, question, answer: [] })).toMatchObject({
      code: 'attempt-finished',
    });
    await finish(ctx, attempt);
    expect(await saveAnswer(ctx, BANKS, { attempt: attempt.id, question, answer: [] })).toMatchObject({
      code: 'attempt-finished',
    });
  });

  test('through the outbox is taken twice as once, and refused by itself when it can’t be taken', async () => {
    const { db } = await freshDatabase();
    const ctx = await member(db);
    const attempt = await begun(ctx);
    const [question] = questionsOf(bankOf('strategy'), attempt.questions);
    if (!question) throw new Error('Nothing was drawn.');
    const body = { attempt: attempt.id, question: question.id, answer: rightAnswer(question) };
    const deed = { id: newId(), kind: 'exam-answered', at: NOW.toISOString(), day: '2026-11-26', body };
    expect(await takeExamDeed(ctx, BANKS, deed)).toEqual({ id: deed.id });
    expect(await takeExamDeed(ctx, BANKS, deed)).toEqual({ id: deed.id });
    expect((await firstOf(ctx))?.answers).toEqual({ [question.id]: rightAnswer(question) });
    for (const broken of [null, 'x', { ...body, answer: 'a' }, { ...body, question: '"].x' }, { ...body, attempt: '1' }])
      expect(await takeExamDeed(ctx, BANKS, { ...deed, body: broken })).toEqual({ id: deed.id, refused: 'malformed' });
  });
});

describe('handing in', () => {
  test('nine of twelve pass, and the certificate’s door knows', async () => {
    const { db } = await freshDatabase();
    const ctx = await member(db);
    const attempt = await begun(ctx);
    await answerAll(ctx, attempt, 9);
    expect(await listPassedTests(db, ctx.actor.userId)).toEqual([]);
    await finish(ctx, attempt);
    expect(await listPassedTests(db, ctx.actor.userId)).toEqual([
      { attemptId: attempt.id, track: 'strategy', scorePercent: 75, passedAt: NOW },
    ]);
  });

  test('ten times at once makes one result, and later ones change nothing', async () => {
    const { db } = await freshDatabase();
    const ctx = await member(db);
    const attempt = await begun(ctx);
    await answerAll(ctx, attempt, 9);
    const ends = Array.from({ length: 10 }, (_, i) => finish({ ...ctx, now: hoursLater(i) }, attempt));
    expect((await Promise.all(ends)).every(({ ok }) => ok)).toBe(true);
    const first = await firstOf(ctx);
    expect(first).toMatchObject({ scorePercent: 75, passed: true });
    await finish({ ...ctx, now: hoursLater(100) }, attempt);
    expect(await firstOf(ctx)).toEqual(first);
  });

  test('is for its owner alone', async () => {
    const { db } = await freshDatabase();
    const [mila, otto] = [await member(db), await member(db, 'otto@example.org')];
    const attempt = await begun(mila);
    expect(await finish(otto, attempt)).toMatchObject({ code: 'unknown-attempt' });
    expect(await finish({ ...mila, actor: { kind: 'guest' } }, attempt)).toMatchObject({ code: 'sign-in-needed' });
    expect((await firstOf(mila))?.finishedAt).toBeNull();
  });

  test('happens by itself after seven days, with the answers given, as of that moment', async () => {
    const { db } = await freshDatabase();
    const ctx = await member(db);
    const attempt = await begun(ctx);
    await answerAll(ctx, attempt, 9);
    await closeOverdueAttempts({ ...ctx, now: new Date(hoursLater(168).getTime() - 1) }, BANKS);
    expect((await firstOf(ctx))?.finishedAt).toBeNull();
    await closeOverdueAttempts({ ...ctx, now: hoursLater(500) }, BANKS);
    expect(await firstOf(ctx)).toMatchObject({ finishedAt: hoursLater(168), passed: true, scorePercent: 75 });
  });

  test('happens for everybody before an instructor reads results, and not to who is still in time', async () => {
    const { db } = await freshDatabase();
    const [mila, otto] = [await member(db), { ...(await member(db, 'otto@example.org')), now: hoursLater(100) }];
    await answerAll(mila, await begun(mila), 9);
    await begun(otto);
    await closeAllOverdueAttempts({ db, now: hoursLater(200) }, BANKS);
    expect(await listTestResults(db, { userId: mila.actor.userId, track: 'strategy' })).toMatchObject([
      { scorePercent: 75, finishedAt: hoursLater(168) },
    ]);
    expect(await listTestResults(db, { userId: otto.actor.userId, track: 'strategy' })).toEqual([]);
  });
});

test('the page gets nothing that tells a right answer from a wrong one', async () => {
  for (const bank of BANKS.values())
    for (const question of bank.questions) {
      const asked = askQuestion(question, { attempt: 'x', answer: [], locale: 'en' });
      expect(Object.keys(asked).sort()).toEqual(
        ['answer', 'ask', 'choices', 'choose', 'id', 'isComplete', 'kind', 'language', 'situation', 'unit'].sort(),
      );
      for (const choice of asked.choices) expect(Object.keys(choice)).toEqual(['id', 'text']);
    }
});

test('who reads Dutch is asked in Dutch where the bank has it, under the same letters, else in English', () => {
  const ask = (track: 'job' | 'analytics', locale: 'en' | 'nl') =>
    bankOf(track).questions.map((question) => askQuestion(question, { attempt: 'x', answer: [], locale }));
  const [english, dutch] = [ask('job', 'en'), ask('job', 'nl')];
  expect(new Set(dutch.map(({ language }) => language))).toEqual(new Set(['nl']));
  expect(dutch.map(({ choices }) => choices.map(({ id }) => id))).toEqual(
    english.map(({ choices }) => choices.map(({ id }) => id)),
  );
  for (const [i, { situation, choices }] of dutch.entries()) {
    expect(situation).not.toBe(english[i]?.situation);
    for (const { text } of choices) expect(english[i]?.choices.map((choice) => choice.text)).not.toContain(text);
  }
  expect(new Set(ask('analytics', 'nl').map(({ language }) => language))).toEqual(new Set(['en']));
});

test('answers stand in another order in another attempt', () => {
  const [question] = bankOf('job').questions;
  if (!question) throw new Error('No question.');
  const orders = Array.from({ length: 40 }, (_, i) =>
    askQuestion(question, { attempt: `attempt ${i}`, answer: [], locale: 'en' })
      .choices.map(({ id }) => id)
      .join(''),
  );
  expect(new Set(orders).size).toBeGreaterThan(10);
});

test('a missed question tells why, with what was given and what is right', () => {
  const [question] = bankOf('strategy').questions;
  if (question?.kind !== 'single') throw new Error('The first question has one right answer.');
  const [missed] = missedOf([question], { [question.id]: wrongAnswer(question) }, 'en');
  expect(missed?.lines.map(({ given, right }) => ({ given, right }))).toEqual([
    { given: true, right: false },
    { given: false, right: true },
  ]);
  expect(missed?.lines.every(({ why }) => why.length > 20)).toBe(true);
  expect(missedOf([question], { [question.id]: rightAnswer(question) }, 'en')).toEqual([]);
});

test('a member’s data hold their attempts, and go with the account', async () => {
  const { db } = await freshDatabase();
  const ctx = await member(db);
  const attempt = await begun(ctx);
  expect(await exportExams(ctx)).toMatchObject({ testAttempts: [{ id: attempt.id, track: 'strategy', answers: {} }] });
  await db.delete(users);
  expect(await db.$count(examAttempts)).toBe(0);
});
