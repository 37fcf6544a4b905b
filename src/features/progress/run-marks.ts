import type { Competency } from '#features/lessons/client.ts';

/**
 * What a finished run can show, and of which competency it speaks. Habits only: what a learner did in every week, never
 * how many people happened to like it.
 */
export const RUN_MARKS = {
  questions: 'research',
  cadence: 'planning',
  hours: 'networks',
  openings: 'copy',
  descriptions: 'visuals',
  answers: 'community',
  crisis: 'crisis',
  tests: 'ads',
  expectations: 'analytics',
  links: 'analytics',
  report: 'reporting',
  honesty: 'ethics',
} as const satisfies Readonly<Record<string, Competency>>;

export type RunMarkKind = keyof typeof RUN_MARKS;

/** So many of so many: weeks, posts, questions, steps, or points of a hundred. */
export type RunMark = { readonly kind: RunMarkKind; readonly got: number; readonly of: number };

/** A finished run, as evidence. */
export type RunSummary = {
  readonly run: string;
  readonly client: string;
  /** The server has played it again and come to the same; if not, it is as the browser reports it. */
  readonly isVerified: boolean;
  readonly at: string;
  readonly marks: readonly RunMark[];
};

/** One breach among forty posts is no 98 per cent: trust goes faster than that. */
const BREACH_COSTS = 0.2;

/** 0 to 1. */
export const scoreOfMark = ({ kind, got, of }: RunMark): number =>
  kind === 'honesty' ? Math.max(0, 1 - BREACH_COSTS * (of - got)) : of === 0 ? 0 : got / of;

const isKind = (kind: unknown): kind is RunMarkKind => typeof kind === 'string' && kind in RUN_MARKS;
const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 0;

/** Marks as they were kept as JSON; what is none is left out, and so is a second one of a kind. */
export function readMarks(value: unknown): RunMark[] {
  if (!Array.isArray(value)) return [];
  const marks = new Map<RunMarkKind, RunMark>();
  for (const entry of value) {
    if (typeof entry !== 'object' || entry === null) continue;
    const [kind, got, of]: unknown[] = ['kind', 'got', 'of'].map((key) => Reflect.get(entry, key));
    if (isKind(kind) && isCount(got) && isCount(of) && got <= of && of > 0 && !marks.has(kind))
      marks.set(kind, { kind, got, of });
  }
  return [...marks.values()];
}
