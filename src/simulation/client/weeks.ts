/** What a client asks of a week, and whether it was kept: the one measure for their mood, the habit and the evidence of a run. */
import { quietHoursIn } from '../crisis/quiet.ts';
import type { State } from '../state.ts';
import { HOURS_A_WEEK } from '../vocabulary.ts';

const POSTS_A_WEEK = 3;

export type AskedWeek = {
  readonly posted: number;
  /** Posts that it should have had: three, or as many as fit at that pace into what a storm left of it. */
  readonly asked: number;
  /** Share of the week in which posts could go out, from 0 to 1. */
  readonly open: number;
};

/** A week of the brand's own posts, from 0. */
export function askedWeek(state: State, week: number): AskedWeek {
  const posted = state.posts.filter(
    ({ author, isAd, publishedAt }) => author === 0 && !isAd && Math.floor(publishedAt / 3600 / HOURS_A_WEEK) === week,
  ).length;
  const hours = HOURS_A_WEEK - quietHoursIn(state, week);
  return { posted, asked: Math.floor((POSTS_A_WEEK * hours) / HOURS_A_WEEK), open: hours / HOURS_A_WEEK };
}

export const isSteady = ({ posted, asked }: AskedWeek): boolean => posted > 0 && posted >= asked;

/** Nothing went out, and nothing could. */
export const isHeldBack = ({ posted, asked }: AskedWeek): boolean => posted === 0 && asked === 0;

/** The weeks that are over, or the first while it goes on, without those in which all was rightly held back. */
export function askedWeeks(state: State): AskedWeek[] {
  const weeks = Math.max(1, Math.floor(state.hour / HOURS_A_WEEK));
  return Array.from({ length: weeks }, (_, week) => askedWeek(state, week)).filter((week) => !isHeldBack(week));
}
