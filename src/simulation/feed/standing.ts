/**
 * What the networks have learnt of the account: how its posts did beside what an average post earns from as many views.
 * Hides and reports count with their weights, so a first line that disappoints wins a week and loses the month.
 */
import { clamp } from '../maths.ts';
import { SIGNALS } from '../networks/law.ts';
import type { State } from '../state.ts';
import { HOURS_A_DAY } from '../vocabulary.ts';
import { feedOf } from './feed.ts';
import { Counter, countOf, type LivePost, Source } from './live-post.ts';
import { averageTrial } from './value.ts';

/** Weight of one post in the record, and views that count as one average post's. */
const WEIGHT = 0.16;
const PRIOR_VIEWS = 60;
/** Hours of age between which a post enters the record. */
const NOTED = { from: 24, to: 48 } as const;
/** Views go to those for whom a post is worth most, so an average post earns this much of an average view's value; trials on strangers select less. */
const SELECTED = { known: 1.4, strangers: 1.1 } as const;

/** Once a day: every post of the brand that is between one and two days old enters the record. */
export function updateStanding(state: State): void {
  for (const posts of state.live) {
    for (let i = posts.length - 1; i >= 0; i--) {
      const post = posts[i];
      if (post?.author !== 0) continue;
      const age = state.hour - post.publishedAt / 3600;
      if (age >= NOTED.from && age < NOTED.to) note(state, post);
    }
  }
}

/** A post that is taken down before its result was noted has earned what it has: deleting it hides it from people, not from the network. */
export function noteEarly(state: State, post: LivePost): void {
  const lastMidnight = state.hour - (state.hour % HOURS_A_DAY);
  if (lastMidnight - post.publishedAt / 3600 < NOTED.from) note(state, post);
}

function note(state: State, post: LivePost): void {
  const before = state.standing[post.network] ?? 1;
  state.standing[post.network] = clamp(before + WEIGHT * (resultOf(state, post) - before), 0.25, 2);
}

function resultOf(state: State, post: LivePost): number {
  const { average, weights, weightsForStrangers } = feedOf(state, post.network);
  const byStrangers = averageTrial(post.law, weightsForStrangers) * SELECTED.strangers;
  let expected = PRIOR_VIEWS * average * SELECTED.known;
  let earned = expected;
  for (const source of [Source.Follower, Source.Stranger, Source.Share]) {
    const isTrial = source === Source.Stranger;
    const worth = isTrial ? weightsForStrangers : weights;
    expected += countOf(post, source, Counter.Impressions) * (isTrial ? byStrangers : average * SELECTED.known);
    SIGNALS.forEach((signal, i) => (earned += worth[signal] * countOf(post, source, Counter.Signals + i)));
  }
  return clamp(earned / expected, 0, 3);
}
