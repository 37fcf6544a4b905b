import type { Competency, Track } from '#features/lessons/client.ts';
import type { Day } from '#kernel/clock.ts';
import type { RunMark, RunSummary } from './run-marks.ts';

/** All answers to one check, in short. */
export type CheckSummary = {
  readonly tries: number;
  /** Score of the earliest answer, 0 to 1: what was known before any feedback. */
  readonly firstScore: number;
  readonly bestScore: number;
  /** When it was first and last answered, ISO 8601. */
  readonly firstAt: string;
  readonly lastAt: string;
};

/** A desk exercise's best mark. */
export type WorkSummary = { readonly desk: string; readonly client: string; readonly score: number; readonly at: string };

/** The last finished attempt at a track's test: how many of its questions on each competency were answered rightly. */
export type TestSummary = {
  readonly track: Track;
  readonly at: string;
  readonly scorePercent: number;
  readonly marks: readonly { readonly competency: Competency; readonly got: number; readonly of: number }[];
};

/** What somebody did, condensed: the one source from which every count on the desk is made. */
export type ProgressSummary = {
  /** Lesson id → section ids read. */
  readonly sections: Readonly<Record<string, readonly string[]>>;
  /** `lesson/check` → its answers. */
  readonly checks: Readonly<Record<string, CheckSummary>>;
  readonly days: readonly Day[];
  readonly works: readonly WorkSummary[];
  readonly runs: readonly RunSummary[];
  readonly tests: readonly TestSummary[];
};

export const EMPTY_SUMMARY: ProgressSummary = { sections: {}, checks: {}, days: [], works: [], runs: [], tests: [] };

/** A deed's content, once parsed. */
export type ReadDeed =
  | { readonly kind: 'section-read'; readonly lesson: string; readonly section: string }
  | { readonly kind: 'attempt'; readonly lesson: string; readonly check: string; readonly score: number }
  | { readonly kind: 'card-reviewed' }
  | { readonly kind: 'work-saved'; readonly desk: string; readonly client: string; readonly score: number }
  | { readonly kind: 'run-finished'; readonly run: string; readonly client: string; readonly marks: readonly RunMark[] };

/** Condenses deeds; their order does not matter, and neither does a deed that stands in twice under one id. */
export function summarise(
  deeds: readonly { readonly id: string; readonly at: string; readonly day: Day; readonly deed: ReadDeed }[],
): ProgressSummary {
  const unique = [...new Map(deeds.map((entry) => [entry.id, entry])).values()];
  return unique.map(({ at, day, deed }) => summaryOfOne(at, day, deed)).reduce(mergeSummaries, EMPTY_SUMMARY);
}

function summaryOfOne(at: string, day: Day, deed: ReadDeed): ProgressSummary {
  const nothing = { ...EMPTY_SUMMARY, days: [day] };
  switch (deed.kind) {
    case 'card-reviewed':
      return nothing; // of the day alone: what was remembered is the reviews' affair
    case 'section-read':
      return { ...nothing, sections: { [deed.lesson]: [deed.section] } };
    case 'attempt':
      return {
        ...nothing,
        checks: {
          [`${deed.lesson}/${deed.check}`]: { tries: 1, firstScore: deed.score, bestScore: deed.score, firstAt: at, lastAt: at },
        },
      };
    case 'work-saved':
      return { ...nothing, works: [{ desk: deed.desk, client: deed.client, score: deed.score, at }] };
    case 'run-finished':
      return { ...nothing, runs: [{ run: deed.run, client: deed.client, isVerified: false, at, marks: deed.marks }] };
  }
}

/** The ids of the lessons in which somebody did something. */
export function lessonsTouched({ sections, checks }: ProgressSummary): string[] {
  const answered = Object.keys(checks).map((key) => key.slice(0, key.lastIndexOf('/')));
  return [...new Set([...Object.keys(sections), ...answered])];
}

/** Joins what is known from two places that hold different deeds: the server, and what still waits in this browser. */
export function mergeSummaries(a: ProgressSummary, b: ProgressSummary): ProgressSummary {
  return {
    sections: mergeRecords(a.sections, b.sections, (x, y) => [...new Set([...x, ...y])].sort()),
    checks: mergeRecords(a.checks, b.checks, mergeChecks),
    days: [...new Set([...a.days, ...b.days])].sort(),
    works: mergeWorks([...a.works, ...b.works]),
    runs: mergeRuns([...a.runs, ...b.runs]),
    tests: mergeTests([...a.tests, ...b.tests]),
  };
}

/** Joins what is known of two sets of answers to one check. */
export function mergeChecks(x: CheckSummary, y: CheckSummary): CheckSummary {
  // Ties (two devices, one millisecond) go to the lower score, so that merging in any order gives the same.
  const first = x.firstAt < y.firstAt || (x.firstAt === y.firstAt && x.firstScore <= y.firstScore) ? x : y;
  return {
    tries: x.tries + y.tries,
    firstScore: first.firstScore,
    bestScore: Math.max(x.bestScore, y.bestScore),
    firstAt: first.firstAt,
    lastAt: x.lastAt > y.lastAt ? x.lastAt : y.lastAt,
  };
}

function mergeWorks(works: readonly WorkSummary[]): readonly WorkSummary[] {
  const best = new Map<string, WorkSummary>();
  for (const work of works) {
    const key = `${work.desk}/${work.client}`;
    const known = best.get(key);
    if (!known || work.score > known.score || (work.score === known.score && work.at < known.at)) best.set(key, work);
  }
  return [...best.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, work]) => work);
}

/** What the server has verified stands before what a browser says of the same run, and the first word before a later one. */
function mergeRuns(runs: readonly RunSummary[]): readonly RunSummary[] {
  const first = (a: RunSummary, b: RunSummary): boolean => (a.isVerified === b.isVerified ? a.at < b.at : a.isVerified);
  const kept = new Map<string, RunSummary>();
  for (const summary of runs) {
    const known = kept.get(summary.run);
    if (!known || first(summary, known)) kept.set(summary.run, summary);
  }
  return [...kept.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, summary]) => summary);
}

/** One a track, the later one. */
function mergeTests(tests: readonly TestSummary[]): readonly TestSummary[] {
  const last = new Map<string, TestSummary>();
  for (const test of tests) if ((last.get(test.track)?.at ?? '') < test.at) last.set(test.track, test);
  return [...last.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, test]) => test);
}

function mergeRecords<V>(
  a: Readonly<Record<string, V>>,
  b: Readonly<Record<string, V>>,
  join: (x: V, y: V) => V,
): Record<string, V> {
  const merged: Record<string, V> = { ...a };
  for (const [key, value] of Object.entries(b)) {
    const known = merged[key];
    merged[key] = known === undefined ? value : join(known, value);
  }
  return merged;
}
