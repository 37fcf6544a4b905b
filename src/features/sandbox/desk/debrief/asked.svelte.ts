import type { WhatIf } from '#simulation/explain/what-if.ts';
import type { ScoreStudy, Supposition } from '../../run/study-protocol.ts';

/** A decision that is taken otherwise, and what would have come of it once that is played. */
export type Decision = { readonly supposition: Supposition; readonly result: WhatIf | null };

/** What the learner has had worked out about a run: the parts of the debrief write it down, and it goes on the paper. */
export class Asked {
  score: ScoreStudy | null = $state.raw(null);
  decisions: readonly Decision[] | null = $state.raw(null);
  /** Whether the learner of a practice run has looked at the audience before its end. */
  isTruthShown = $state(false);
}
