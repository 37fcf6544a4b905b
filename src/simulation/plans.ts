/** What is scheduled: made in the team's hours, approved where the client wants it, and out when its hour has come. */
import type { Post } from './actions.ts';
import { isWaiting, seePost } from './client/client.ts';
import { bookHours, hasteIn, hoursFor, hoursToChange } from './client/production.ts';
import { publish } from './feed/publish.ts';
import { noteEarly } from './feed/standing.ts';
import type { Plan, State } from './state.ts';
import type { SimHour } from './vocabulary.ts';

/** Makes a post and puts it on the calendar; false when the team has no hours left for it this week. */
export function planPost(state: State, id: string, post: Post, at: SimHour, hasHypothesis: boolean): boolean {
  if (!bookHours(state, state.hour, hoursFor(state, post))) return false;
  state.plans.push({ id, post, at, madeAt: state.hour, hasHypothesis, state: 'planned' });
  return true;
}

/**
 * Makes something else of a post that is not out yet; false when there are no hours for it. What the client has approved
 * was the post as it stood: after more than a correction it is to be shown again.
 */
export function editPlan(state: State, id: string, post: Post): boolean {
  const plan = findPlan(state, id);
  if (plan?.state !== 'planned' && plan?.state !== 'missed') return true;
  const hours = hoursToChange(state, plan.post, post);
  if (!bookHours(state, state.hour, hours)) return false;
  if (hours > 0) state.client.approvals.delete(id);
  plan.post = post;
  return true;
}

export const findPlan = (state: State, id: string): Plan | undefined => state.plans.find((plan) => plan.id === id);

/** Takes a post down that is out. */
export function deletePost(state: State, id: string): void {
  const post = state.posts.find((candidate) => candidate.id === id && candidate.author === 0);
  const plan = findPlan(state, id);
  if (post && !post.isOver) {
    noteEarly(state, post);
    post.isOver = true;
  }
  if (plan) plan.state = 'deleted';
}

/** Everything due at this hour; what waits for approval goes out when it is there; what falls into a pause does not go out by itself. */
export function publishDue(state: State): void {
  for (const plan of state.plans) {
    if (plan.state !== 'planned' || plan.at > state.hour) continue;
    if (state.isPaused) plan.state = 'missed';
    if (state.isPaused || isWaiting(state, plan.id)) continue;
    plan.state = 'out';
    const live = publish(state, plan.id, plan.post, 0, hasteIn(state, plan.madeAt));
    seePost(state, plan.id, plan.post, live.appraisal);
  }
}
