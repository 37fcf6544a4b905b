import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPossible, isRight, readingsOf } from '#features/exams/answers.ts';
import type { Question } from '#features/exams/bank/schema.ts';
import { type AttemptTimes, drawQuestions, gradeAttempt, isOverdue, nextTryAt, standingOf } from '#features/exams/rules.ts';
import { BANKS, bankOf, rightAnswer, wrongAnswer } from './banks.ts';

const NOW = new Date('2026-11-26T12:00:00.000Z');
const hoursLater = (hours: number, from = NOW) => new Date(from.getTime() + hours * 3_600_000);
const aBank = fc.constantFrom(...BANKS.values());
const aSeed = fc.uuid();
const topicsOf = (ids: readonly string[], questions: readonly Question[]) =>
  new Set(questions.filter(({ id }) => ids.includes(id)).map(({ topic }) => topic));

describe('the draw', () => {
  test('is the same for the same seed, has twelve questions of this bank, none twice, and covers every topic', () => {
    fc.assert(
      fc.property(aBank, aSeed, (bank, seed) => {
        const drawn = drawQuestions(bank, { seed });
        expect(drawQuestions(bank, { seed })).toEqual(drawn);
        expect(drawn).toHaveLength(12);
        expect(new Set(drawn).size).toBe(12);
        expect(topicsOf(drawn, bank.questions).size).toBe(bank.topics.length);
      }),
    );
  });

  test('asks nothing of the last attempt again in a track whose topics have questions enough', () => {
    fc.assert(
      fc.property(aSeed, aSeed, (one, other) => {
        const first = drawQuestions(bankOf('strategy'), { seed: one });
        const second = drawQuestions(bankOf('strategy'), { seed: other, avoid: first });
        expect(second.filter((id) => first.includes(id))).toEqual([]);
      }),
    );
  });

  test('asks at most two of the last attempt again in any track', () => {
    fc.assert(
      fc.property(aBank, aSeed, aSeed, (bank, one, other) => {
        const first = drawQuestions(bank, { seed: one });
        const second = drawQuestions(bank, { seed: other, avoid: first });
        expect(second.filter((id) => first.includes(id)).length).toBeLessThanOrEqual(2);
        expect(topicsOf(second, bank.questions).size).toBe(bank.topics.length);
      }),
    );
  });

  test('over many seeds asks every question of the bank', () => {
    for (const bank of BANKS.values()) {
      const seen = new Set(Array.from({ length: 120 }, (_, i) => drawQuestions(bank, { seed: `seed ${i}` })).flat());
      expect(seen.size, bank.track).toBe(bank.questions.length);
    }
  });
});

describe('marking', () => {
  const all = [...BANKS.values()].flatMap(({ questions }) => questions);

  test('every question of every bank takes its right answer for right, a wrong one for wrong, none for wrong', () => {
    for (const question of all) {
      expect(isPossible(question, rightAnswer(question)), question.id).toBe(true);
      expect(isRight(question, rightAnswer(question)), question.id).toBe(true);
      expect(isRight(question, wrongAnswer(question)), question.id).toBe(false);
      expect(isRight(question, []), question.id).toBe(false);
    }
  });

  test('a part of several right answers is not right', () => {
    const several = all.filter((one) => one.kind === 'multiple');
    for (const question of several) expect(isRight(question, rightAnswer(question).slice(1))).toBe(false);
  });

  test('nine of twelve pass, eight don’t', () => {
    const questions = bankOf('job').questions.slice(0, 12);
    const answersWith = (right: number) =>
      Object.fromEntries(questions.map((one, i) => [one.id, i < right ? rightAnswer(one) : wrongAnswer(one)]));
    expect(gradeAttempt(questions, answersWith(9))).toEqual({ right: 9, asked: 12, scorePercent: 75, passed: true });
    expect(gradeAttempt(questions, answersWith(8))).toEqual({ right: 8, asked: 12, scorePercent: 66, passed: false });
    expect(gradeAttempt(questions, {})).toEqual({ right: 0, asked: 12, scorePercent: 0, passed: false });
    expect(gradeAttempt([], {})).toEqual({ right: 0, asked: 0, scorePercent: 0, passed: false });
  });

  test.each([
    ['12.5', [12.5]],
    ['12,5', [12.5]],
    [' € 12,50 ', [12.5]],
    ['4%', [4]],
    ['1200', [1200]],
    ['1,200', [1.2, 1200]],
    ['1.200', [1.2, 1200]],
    ['1.200,5', [1200.5]],
    ['1,200.5', [1200.5]],
    ['1 200', [1200]],
    ['-3', [-3]],
    ['about 12', []],
    ['', []],
    ['1.2.3', []],
    ['1e5', []],
    ['Infinity', []],
  ])('“%s” is read as %j', (typed, readings) => expect(readingsOf(typed)).toEqual(readings));

  test('a number is right up to its tolerance and no further', () => {
    const whole = all.find((one) => one.kind === 'number');
    if (!whole) throw new Error('No bank has a question with a number.');
    expect(isRight({ ...whole, right: 12.5, within: 0.1 }, ['12.6'])).toBe(true);
    expect(isRight({ ...whole, right: 12.5, within: 0.1 }, ['12,4'])).toBe(true);
    expect(isRight({ ...whole, right: 12.5, within: 0.1 }, ['12.61'])).toBe(false);
  });
});

describe('the wait after a miss', () => {
  const missedAt = (finishedAt: Date): AttemptTimes => ({ startedAt: finishedAt, finishedAt, passed: false });

  test('grows from one day to three and stays there', () => {
    const misses = [0, 100, 200, 300].map((hours) => missedAt(hoursLater(hours)));
    expect(nextTryAt([])).toBeNull();
    expect(nextTryAt(misses.slice(0, 1))).toEqual(hoursLater(24));
    expect(nextTryAt(misses.slice(0, 2))).toEqual(hoursLater(100 + 48));
    expect(nextTryAt(misses.slice(0, 3))).toEqual(hoursLater(200 + 72));
    expect(nextTryAt(misses)).toEqual(hoursLater(300 + 72));
  });

  test('is over to the millisecond', () => {
    const until = hoursLater(24);
    expect(standingOf([missedAt(NOW)], new Date(until.getTime() - 1))).toEqual({ kind: 'waiting', until });
    expect(standingOf([missedAt(NOW)], until)).toEqual({ kind: 'ready' });
  });

  test('an attempt is open for seven days and not a millisecond longer', () => {
    const open: AttemptTimes = { startedAt: NOW, finishedAt: null, passed: null };
    expect(isOverdue(open, new Date(hoursLater(168).getTime() - 1))).toBe(false);
    expect(isOverdue(open, hoursLater(168))).toBe(true);
  });

  test('a pass stays a pass, whatever else there is', () => {
    const anAttempt = fc.record({
      startedAt: fc.date({ noInvalidDate: true }),
      finishedAt: fc.option(fc.date({ noInvalidDate: true })),
      passed: fc.constantFrom(false, null),
    });
    const pass: AttemptTimes = { startedAt: NOW, finishedAt: NOW, passed: true };
    fc.assert(
      fc.property(fc.array(anAttempt), fc.nat(), (others, at) => {
        const attempts: AttemptTimes[] = [...others];
        attempts.splice(at % (attempts.length + 1), 0, pass);
        expect(standingOf(attempts, NOW).kind).toBe('passed');
      }),
    );
  });
});
