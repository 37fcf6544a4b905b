import { describe, expect, test } from 'vitest';
import type { Catalogue, CatalogueLesson } from '#features/lessons/client.ts';
import { competencyStandings, evidenceOf } from '#features/progress/evidence.ts';
import { findNextLesson, lessonStanding, studyRhythm, trackStandings } from '#features/progress/rules.ts';
import { leastReadingMs } from '#features/progress/reading.ts';
import type { RunSummary } from '#features/progress/run-marks.ts';
import { type CheckSummary, EMPTY_SUMMARY, type ProgressSummary, type TestSummary } from '#features/progress/summary.ts';

const lesson = (id: string, more: Partial<CatalogueLesson> = {}): CatalogueLesson => ({
  id,
  track: 'job',
  order: 1,
  path: `/lessons/job/${id}`,
  title: id,
  summary: '',
  minutes: 12,
  level: 'intern',
  competencies: ['planning'],
  requires: [],
  sections: [
    { id: 'one', anchor: 'one', title: 'One' },
    { id: 'two', anchor: 'two', title: 'Two' },
  ],
  checks: [{ id: 'c', kind: 'SingleChoice' }],
  ...more,
});
const answered = (firstScore: number, bestScore: number, at = '2026-11-20T10:00:00.000Z'): CheckSummary => ({
  tries: firstScore === bestScore ? 1 : 2,
  firstScore,
  bestScore,
  firstAt: at,
  lastAt: at,
});
const doneIn = (...ids: string[]): ProgressSummary => ({
  ...EMPTY_SUMMARY,
  sections: Object.fromEntries(ids.map((id) => [id, ['one', 'two']])),
  checks: Object.fromEntries(ids.map((id) => [`${id}/c`, answered(1, 1)])),
});

describe('a lesson', () => {
  test('is untouched before anything happens in it', () => {
    expect(lessonStanding(lesson('a'), EMPTY_SUMMARY).state).toBe('untouched');
  });

  test('is begun, not done, when all is read and a check is still wrong', () => {
    const summary = { ...doneIn('a'), checks: { 'a/c': answered(0, 0.5) } };
    expect(lessonStanding(lesson('a'), summary)).toMatchObject({
      state: 'begun',
      sectionsRead: 2,
      checksRight: 0,
      nextSectionId: null,
    });
  });

  test('is done when every section is read and every check was right once, however many tries it took', () => {
    const summary = { ...doneIn('a'), checks: { 'a/c': answered(0, 1) } };
    expect(lessonStanding(lesson('a'), summary)).toMatchObject({ state: 'done', firstTry: 0 });
  });

  test('says which section comes next', () => {
    const summary = { ...EMPTY_SUMMARY, sections: { a: ['one'] } };
    expect(lessonStanding(lesson('a'), summary).nextSectionId).toBe('two');
  });
});

describe('what is next', () => {
  const catalogue: Catalogue = [lesson('a'), lesson('b', { order: 2 }), lesson('c', { track: 'strategy', requires: ['b'] })];

  test('is the first lesson for somebody who has done nothing', () => {
    expect(findNextLesson(catalogue, EMPTY_SUMMARY)).toMatchObject({ lesson: { id: 'a' }, why: 'first' });
  });

  test('is the lesson that was begun', () => {
    const summary = { ...doneIn('a'), sections: { a: ['one', 'two'], c: ['one'] } };
    expect(findNextLesson(catalogue, summary)).toMatchObject({ lesson: { id: 'c' }, why: 'continue' });
  });

  test('is never a lesson whose requirement is not done', () => {
    expect(findNextLesson(catalogue, doneIn('a'))).toMatchObject({ lesson: { id: 'b' }, why: 'next-in-track' });
  });

  test('opens what was required when that is done', () => {
    expect(findNextLesson(catalogue, doneIn('a', 'b'))).toMatchObject({ lesson: { id: 'c' }, why: 'requires-met' });
  });

  test('is a lesson that went badly at first, when all are done', () => {
    const summary = { ...doneIn('a', 'b', 'c'), checks: { 'a/c': answered(1, 1), 'b/c': answered(0, 1), 'c/c': answered(1, 1) } };
    expect(findNextLesson(catalogue, summary)).toMatchObject({ lesson: { id: 'b' }, why: 'mistakes' });
  });

  test('is nothing when everything went well', () => {
    expect(findNextLesson(catalogue, doneIn('a', 'b', 'c'))).toBeNull();
  });
});

