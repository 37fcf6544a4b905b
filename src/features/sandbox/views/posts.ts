import type { Hypothesis, Post } from '#simulation/actions.ts';
import type { PostAppraisal } from '#simulation/appraisal/types.ts';
import { hoursFor } from '#simulation/client/production.ts';
import { metricsOf, type PostMetrics } from '#simulation/insights/metrics.ts';
import type { LivePost } from '#simulation/feed/live-post.ts';
import type { Plan, State } from '#simulation/state.ts';
import type { SimHour } from '#simulation/vocabulary.ts';

export type PostRow = {
  readonly id: string;
  readonly post: Post;
  readonly at: SimHour;
  readonly madeAt: SimHour;
  readonly state: Plan['state'] | 'refused';
  readonly hypothesis: Hypothesis | null;
  readonly approval: 'not-asked' | 'waiting' | 'given';
  /** Once it is out. */
  readonly metrics: PostMetrics | null;
  readonly appraisal: PostAppraisal | null;
  readonly teamHours: number;
};

/** The calendar: everything scheduled, by time, and what became of it. */
export type PostsView = { readonly hour: SimHour; readonly rows: readonly PostRow[] };

export function postsOf(state: State): PostsView {
  const live = new Map(state.posts.filter((post) => post.author === 0 && !post.isAd).map((post) => [post.id, post]));
  const hypotheses = new Map(
    state.done.flatMap((action) => (action.kind === 'schedule-post' ? [[action.id, action.hypothesis] as const] : [])),
  );
  const rows = state.plans.map((plan) => rowOf(state, plan, live.get(plan.id), hypotheses.get(plan.id) ?? null));
  return { hour: state.hour, rows: rows.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1)) };
}

function rowOf(state: State, plan: Plan, live: LivePost | undefined, hypothesis: Hypothesis | null): PostRow {
  const answerAt = state.client.approvals.get(plan.id);
  return {
    id: plan.id,
    post: plan.post,
    at: plan.at,
    madeAt: plan.madeAt,
    state: plan.state,
    hypothesis,
    approval: answerAt === undefined ? 'not-asked' : answerAt <= state.hour ? 'given' : 'waiting',
    metrics: live ? metricsOf(state, live) : null,
    appraisal: live?.appraisal ?? null,
    teamHours: hoursFor(state, plan.post),
  };
}
