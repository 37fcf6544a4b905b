import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EMPTY_SUMMARY, mergeSummaries, type ProgressSummary, type ReadDeed, summarise } from '#features/progress/summary.ts';

type Entry = { id: string; at: string; day: string; deed: ReadDeed };

const attempt = (id: string, at: string, score: number): Entry => ({
  id,
  at,
  day: at.slice(0, 10),
  deed: { kind: 'attempt', lesson: 'brief', check: 'first', score },
});

const anyDeed: fc.Arbitrary<ReadDeed> = fc.oneof(
  fc.record({
    kind: fc.constant('section-read' as const),
    lesson: fc.constantFrom('a', 'b'),
    section: fc.constantFrom('one', 'two', 'three'),
  }),
  fc.record({
    kind: fc.constant('attempt' as const),
    lesson: fc.constantFrom('a', 'b'),
    check: fc.constantFrom('x', 'y'),
    score: fc.constantFrom(0, 0.5, 1),
  }),
  fc.record({
    kind: fc.constant('work-saved' as const),
    desk: fc.constant('persona'),
    client: fc.constantFrom('bakery', 'phones'),
    score: fc.constantFrom(0.2, 0.8),
  }),
);
const anyEntries: fc.Arbitrary<Entry[]> = fc.uniqueArray(
  fc
    .record({
      id: fc.uuid(),
      at: fc
        .date({ min: new Date('2026-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
        .map((date) => date.toISOString()),
      deed: anyDeed,
    })
    .map((entry) => ({ ...entry, day: entry.at.slice(0, 10) })),
  { selector: (entry) => entry.id, maxLength: 25 },
);

/** Every order of keys is the same summary. */
const canonical = (summary: ProgressSummary) => ({
  sections: Object.fromEntries(Object.entries(summary.sections).sort()),
  checks: Object.fromEntries(Object.entries(summary.checks).sort()),
  days: summary.days,
  works: summary.works,
});

describe('a summary of what somebody did', () => {
  test('keeps the score of the earliest answer, whatever order the answers arrive in', () => {
    const late = attempt('2', '2026-11-23T10:00:00.000Z', 1);
    const early = attempt('1', '2026-11-23T09:00:00.000Z', 0);
    expect(summarise([late, early]).checks['brief/first']).toEqual({
      tries: 2,
      firstScore: 0,
      bestScore: 1,
      firstAt: '2026-11-23T09:00:00.000Z',
      lastAt: '2026-11-23T10:00:00.000Z',
    });
  });

  test('counts a deed that arrives twice once', () => {
    const once = attempt('1', '2026-11-23T09:00:00.000Z', 1);
    expect(summarise([once, once]).checks['brief/first']?.tries).toBe(1);
  });

  test('is the same whether deeds are summed together or in two places and merged', () => {
    fc.assert(
      fc.property(anyEntries, fc.nat(25), (entries, cut) => {
        const together = summarise(entries);
        const apart = mergeSummaries(summarise(entries.slice(0, cut)), summarise(entries.slice(cut)));
        expect(canonical(apart)).toEqual(canonical(together));
      }),
    );
  });

  test('merges the same way round either way', () => {
    fc.assert(
      fc.property(anyEntries, anyEntries, (a, b) => {
        expect(canonical(mergeSummaries(summarise(a), summarise(b)))).toEqual(
          canonical(mergeSummaries(summarise(b), summarise(a))),
        );
      }),
    );
  });

  test('is unchanged by merging with nothing', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        expect(canonical(mergeSummaries(summarise(entries), EMPTY_SUMMARY))).toEqual(canonical(summarise(entries)));
      }),
    );
  });

  test('keeps the later of two attempts at a test, whichever side it comes from', () => {
    const attempt = (at: string, scorePercent: number): ProgressSummary => ({
      ...EMPTY_SUMMARY,
      tests: [{ track: 'job', at, scorePercent, marks: [] }],
    });
    const [early, late] = [attempt('2026-11-20T10:00:00.000Z', 50), attempt('2026-11-23T10:00:00.000Z', 83)];
    expect(mergeSummaries(early, late).tests).toEqual(late.tests);
    expect(mergeSummaries(late, early).tests).toEqual(late.tests);
  });
});
