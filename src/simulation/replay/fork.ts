import { sessionLuck } from '../activity/sessions.ts';
import type { State } from '../state.ts';

/** What a fork does differently. */
export type Difference = { readonly luck?: number; readonly neutral?: ReadonlyMap<string, number> };

/**
 * A second state that is the same up to now and goes its own way from here. What never changes (scenario, graph, tables)
 * is shared, the rest is copied.
 */
export function fork(state: State, { luck = state.luck, neutral = state.neutral }: Difference = {}): State {
  const { scenario, graph, sessions, appraise, appraiseReply, appraiseStatement, neutral: _, ...own } = state;
  return {
    ...structuredClone(own),
    scenario,
    graph,
    sessions,
    appraise,
    appraiseReply,
    appraiseStatement,
    neutral,
    luck,
    sessionLuck: sessionLuck(luck),
  };
}
