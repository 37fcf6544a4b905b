import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Evidence, type Mark, markOf, totalOf } from '#features/cohorts/marks.ts';

const DUE = new Date('2026-12-01T17:00:00Z');
const BEFORE = DUE.getTime() - 1;
const AFTER = DUE.getTime() + 1;
const PARTS = { sections: [{ id: 's1' }, { id: 's2' }], checks: ['c1', 'c2'], isClosed: false };
const terms = (latePercent = 0, dueAt: Date | null = DUE) => ({ dueAt, latePercent });
const mark = (evidence: Evidence, more: Partial<Parameters<typeof markOf>[1]> = {}, t = terms()): Mark =>
  markOf(t, { evidence, decisions: [], parts: PARTS, nowMs: AFTER, ...more });
const best = (all: readonly (readonly [number, number])[]) =>
  all.length === 0 ? null : Math.max(...all.map(([percent]) => percent));
const tries = (...all: [number, number][]): Evidence => ({
  kind: 'tries',
  ever: best(all),
  inTime: best(all.filter(([, at]) => at <= DUE.getTime())),
  isBegun: true,
});
const lesson = (sections: number, answered = 0, right = 0): Evidence => {
  const done = { sections, answered, right };
  return { kind: 'lesson', ever: done, inTime: done };
};

describe('a lesson', () => {
  test('is half reading and half first answers', () => {
    expect(mark(lesson(2, 1, 1))).toMatchObject({ percent: 75, by: 'evidence', isLate: false });
  });

  test('counts what came after it was due as late', () => {
    const [inTime, ever] = [
      { sections: 1, answered: 0, right: 0 },
      { sections: 2, answered: 2, right: 1 },
    ];
    expect(mark({ kind: 'lesson', inTime, ever })).toMatchObject({ percent: 75, isLate: true });
    expect(mark({ kind: 'lesson', inTime, ever }, {}, terms(50))).toMatchObject({ percent: 38, worked: 75, isLate: true });
  });

  test('without checks is all reading', () => {
    expect(mark(lesson(2), { parts: { ...PARTS, checks: [] } }).percent).toBe(100);
  });

  test('that is withdrawn keeps its mark, and is missed by nobody', () => {
    const closed = { parts: { ...PARTS, isClosed: true } };
    const [none, some] = [lesson(0), lesson(2)];
    expect(mark(none)).toMatchObject({ percent: null, isMissing: true });
    expect(mark(none, closed)).toMatchObject({ percent: null, isMissing: false });
    expect(mark(some, closed).percent).toBe(mark(some).percent);
    expect(mark(none, { parts: null }).isMissing).toBe(false);
  });

  test('that is not there any more has no mark, and what was set by hand stays', () => {
    const gone = { parts: null };
    expect(mark(lesson(2), gone).percent).toBe(null);
    expect(mark(lesson(2), { ...gone, decisions: [{ kind: 'override', percent: 60 }] }).percent).toBe(60);
  });
});

describe('lateness', () => {
  test('is shown and costs nothing unless the item says so', () => {
    expect(mark(tries([80, AFTER]))).toMatchObject({ percent: 80, isLate: true, isMissing: false });
    expect(mark(tries([80, AFTER]), {}, terms(25))).toMatchObject({ percent: 60, worked: 80, isLate: true });
  });

  test('never makes a mark worse than what was there in time', () => {
    expect(mark(tries([70, BEFORE], [75, AFTER]), {}, terms(50))).toMatchObject({ percent: 70, isLate: true });
    expect(mark(tries([70, BEFORE], [60, AFTER]), {}, terms(50))).toMatchObject({ percent: 70, isLate: false });
  });

  test('of work that a person marks counts from when it was handed in', () => {
    const late: Evidence = { kind: 'work', handedInAt: AFTER };
    expect(mark(late)).toMatchObject({ percent: null, state: 'handed-in', isMissing: false });
    expect(mark(late, { decisions: [{ kind: 'rubric', percent: 80 }] }, terms(10))).toMatchObject({ percent: 72, isLate: true });
  });
});

test('an override counts before a rubric, and a rubric before nothing', () => {
  const decisions = [
    { kind: 'rubric', percent: 50 },
    { kind: 'override', percent: 90 },
  ] as const;
  expect(mark({ kind: 'work', handedInAt: BEFORE }, { decisions })).toMatchObject({ percent: 90, worked: 50, by: 'override' });
});

test('what was due and is not there is missing; what isn’t due yet is not', () => {
  const nothing: Evidence = { kind: 'tries', ever: null, inTime: null, isBegun: false };
  expect(mark(nothing)).toMatchObject({ isMissing: true, state: 'untouched' });
  expect(mark(nothing, { nowMs: BEFORE })).toMatchObject({ isMissing: false });
  expect(mark(nothing, {}, terms(0, null))).toMatchObject({ isMissing: false });
});

test('the total is the weighted mean of what counts, with nothing for what is missing', () => {
  const of = (percent: number | null, isMissing = false): Mark => ({
    percent,
    worked: percent,
    by: 'evidence',
    state: percent === null ? 'untouched' : 'marked',
    isLate: false,
    isMissing,
  });
  expect(totalOf([])).toBe(null);
  expect(totalOf([{ mark: of(null), weight: 1 }])).toBe(null);
  expect(
    totalOf([
      { mark: of(90), weight: 2 },
      { mark: of(null, true), weight: 1 },
      { mark: of(null), weight: 5 },
      { mark: of(10), weight: 0 },
    ]),
  ).toBe(60);
});

const aTry = fc.tuple(fc.integer({ min: 0, max: 100 }), fc.constantFrom(BEFORE, AFTER));

test('for all tries: a mark is whole, within 0 and 100, at least what was there in time and at most the best', () => {
  fc.assert(
    fc.property(fc.array(aTry, { minLength: 1 }), fc.integer({ min: 0, max: 100 }), (all, latePercent) => {
      const { percent } = mark(tries(...all), {}, terms(latePercent));
      const inTime = all.filter(([, at]) => at === BEFORE).map(([score]) => score);
      expect(Number.isInteger(percent)).toBe(true);
      expect(percent).toBeGreaterThanOrEqual(Math.max(0, ...inTime));
      expect(percent).toBeLessThanOrEqual(Math.max(...all.map(([score]) => score)));
    }),
  );
});

test('for all tries: another try never makes a mark worse', () => {
  fc.assert(
    fc.property(fc.array(aTry, { minLength: 1 }), aTry, fc.integer({ min: 0, max: 100 }), (all, one, latePercent) => {
      const before = mark(tries(...all), {}, terms(latePercent)).percent ?? 0;
      expect(mark(tries(...all, one), {}, terms(latePercent)).percent).toBeGreaterThanOrEqual(before);
    }),
  );
});
