import type { Track } from '#features/lessons/client.ts';
import type { PassedTest } from '#features/exams/index.ts';
import type { CertifiedRun } from '#features/sandbox/index.ts';

/** Where somebody stands in a lesson, as far as certificates ask. */
export type LessonFact = {
  readonly id: string;
  readonly track: Track;
  readonly title: string;
  readonly path: string;
  readonly isRead: boolean;
};

/** A competency and the level that the evidence on the desk comes to. */
export type CompetencyFact = { readonly competency: string; readonly level: number; readonly pieces: number };

/** Everything that certificates are decided by, as the server knows it; nothing in it is what a browser claimed. */
export type Facts = {
  readonly lessons: readonly LessonFact[];
  readonly tests: readonly PassedTest[];
  readonly runs: readonly CertifiedRun[];
  readonly competencies: readonly CompetencyFact[];
};

/** What is known of somebody without an account. */
export const NO_FACTS: Facts = { lessons: [], tests: [], runs: [], competencies: [] };
