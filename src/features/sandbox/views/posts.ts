import type { Hypothesis, Post } from '#simulation/actions.ts';
import type { Finding } from '#simulation/appraisal/types.ts';
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
  readonly teamHours: number;
};

/** The calendar: everything scheduled, by time, and what became of it. */
export type PostsView = {
  readonly hour: SimHour;
  readonly rows: readonly PostRow[];
  /** Worked by the team in each week so far. */
  readonly weekHours: readonly number[];
};

/** What can be said of a post before it goes out. Whether it springs a trap is not among it. */
export type DraftRead = {
  readonly findings: readonly Finding[];
  /** Sells so much that a client who wants to see promotion wants to see this. */
  readonly isPromotional: boolean;
  readonly teamHours: number;
};

export function postsOf(state: State): PostsView {
  const live = new Map(state.posts.filter((post) => post.author === 0 && !post.isAd).map((post) => [post.id, post]));
  const hypotheses = new Map(
    state.done.flatMap((action) => (action.kind === 'schedule-post' ? [[action.id, action.hypothesis] as const] : [])),
  );
  const rows = state.plans.map((plan) => rowOf(state, plan, live.get(plan.id), hypotheses.get(plan.id) ?? null));
  const weekHours = Array.from({ length: state.scenario.weeks }, (_, week) => state.client.hours[week] ?? 0);
  return { hour: state.hour, weekHours, rows: rows.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1)) };
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
    teamHours: hoursOf(state, plan),
  };
}

/** As it was when it was made: only an earlier one with the same words makes it quicker. */
const hoursOf = (state: State, plan: Plan): number =>
  hoursFor({ ...state, plans: state.plans.slice(0, state.plans.indexOf(plan)) }, plan.post);

/** How many earlier posts of a network a reader still has in mind; as in `feed/publish.ts`. */
const RECENT = 12;
/** From here on a client takes it for promotion; as in `client/client.ts`. */
const PROMOTION = 0.55;

/** Reads a post as it is being written, beside those that are out. */
export function readDraftPost(state: State, post: Post): DraftRead {
  const recent = state.posts
    .filter((other) => other.author === 0 && !other.isAd && other.post.network === post.network)
    .slice(-RECENT)
    .map((other) => other.post);
  const { findings, qualities } = state.appraise(post, recent);
  return {
    findings: findings.filter(({ reason }) => !reason.startsWith('trap-')),
    isPromotional: qualities.promotion > PROMOTION,
    teamHours: hoursFor(state, post),
  };
}
