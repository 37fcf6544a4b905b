/**
 * Quiet that is right. Who stops everything while a storm is on does what a professional does, and nobody may hold the
 * silence against them: neither the client, nor the score, nor the evidence of a run.
 */
import { answeredBy, MORNING } from '../client/office-hours.ts';
import type { State } from '../state.ts';
import { HOURS_A_DAY, HOURS_A_WEEK, type SimHour } from '../vocabulary.ts';

/**
 * Hours of a week, from 0, in which nothing could go out and rightly so: those of the storm in which everything was paused
 * and, where it was at the end, those until posts can be out again. When the pause itself is ended has no part in it, so
 * that nothing is to be had by lingering; and a pause without a storm is no more than silence.
 */
export function quietHoursIn(state: State, week: number): number {
  const { hours, endedAt } = state.conversation.storm;
  const from = week * HOURS_A_WEEK;
  const to = from + HOURS_A_WEEK;
  const stopped = hours.filter(({ hour, isStopped }) => isStopped && hour >= from && hour < to).length;
  if (endedAt === null || hours.at(-1)?.isStopped !== true) return stopped;
  return stopped + Math.max(0, Math.min(to, backAt(state, endedAt)) - Math.max(from, endedAt + 1));
}

/** The first hour in which a post can be out that is made on the morning after, and shown to a client who wants to see all. */
function backAt({ scenario: { client } }: State, endedAt: SimHour): SimHour {
  const morning = Math.ceil((endedAt + 1 - MORNING) / HOURS_A_DAY) * HOURS_A_DAY + MORNING;
  return client.approves === 'everything' ? answeredBy(client, morning) : morning;
}
