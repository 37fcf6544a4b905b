/** Carries out what the learner does. Whether it can be done at all is `replay/check-action.ts`'s to say, beforehand. */
import type { Action } from './actions.ts';
import { actOnAds } from './ads/manage.ts';
import { actOnContests } from './contests/hold-contest.ts';
import { actOnConversation } from './conversation/turn.ts';
import { actOnInfluencers } from './influencers/hire.ts';
import { askApproval, askClient, readReport } from './client/client.ts';
import { bookHours, REPORT_HOURS } from './client/production.ts';
import { deletePost, editPlan, findPlan, planPost } from './plans.ts';
import type { State } from './state.ts';

/** Does an action at the state's hour. What the team has no hours for is noted in `refused` and not done. */
export function act(state: State, action: Action): void {
  state.done.push(action);
  switch (action.kind) {
    case 'schedule-post':
      if (!planPost(state, action.id, action.post, action.at, action.hypothesis !== null)) refuse(state, action);
      return;
    case 'move-post':
      return changePlan(state, action.target, (plan) => {
        plan.at = action.at;
        plan.state = 'planned';
      });
    case 'edit-post':
      if (!editPlan(state, action.target, action.post)) refuse(state, action);
      return actOnAds(state, action);
    case 'cancel-post':
      return changePlan(state, action.target, (plan) => (plan.state = 'cancelled'));
    case 'delete-post':
      return deletePost(state, action.target);
    case 'pause-everything':
      state.isPaused = true;
      return actOnAds(state, action);
    case 'resume-everything':
      state.isPaused = false;
      return actOnAds(state, action);
    case 'ask-approval':
      return askApproval(state, action.target);
    case 'report-to-client':
      if (!bookHours(state, state.hour, REPORT_HOURS)) return refuse(state, action);
      return readReport(state, state.appraiseReport(action.text, action.language).insight);
    case 'ask-client':
      return askClient(state, action.question);
    default:
      actOnAds(state, action);
      actOnInfluencers(state, action);
      actOnContests(state, action);
      actOnConversation(state, action);
  }
}

const refuse = (state: State, { id }: Action): void => void state.refused.push({ id, why: 'no-hours' });

function changePlan(state: State, id: string, change: (plan: NonNullable<ReturnType<typeof findPlan>>) => void): void {
  const plan = findPlan(state, id);
  if (plan?.state === 'planned' || plan?.state === 'missed') change(plan);
}
