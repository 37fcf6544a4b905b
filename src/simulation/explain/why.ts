/**
 * Why a post did what it did: its result taken apart by setting one cause after another from its neutral value to what it
 * was. The parts are differences of whole sums over {@link LUCKS} lucks, a power of two, so they add up to the whole exactly.
 */
import type { Action } from '../actions.ts';
import { Cause, type LivePost } from '../feed/live-post.ts';
import { mix } from '../draw.ts';
import { metricsOf, type PostMetrics } from '../insights/metrics.ts';
import { fork } from '../replay/fork.ts';
import { continueReplay, inOrder } from '../replay/replay.ts';
import { createRun, type Setup } from '../run.ts';
import type { State } from '../state.ts';
import type { SimHour } from '../vocabulary.ts';

export const CAUSES = ['timing', 'fit', 'hook', 'format', 'fatigue', 'law'] as const;
export type CauseName = (typeof CAUSES)[number];
export type Part = { readonly cause: 'ordinary' | CauseName | 'luck'; readonly amount: number };
export type WhyMetric = 'reach' | 'impressions' | 'engagements' | 'click';
export type Explanation = { readonly metric: WhyMetric; readonly whole: number; readonly parts: readonly Part[] };

const LUCKS = 4;
const BITS: Readonly<Record<CauseName, number>> = {
  timing: Cause.Timing,
  fit: Cause.Fit,
  hook: Cause.Hook,
  format: Cause.Format,
  fatigue: Cause.Fatigue,
  law: Cause.Law,
};
const ALL = 63;
/** Up to which hour is looked (the end of the run when left out), and who is told of each of the {@link WHY_PLAYS} plays. */
export type Looking = { readonly until?: SimHour; readonly onPlayed?: () => void };
/** How often the post is played to explain it. */
export const WHY_PLAYS = LUCKS * (CAUSES.length + 1) + 1;

/**
 * Explains a post's metrics at the end of its life. Starts from an ordinary post at an ordinary hour for people as they
 * are on average; errors: throws for a post that never went out.
 */
export function explainPost(
  setup: Setup,
  actions: readonly Action[],
  id: string,
  metrics: readonly WhyMetric[],
  { until = setup.scenario.weeks * 168, onPlayed }: Looking = {},
): Explanation[] {
  const ordered = inOrder(actions);
  const { before, lifeHours } = lookUp(setup, ordered, id, until);
  const end = Math.min(endOf(ordered, id, before.hour, lifeHours), until);
  const results = (neutral: number, lucks: readonly number[]): PostMetrics[] =>
    lucks.map((luck) => {
      const state = fork(before, { luck, neutral: new Map([[id, neutral]]) });
      continueReplay(state, ordered, end);
      onPlayed?.();
      return metricsOf(state, findPost(state, id));
    });
  const others = Array.from({ length: LUCKS }, (_, k) => mix(before.luck, 1000 + k));
  let neutral = ALL;
  const steps = [results(neutral, others)];
  for (const cause of CAUSES) {
    neutral &= ~BITS[cause];
    steps.push(results(neutral, others));
  }
  const actual = results(0, [before.luck])[0];
  return metrics.map((metric) => {
    const sums = steps.map((some) => some.reduce((total, result) => total + result[metric], 0));
    return takeApart(metric, sums, actual?.[metric] ?? 0);
  });
}

function takeApart(metric: WhyMetric, sums: readonly number[], whole: number): Explanation {
  const at = (step: number): number => (sums[step] ?? 0) / LUCKS;
  const parts: Part[] = [
    { cause: 'ordinary', amount: at(0) },
    ...CAUSES.map((cause, i) => ({ cause, amount: at(i + 1) - at(i) })),
    { cause: 'luck', amount: whole - at(CAUSES.length) },
  ];
  return { metric, whole, parts };
}

/** The state in the hour in which the post goes out, before anything of that hour, and how long its network shows a post. */
function lookUp(
  setup: Setup,
  ordered: readonly Action[],
  id: string,
  until: SimHour,
): { readonly before: State; readonly lifeHours: number } {
  const scout = createRun(setup);
  continueReplay(scout, ordered, until);
  const post = findPost(scout, id);
  const before = createRun(setup);
  continueReplay(before, ordered, post.publishedAt / 3600);
  return { before, lifeHours: post.law.age.limitHours };
}

function findPost(state: State, id: string): LivePost {
  const post = state.posts.find((candidate) => candidate.id === id);
  if (!post) throw new Error(`The post "${id}" never went out.`);
  return post;
}

/** The hour after which a post is no longer looked at: when it is deleted, if it is. */
function endOf(ordered: readonly Action[], id: string, published: number, lifeHours: number): number {
  const deleted = ordered.find((action) => action.kind === 'delete-post' && action.target === id && action.hour > published);
  return Math.min(deleted?.hour ?? Infinity, published + lifeHours);
}
