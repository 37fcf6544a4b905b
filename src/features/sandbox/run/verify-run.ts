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
import { marksOf } from './run-marks.ts';

export type Claim = {
  readonly scenario: ReadScenario;
  readonly seed: number;
  readonly language: Language;
  readonly actions: readonly Action[];
  readonly digest: string;
  /** Left out, as many as a run has; tests take fewer. */
  readonly members?: number;
};

/** `impossible-list`: no engine would have let this be done. `other-digest`: it comes to something else than claimed. */
export type Found =
  | { readonly kind: 'borne-out'; readonly digest: string; readonly score: number; readonly marks: readonly RunMark[] }
  | { readonly kind: 'impossible-list'; readonly why: string }
  | { readonly kind: 'other-digest'; readonly why: string };

/** Plays the list to the end of the scenario, and the two players between which the score is measured. Takes seconds. */
export function verifyRun(claim: Claim, tools: Readonly<Record<Language, LanguageTools>>): Found {
  const { scenario, seed, language, members } = claim;
  const appraise = createAppraiser(scenario, tools);
  const size = members === undefined ? {} : { members };
  const setup: Setup = { scenario, seed, language, appraise, ...size, ...createTalkAppraiser(scenario, tools) };
  const state = createRun(setup);
  const why = playList(state, claim.actions);
  if (why !== null) return { kind: 'impossible-list', why };
  const digest = digestOf(state);
  if (digest !== claim.digest) return { kind: 'other-digest', why: `comes to ${digest}, not to ${claim.digest}` };
  const of = (policy: PolicyName) => rawScore(playPolicy(setup, scenario.plays, POLICY[policy], scenario.weeks)).total;
  const score = scoreBetween(rawScore(state).total, of('idle'), of('expert'));
  return { kind: 'borne-out', digest, score, marks: marksOf(state) };
}

/** Plays every action at its hour and then to the end; says what no engine would have let be done. */
function playList(state: State, actions: readonly Action[]): string | null {
  for (const action of actions) {
    const wrong = checkAction(state.scenario, action, state.hour, state.done);
    if (wrong) return `${action.id}.${wrong.field} ${wrong.message}`;
    playUntil(state, action.hour);
    act(state, action);
    if (state.refused.length > 0) return `${action.id} takes hours that the team does not have`;
  }
  playUntil(state, state.scenario.weeks * 168);
  return null;
}
