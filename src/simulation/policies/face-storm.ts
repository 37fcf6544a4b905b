/** What the careful players do in a crisis: stop, say what happened, and go on when it has passed. */
import type { Action } from '../actions.ts';
import { type Now, networksOf } from './policy.ts';

/** Hours until the statement, and whether it has all that people need to know in it or the half of it. */
type Readiness = { readonly after: number; readonly allFacts: boolean };
const HOURS_BETWEEN_MISSED = 20;

export function faceStorm(now: Now, readiness: Readiness): Action[] {
  const { state, nameOf } = now;
  const { storm } = state.conversation;
  const { hour } = state;
  if (storm.phase === 'on') {
    const stop: Action[] = state.isPaused ? [] : [{ id: nameOf('pause'), hour, kind: 'pause-everything' }];
    const isTime = hour >= storm.since + readiness.after && storm.statements.length === 0;
    return isTime ? [...stop, statement(now, readiness)] : stop;
  }
  return state.isPaused ? [{ id: nameOf('resume'), hour, kind: 'resume-everything' }, ...makeUp(now)] : [];
}

function statement({ state, nameOf }: Now, { allFacts }: Readiness): Action {
  const { language } = state.conversation;
  const needs = state.scenario.crisis.statementNeeds[language];
  const facts = needs.slice(0, allFacts ? needs.length : Math.ceil(needs.length / 2)).map((words) => words[0] ?? '');
  const sentences = allFacts
    ? [
        'We are sorry. This is our mistake and it should not have happened.',
        'We understand that you are worried, and you are right to ask.',
        `What happened and what we do: ${facts.join('; ')}.`,
        'We will answer every question here today, and tell you tomorrow what we have changed.',
      ]
    : [
        'We are sorry about what happened.',
        `What we know so far: ${facts.join('; ')}.`,
        'We are looking into it and will tell you more this week.',
      ];
  return {
    id: nameOf('statement'),
    hour: state.hour,
    kind: 'make-statement',
    networks: networksOf(state.scenario),
    text: sentences.join(' '),
    language,
  };
}

/** Posts that fell into the pause go out after it, one a day and a little. */
function makeUp({ state, nameOf }: Now): Action[] {
  return state.plans
    .filter((plan) => plan.state === 'missed')
    .map((plan, i): Action => ({
      id: nameOf(`move-${plan.id}`),
      hour: state.hour,
      kind: 'move-post',
      target: plan.id,
      at: state.hour + 12 + i * HOURS_BETWEEN_MISSED,
    }));
}