describe('mastery and competencies', () => {
  test('half of a track’s mastery comes from reading and half from checks', () => {
    const summary = { ...EMPTY_SUMMARY, sections: { a: ['one', 'two'] } };
    expect(trackStandings([lesson('a')], (one) => lessonStanding(one, summary))).toEqual([
      { track: 'job', lessons: 1, done: 0, mastery: 0.5 },
    ]);
  });

  test('an answer that was right only later counts six tenths', () => {
    const summary = { ...EMPTY_SUMMARY, checks: { 'a/c': answered(0, 1) } };
    expect(evidenceOf([lesson('a')], summary)[0]?.score).toBe(0.6);
  });

  test('a good portrait lifts audience and research by itself to level one', () => {
    const summary = {
      ...EMPTY_SUMMARY,
      works: [{ desk: 'persona', client: 'bakery', score: 0.9, at: '2026-11-20T10:00:00.000Z' }],
    };
    expect(competencyStandings(evidenceOf([], summary))).toEqual([
      { competency: 'audience', level: 1, pieces: 1 },
      { competency: 'research', level: 1, pieces: 1 },
    ]);
  });

  test('a portrait with nothing in it but a name is no evidence', () => {
    const works = [{ desk: 'persona', client: 'bakery', score: 0, at: '2026-11-20T10:00:00.000Z' }];
    expect(evidenceOf([], { ...EMPTY_SUMMARY, works })).toEqual([]);
  });

  test('much weak evidence never lifts anybody above level one', () => {
    const evidence = Array.from({ length: 100 }, (_, i) => ({
      competency: 'copy' as const,
      source: { kind: 'check' as const, lessonId: 'a', checkId: String(i) },
      weight: 1,
      score: 0.4,
      at: '2026-11-20T10:00:00.000Z',
    }));
    expect(competencyStandings(evidence)).toEqual([{ competency: 'copy', level: 1, pieces: 100 }]);
  });
});

describe('the rhythm of study', () => {
  test('shows fourteen days up to today and counts the last seven', () => {
    const rhythm = studyRhythm(['2026-11-01', '2026-11-17', '2026-11-22', '2026-11-23'], '2026-11-23');
    expect(rhythm.thisWeek).toBe(3);
    expect(rhythm.lastFourteen[0]).toEqual({ day: '2026-11-10', studied: false });
    expect(rhythm.lastFourteen[13]).toEqual({ day: '2026-11-23', studied: true });
  });

  test('a section of 240 words takes at least twenty seconds, and no section more', () => {
    expect(leastReadingMs(240)).toBe(20_000);
    expect(leastReadingMs(60)).toBe(5_000);
    expect(leastReadingMs(2_000)).toBe(20_000);
  });
});

describe('finished runs', () => {
  const AT = '2026-11-20T10:00:00.000Z';
  const finished = (run: string, isVerified: boolean, got: number, more: Partial<RunSummary> = {}): RunSummary => ({
    run,
    client: 'bakery',
    isVerified,
    at: AT,
    marks: [{ kind: 'cadence', got, of: 4 }],
    ...more,
  });
  const pieces = (...runs: RunSummary[]) => evidenceOf([], { ...EMPTY_SUMMARY, runs });

  test('count once a client and habit, the best of them', () => {
    expect(pieces(finished('a', false, 1), finished('b', false, 3), finished('c', false, 2))).toMatchObject([
      { competency: 'planning', weight: 3, score: 0.75, source: { kind: 'run', run: { run: 'b' } } },
    ]);
    expect(pieces(finished('a', false, 1), finished('b', false, 1, { client: 'phones' }))).toHaveLength(2);
  });

  test('that the server has verified take the place of what was reported, and weigh more', () => {
    expect(pieces(finished('a', false, 4), finished('b', true, 2), finished('c', false, 4))).toMatchObject([
      { weight: 8, score: 0.5, source: { run: { run: 'b' } } },
    ]);
  });

  test('lose a fifth of their honesty with each breach', () => {
    const marks = [{ kind: 'honesty', got: 38, of: 40 }] as const;
    expect(pieces(finished('a', true, 0, { marks }))).toMatchObject([{ competency: 'ethics', score: 0.6 }]);
  });
});

describe('a track’s test', () => {
  const withTest = (marks: TestSummary['marks']): ProgressSummary => ({
    ...EMPTY_SUMMARY,
    tests: [{ track: 'advertising', at: '2026-11-20T10:00:00.000Z', scorePercent: 75, marks }],
  });

  test('speaks for each competency that its questions are on, a question as much as two checks', () => {
    expect(evidenceOf([], withTest([{ competency: 'planning', got: 1, of: 2 }]))).toMatchObject([
      { competency: 'planning', weight: 4, score: 0.5, source: { kind: 'test', test: { track: 'advertising' } } },
    ]);
  });

  test('says of one competency no more than a piece of work, however many questions it has on it', () => {
    const [piece] = evidenceOf([], withTest([{ competency: 'ads', got: 9, of: 12 }]));
    expect(piece).toMatchObject({ weight: 6, score: 0.75 });
  });

  test('that went badly speaks against a competency as well as it can speak for it', () => {
    const checks = Array.from({ length: 8 }, () => ({ weight: 1, score: 1, at: '', competency: 'ads' as const }));
    const right = checks.map((one, i) => ({ ...one, source: { kind: 'check' as const, lessonId: 'a', checkId: String(i) } }));
    const missed = evidenceOf([], withTest([{ competency: 'ads', got: 0, of: 12 }]));
    expect(competencyStandings(right)).toMatchObject([{ level: 2 }]);
    expect(competencyStandings([...right, ...missed, ...missed])).toMatchObject([{ level: 1 }]);
  });
});
