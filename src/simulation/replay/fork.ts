import { sessionLuck } from '../activity/sessions.ts';
import type { State } from '../state.ts';

/** What a fork does differently. */
export type Difference = { readonly luck?: number; readonly neutral?: ReadonlyMap<string, number> };

/**
 * A second state that is the same up to now and goes its own way from here. What never changes (scenario, graph, tables)
 * or is made anew every hour (`online`) is shared, the rest is copied.
 */
export function fork(state: State, { luck = state.luck, neutral = state.neutral }: Difference = {}): State {
  const {
    scenario,
    graph,
    sessions,
    online,
    appraise,
    appraiseReply,
    appraiseStatement,
    appraiseReport,
    neutral: _,
    ...own
  } = state;
  const { grammar, ...talk } = own.conversation;
  // In one call, so that what both hold stays one thing.
  const copy = structuredClone({ own: { ...own, conversation: null }, talk });
  return {
    ...copy.own,
    conversation: { ...copy.talk, grammar },
    scenario,
    graph,
    sessions,
    online,
    appraise,
    appraiseReply,
    appraiseStatement,
    appraiseReport,
    neutral,
    luck,
    sessionLuck: sessionLuck(luck),
  };
}
