/** What the careful players tell the client: twice in a run, from the figures that they have. */
import type { Action } from '../actions.ts';
import { metricsOf } from '../insights/metrics.ts';
import type { State } from '../state.ts';
import { HOURS_A_WEEK } from '../vocabulary.ts';
import type { Now } from './policy.ts';

/** Friday at three. */
const AT = 4 * 24 + 15;
const WEEKS = 2;

/** Whether this is a week in which the client gets a report. */
export function isToReport({ hour, scenario: { weeks } }: State): boolean {
  const week = Math.floor(hour / HOURS_A_WEEK) + 1;
  return week > WEEKS && (week === Math.ceil(weeks / 2) || week === weeks);
}

/** One report in the middle of the run and one at its end. */
export function reportToClient({ state, nameOf }: Now): Action[] {
  if (state.hour % HOURS_A_WEEK !== AT || !isToReport(state)) return [];
  return [{ id: nameOf('report'), hour: state.hour, kind: 'report-to-client', text: reportOn(state), language: 'en' }];
}

function reportOn(state: State): string {
  const [now, before] = [figuresOf(state, 0), figuresOf(state, WEEKS)];
  const hasGrown = now.reach >= before.reach;
  return [
    `In the last ${String(WEEKS)} weeks each post reached ${String(now.reach)} people, ${hasGrown ? 'up' : 'down'} from ${String(before.reach)} in the two before.`,
    hasGrown
      ? 'I think that is because what people saved and passed on got shown further.'
      : 'I think that is because we posted what people had seen before, and fewer of them stopped for it.',
    `The best one was a ${now.best}, with ${String(now.engagements)} reactions.`,
    `Next week we will make two more of that kind, stop the weakest, and tell you on Friday what it did.`,
  ].join(' ');
}

/** Of the brand's posts of two weeks: mean reach, and the one with the most reactions. */
function figuresOf(state: State, weeksAgo: number) {
  const to = (state.hour - weeksAgo * HOURS_A_WEEK) * 3600;
  const posts = state.posts
    .filter(
      ({ author, isAd, publishedAt }) =>
        author === 0 && !isAd && publishedAt < to && publishedAt >= to - WEEKS * HOURS_A_WEEK * 3600,
    )
    .map((post) => ({ format: post.post.format, ...metricsOf(state, post) }));
  const best = [...posts].sort((a, b) => b.engagements - a.engagements)[0];
  const reach = posts.reduce((sum, post) => sum + post.reach, 0) / Math.max(1, posts.length);
  return { reach: Math.round(reach), best: best?.format ?? 'post', engagements: best?.engagements ?? 0 };
}
