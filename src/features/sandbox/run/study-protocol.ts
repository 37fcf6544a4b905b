/** What the desk and the worker that studies a run say to each other. Every message carries the run and the question it is about. */
import type { Explanation } from '#simulation/explain/why.ts';
import type { WhatIf } from '#simulation/explain/what-if.ts';
import type { PlayText } from '#simulation/policies/plays.ts';
import type { RawScore } from '#simulation/score/score.ts';
import type { SimHour } from '#simulation/vocabulary.ts';
import type { RunSetup } from './protocol.ts';
import type { Story } from './study-story.ts';

/** A run up to an hour. */
export type StudySetup = RunSetup & {
  readonly hour: SimHour;
  /** Left out, as many as a run has. */
  readonly members?: number;
};

/** One decision taken otherwise. */
export type Supposition =
  | { readonly kind: 'without-post'; readonly id: string }
  | { readonly kind: 'moved-post'; readonly id: string; readonly at: SimHour }
  /** `picture` null is none. */
  | { readonly kind: 'other-picture'; readonly id: string; readonly picture: string | null }
  | { readonly kind: 'without-link'; readonly id: string }
  | { readonly kind: 'without-reply'; readonly id: string }
  | { readonly kind: 'without-statement'; readonly id: string }
  | { readonly kind: 'without-ads' };

export type Study =
  /** What happened, week by week. */
  | { readonly kind: 'story' }
  /** Held against doing nothing and against an expert on the same seed, who plays `plays`. */
  | { readonly kind: 'score'; readonly plays: readonly PlayText[] }
  | { readonly kind: 'why'; readonly post: string }
  | { readonly kind: 'what-if'; readonly supposition: Supposition }
  /** Which decisions mattered most, by a first look under the run's own luck. */
  | { readonly kind: 'rank' };

export type ScoreStudy = {
  readonly score: number;
  readonly own: RawScore;
  readonly idle: RawScore;
  readonly expert: RawScore;
};

/** How orders and reach would differ without a decision, as shares of what they were. */
export type Ranked = { readonly supposition: Supposition; readonly orders: number; readonly reach: number };

export type Finding =
  | { readonly kind: 'story'; readonly story: Story }
  | { readonly kind: 'score'; readonly score: ScoreStudy }
  | { readonly kind: 'why'; readonly explanations: readonly Explanation[] }
  | { readonly kind: 'what-if'; readonly result: WhatIf }
  | { readonly kind: 'rank'; readonly ranked: readonly Ranked[] };

export type StudyAnswer =
  | { readonly kind: 'progress'; readonly done: number; readonly of: number }
  | { readonly kind: 'found'; readonly finding: Finding }
  | { readonly kind: 'broken'; readonly message: string };

export type ToStudy = { readonly runId: string; readonly n: number; readonly setup: StudySetup; readonly study: Study };
export type FromStudy = { readonly runId: string; readonly n: number; readonly answer: StudyAnswer };
