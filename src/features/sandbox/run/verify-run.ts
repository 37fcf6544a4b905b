/** The server's own replay of a finished run: whether it comes to what was claimed, and what it is worth. */
import type { RunMark } from '#features/progress/client.ts';
import { act } from '#simulation/act.ts';
import type { Action } from '#simulation/actions.ts';
import type { LanguageTools } from '#simulation/appraisal/index.ts';
import { POLICY } from '#simulation/policies/index.ts';
import { playPolicy, type PolicyName } from '#simulation/policies/policy.ts';
import { checkAction } from '#simulation/replay/check-action.ts';
import { digestOf } from '#simulation/replay/digest.ts';
import { createRun, playUntil, type Setup } from '#simulation/run.ts';
import { rawScore, scoreBetween } from '#simulation/score/score.ts';
import type { State } from '#simulation/state.ts';
import type { Language } from '#simulation/vocabulary.ts';
import { createAppraiser, createTalkAppraiser } from '../appraiser.ts';
import type { ReadScenario } from '../scenarios/read-scenario.ts';
import { deedsOf, type RunDeeds } from './run-deeds.ts';
import { marksOf } from './run-marks.ts';

export type Claim = {
  readonly scenario: ReadScenario;
  readonly seed: number;
  readonly language: Language;
  readonly actions: readonly Action[];
  /** What the browser came to; null when nobody claims anything and only the server's own word is asked. */
  readonly digest: string | null;
  /** Left out, to the end of the scenario. */
  readonly weeks?: number;
  /** Left out, as many as a run has; tests take fewer. */
  readonly members?: number;
};

/** `impossible-list`: no engine would have let this be done. `other-digest`: it comes to something else than claimed. */
export type Found =
  | {
      readonly kind: 'borne-out';
      readonly digest: string;
      readonly score: number;
      readonly deeds: RunDeeds;
      readonly marks: readonly RunMark[];
    }
  | { readonly kind: 'impossible-list'; readonly why: string }
  | { readonly kind: 'other-digest'; readonly why: string };

/** Plays the list to the end of the scenario or of the weeks asked, and the two players between which the score is measured. Takes seconds. */
export function verifyRun(claim: Claim, tools: Readonly<Record<Language, LanguageTools>>): Found {
  const { scenario, seed, language, members, weeks = scenario.weeks } = claim;
  const appraise = createAppraiser(scenario, tools);
  const size = members === undefined ? {} : { members };
  const setup: Setup = { scenario, seed, language, appraise, ...size, ...createTalkAppraiser(scenario, tools) };
  const state = createRun(setup);
  const why = playList(state, claim.actions, weeks);
  if (why !== null) return { kind: 'impossible-list', why };
  const digest = digestOf(state);
  if (claim.digest !== null && digest !== claim.digest)
    return { kind: 'other-digest', why: `comes to ${digest}, not to ${claim.digest}` };
  const deeds = deedsOf(state);
  const of = (policy: PolicyName) => rawScore(playPolicy(setup, scenario.plays, POLICY[policy], weeks)).total;
  return {
    kind: 'borne-out',
    digest,
    score: scoreBetween(rawScore(state).total, of('idle'), of('expert')),
    deeds,
    marks: marksOf(state),
  };
}

/** Plays every action at its hour and then to the end of the last week; says what no engine would have let be done. */
function playList(state: State, actions: readonly Action[], weeks: number): string | null {
  for (const action of actions) {
    const wrong = checkAction(state.scenario, action, state.hour, state.done);
    if (wrong) return `${action.id}.${wrong.field} ${wrong.message}`;
    playUntil(state, action.hour);
    act(state, action);
    if (state.refused.length > 0) return `${action.id} takes hours that the team does not have`;
  }
  playUntil(state, weeks * 168);
  return null;
}
