import type { cohortAssignments } from '#db/schema/cohorts.ts';

export const KINDS = ['lesson', 'exercise', 'run', 'test', 'work'] as const;

/** One thing that a cohort is asked to do, as it is kept. */
export type Item = typeof cohortAssignments.$inferSelect;

/** What has to be known of a lesson to mark it and to show what was answered. */
export type LessonFacts = {
  readonly key: string;
  readonly title: string;
  /** Path without language. */
  readonly path: string;
  readonly sections: readonly { readonly id: string; readonly title: string }[];
  readonly checks: readonly string[];
  /** Withdrawn, or no longer for this cohort: what was done in it counts, and nobody can be asked to do it. */
  readonly isClosed: boolean;
  /** Why its authors withdrew it, if they said so. */
  readonly closedWhy: string | null;
};

/** What the pages know of lessons, clients and tracks, in one language. */
export type Shelf = {
  /** Closed lessons too; null for one that is not there. */
  readonly findLesson: (key: string) => LessonFacts | null;
  /** What can be asked. */
  readonly lessons: readonly LessonFacts[];
  readonly clients: readonly {
    readonly id: string;
    readonly name: string;
    readonly weeks: number;
    readonly desks: readonly ('persona' | 'plan')[];
  }[];
  readonly tracks: readonly { readonly id: string; readonly name: string }[];
};
