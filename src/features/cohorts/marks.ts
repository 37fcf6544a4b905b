/** How marks come about: every rule, and nothing but rules. */
import type { LessonTally } from '#features/progress/index.ts';
import type { Item } from './items.ts';

/** What there is, and what of it was there when it was due. */
type Both<T> = { readonly ever: T; readonly inTime: T };

/** What somebody did for an item. */
export type Evidence =
  | ({ readonly kind: 'lesson' } & Both<LessonTally>)
  /** The best of finished tries at something that gives a score of its own; null for none. */
  | ({ readonly kind: 'tries'; readonly isBegun: boolean } & Both<number | null>)
  /** Work that a person marks; the moment is in milliseconds. */
  | { readonly kind: 'work'; readonly handedInAt: number | null };

/** What a person decided about a mark. */
export type Decision = { readonly kind: 'rubric' | 'override'; readonly percent: number };

export type Mark = {
  /** 0 to 100, whole; null while there is nothing to mark. */
  readonly percent: number | null;
  /** What the evidence alone comes to, before anybody decided otherwise and before what lateness costs. */
  readonly worked: number | null;
  readonly by: 'evidence' | 'rubric' | 'override';
  readonly state: 'untouched' | 'begun' | 'handed-in' | 'marked';
  /** Something that counts was done after the due date. */
  readonly isLate: boolean;
  /** It was due, and there is nothing. It counts as 0. */
  readonly isMissing: boolean;
};

/** What of a lesson counts: its sections and checks as they are now. */
export type LessonParts = {
  readonly sections: readonly unknown[];
  readonly checks: readonly unknown[];
  readonly isClosed: boolean;
};
type Terms = Pick<Item, 'dueAt' | 'latePercent'>;

/** Half of a lesson's mark is for reading it, half for what was answered rightly at the first try. */
const READING_SHARE = 0.5;

/**
 * The mark of one person for one item. An override counts before a rubric, and a rubric before the evidence. Late work
 * counts in full unless the item says how much it loses, and never for less than what was there in time.
 */
export function markOf(
  { dueAt, latePercent }: Terms,
  {
    evidence,
    decisions,
    parts,
    nowMs,
  }: { evidence: Evidence; decisions: readonly Decision[]; parts: LessonParts | null; nowMs: number },
): Mark {
  const due = dueAt?.getTime() ?? Infinity;
  const rubric = decisions.find(({ kind }) => kind === 'rubric');
  const override = decisions.find(({ kind }) => kind === 'override');
  const lateWork = evidence.kind === 'work' && evidence.handedInAt !== null && evidence.handedInAt > due;
  const worked = rubric?.percent ?? percentOf(evidence, parts, 'ever');
  const inTime = evidence.kind === 'work' ? (lateWork ? null : worked) : percentOf(evidence, parts, 'inTime');
  const isLate = lateWork || (rubric === undefined && worked !== null && worked > (inTime ?? -1));
  const counted = isLate && worked !== null ? Math.max(inTime ?? 0, Math.round(worked * (1 - latePercent / 100))) : worked;
  const percent = override?.percent ?? counted;
  const state = percent !== null ? 'marked' : stateOf(evidence);
  const canBeDone = evidence.kind !== 'lesson' || (parts !== null && !parts.isClosed);
  return {
    percent,
    worked,
    by: override ? 'override' : rubric ? 'rubric' : 'evidence',
    state,
    isLate,
    isMissing: percent === null && state !== 'handed-in' && canBeDone && due < nowMs,
  };
}

function stateOf(evidence: Evidence): 'untouched' | 'begun' | 'handed-in' {
  if (evidence.kind === 'work') return evidence.handedInAt === null ? 'untouched' : 'handed-in';
  return evidence.kind === 'tries' && evidence.isBegun ? 'begun' : 'untouched';
}

/** What was done altogether, or in time, comes to; null when there is nothing. */
function percentOf(evidence: Evidence, parts: LessonParts | null, when: 'ever' | 'inTime'): number | null {
  switch (evidence.kind) {
    case 'work':
      return null; // only a person can say
    case 'tries': {
      const best = evidence[when];
      return best === null ? null : clampPercent(best);
    }
    case 'lesson':
      return lessonPercent(evidence[when], parts);
  }
}

function lessonPercent({ sections, answered, right }: LessonTally, parts: LessonParts | null): number | null {
  if (parts === null) return null; // not there any more
  if (sections === 0 && answered === 0) return null;
  const readShare = share(sections, parts.sections.length);
  const rightShare = share(right, parts.checks.length);
  if (readShare === null) return clampPercent((rightShare ?? 0) * 100);
  if (rightShare === null) return clampPercent(readShare * 100);
  return clampPercent((READING_SHARE * readShare + (1 - READING_SHARE) * rightShare) * 100);
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
const clampPercent = (percent: number): number => Math.min(100, Math.max(0, Math.round(percent)));

/**
 * The weighted mean of what counts, 0 to 100 with one decimal: everything that has a mark, and as 0 what was due and is
 * missing. What isn't due yet, or waits for an instructor, doesn't count; null when nothing does.
 */
export function totalOf(marks: readonly { readonly mark: Mark; readonly weight: number }[]): number | null {
  const counting = marks.filter(({ mark, weight }) => weight > 0 && (mark.percent !== null || mark.isMissing));
  const weights = counting.reduce((sum, { weight }) => sum + weight, 0);
  if (weights === 0) return null;
  return Math.round((10 * counting.reduce((sum, { mark, weight }) => sum + weight * (mark.percent ?? 0), 0)) / weights) / 10;
}
